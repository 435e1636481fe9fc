import type { Heard } from './hear.ts';
import type { Concept } from './lexicon/lexicon.ts';

/** What can be meant in any state. */
const commands = [
  'help',
  'greet',
  'thank',
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
  ['support', (has) => has('support')],
  ['change', (has) => has('change') || ((has('want') || has('cheaper')) && isComparison(has))],
  ['change', (has) => isComparison(has) && (has('plan') || has('service') || isKindOfService(has))],
  ['services', (has) => has('services')],
  ['cancel', (has) => has('cancel')],
  ['help', (has) => has('help')],
];

/** What a question asks about, when it is no wish: "what is my current plan?" */
const askedAbout: typeof wishes = [
  ['support', (has) => has('support')],
  ['help', (has) => has('help') || has('undo')],
  ['services', (has) => (['services', 'plan', 'service', 'invoice', 'how much', 'change'] as const).some(has)],
];

/** The command that a longer sentence comes to. What is denied is not wished, and a question about something does not begin it. */
export function commandInside({ concepts, asks }: Heard): Command | null {
  const has = (concept: Concept) => concepts.has(concept);
  const isOnlyDenied = has('not') && concepts.size === 1;
  if (isOnlyDenied) return 'services';
  const patterns = asks && !has('want') ? askedAbout : wishes;
  return patterns.find(([, fits]) => fits(has))?.[0] ?? null;
}

function isComparison(has: (concept: Concept) => boolean): boolean {
  return (['cheaper', 'dearer', 'faster', 'slower'] as const).some(has);
}

function isKindOfService(has: (concept: Concept) => boolean): boolean {
  return (['internet', 'voice', 'recurring'] as const).some(has);
}
