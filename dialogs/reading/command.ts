import type { Heard } from './hear.ts';
import { comparatives, kindsOfService } from './lexicon/choice-concepts.ts';
import type { Concept } from './lexicon/lexicon.ts';

/** What can be meant in any state. */
const commands = [
  'help',
  'greet',
  'goodbye',
  'thank',
  'doubt',
  'services',
  'change',
  'undo',
  'back',
  'cancel',
  'start over',
  'support',
] as const;
export type Command = (typeof commands)[number];

/** The command the whole message is; `strictly`, one that leaves nothing out but politeness. */
export function commandOf({ text, phrases, strictly }: Heard, how: 'strictly' | 'loosely'): Command | null {
  if (/^\s*[?؟]+\s*$/.test(text)) return 'help';
  const heard = how === 'strictly' ? strictly : phrases;
  return commands.find((command) => heard.has(command)) ?? null;
}

/** The same wishes inside longer sentences. The first that fits counts. */
const wishes: ReadonlyArray<readonly [Command, (has: (concept: Concept) => boolean) => boolean]> = [
  ['start over', (has) => has('start over')],
  ['undo', (has) => has('undo') || (has('cancel') && has('change'))],
  ['doubt', (has) => has('doubt')],
  ['support', (has) => has('support')],
  ['change', (has) => has('change') || ((has('want') || has('cheaper')) && isComparison(has))],
  ['change', (has) => isComparison(has) && (has('plan') || has('service') || isKindOfService(has))],
  ['cancel', (has) => has('cancel')],
  ['change', (has) => has('want') && has('plan') && !has('services') && !has('not')],
  ['services', (has) => has('services')],
  ['help', (has) => has('help')],
];

/** What a question asks about, when it is no wish: "what is my current plan?" */
const askedAbout: typeof wishes = [
  ['support', (has) => has('support')],
  ['help', (has) => has('help') || has('undo')],
  ['services', (has) => (['services', 'plan', 'service', 'invoice', 'how much', 'change'] as const).some(has)],
];

/**
 * The command that a longer sentence comes to. What is denied is not wished, and a question about something does not begin it: "don't
 * change anything" ends a change that is open.
 */
export function commandInside({ concepts, mentioned, asks, plain }: Heard, isChangeOpen: boolean): Command | null {
  const isOfStory = (concept: Concept) =>
    comparatives.some((comparative) => comparative === concept) || (concept === 'change' && !concepts.has('want'));
  const has = (concept: Concept) => concepts.has(concept) && !(isStory(plain) && isOfStory(concept));
  const isOnlyDenied = has('not') && concepts.size === 1;
  if (isOnlyDenied && mentioned.has('change')) return isChangeOpen ? 'cancel' : 'services';
  if (isOnlyDenied) return null;
  const patterns = asks && !has('want') ? askedAbout : wishes;
  return patterns.find(([, fits]) => fits(has))?.[0] ?? null;
}

const LONGEST_WISH = 30;

/** In a longer message "more" compares anything, "moved" is of a house, and services are only spoken of. */
export function isStory(plain: string): boolean {
  return plain.split(' ').length > LONGEST_WISH;
}

function isComparison(has: (concept: Concept) => boolean): boolean {
  return comparatives.some(has);
}

function isKindOfService(has: (concept: Concept) => boolean): boolean {
  return kindsOfService.some(has);
}
