import { plainText } from './plain-text.ts';

/** What can be meant in any state, and short answers to yes-or-no questions. */
const phrases = {
  help: /^(help|what can you do|how does this work|commands|menu|options)$/,
  greet: /^(hi|hello|hey|hi there|hello there|good (morning|afternoon|evening)|hola)$/,
  thank: /^(thanks|thank you|thank you very much|thx|cheers|great|perfect|ok thanks|bye|goodbye)$/,
  services:
    /^((show|see|list)( me)?( all)?( my)? (services|plans|products)|(my |all )?(services|products)|what do i (have|pay))$/,
  change:
    /^((i (want|would like|'d like) to )?(change|switch|move)( my| the| a)?( plans?| tariffs?| service)?|upgrade|downgrade|new plan)$/,
  undo: /^(undo|undo (it|that|this|my change|a change|the change|change|plan change)|cancel (my|the) change|revert|take it back)$/,
  back: /^(back|go back|previous|one step back)$/,
  cancel: /^(cancel|stop|quit|exit|never mind|nevermind|forget it|abort|leave it)$/,
  'start over': /^(start over|start again|restart|reset|begin again|from the start)$/,
  support:
    /^((open|create|new)( a)? ticket|ticket|support|ask support|contact support|human|agent|person|((talk|speak) (to|with) (a )?(person|human|agent|somebody|someone|support)))$/,
  yes: /^(yes|y|yes please|yep|yeah|sure|ok|okay|confirm|do it|go ahead|agreed|please do)$/,
  no: /^(no|n|nope|no thanks|no thank you|don't|do not)$/,
  keep: /^(keep|keep it|keep (the|my) change|leave it as it is)$/,
  send: /^(send|send it|send (the )?request|submit|nothing|nothing to add|no|that's all|that is all)$/,
  request: /^(request|send (a |the )?request|request (it|change|the change)|ask support)$/,
  'confirm change': /^(change|change it|apply|book it)$/,
  'change now': /^(change|change it|change (the|my) plan) now$/,
  'undo this': /^(undo|undo (it|that|this)|revert|take it back)$/,
  'other date': /^((pick |choose )?(an)?other date|different date|change (the )?date|new date|not yet|not now|later)$/,
  'other plan': /^((pick |choose )?(an)?other plan|different plan|change (the )?plan)$/,
} as const;
export type Meaning = keyof typeof phrases;

/** Whether the whole text means this and nothing else. */
export function means(meaning: Meaning, text: string): boolean {
  return phrases[meaning].test(plainText(text));
}

const anywhere = [
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
export type Command = (typeof anywhere)[number];

/** The same wishes inside longer sentences, tried where no free text is expected. The first that fits counts. */
const inside: ReadonlyArray<readonly [Command, RegExp]> = [
  ['start over', /\bstart over\b/],
  ['undo', /\b(undo|revert|take back)\b|\bcancel\b.*\bchange\b/],
  ['support', /\b(support|ticket|human|real person|complain|complaint|(speak|talk) (to|with))\b/],
  [
    'change',
    /\b(change|switch|upgrade|downgrade|move)\b|\b(cheaper|faster|better|different)\b.*\b(plan|tariff|internet|service)\b/,
  ],
  ['services', /\b(my|which|what) (services|plans?|products)\b|\bwhat do i (have|pay)\b/],
  ['cancel', /\b(cancel|never mind|stop)\b/],
  ['help', /\bhelp\b/],
];

/** What a question asks about, when it is not a wish: "when does my plan change?" */
const askedAbout: ReadonlyArray<readonly [Command, RegExp]> = [
  ['support', /\b(support|ticket|human|real person)\b/],
  ['help', /\b(undo|revert|help)\b/],
  ['services', /\b(services?|plans?|products|bill|invoice|pay|paying|price|cost|change)\b/],
];
const question =
  /^((and|so|but) )?(when|did|does|is|has|was|will|why|what|have|how(?! (do|can|could) i\b))\b|^can i\b.*\b(later|afterwards)$/;
const negation = /\b(don't|dont|do not|not|never(?! mind)|won't)\b/;
const fillerBefore = /^((please|ok|okay|so|well|hi|hello|hey|can you|could you) )+/;
const fillerAfter = /( (please|bot|there|then|a lot|so much|very much))+$/;

/** The wish in a longer sentence. What is denied is not wished, and a question about something does not begin it. */
function wishInside(text: string): Command | null {
  const clauses = text
    .slice(0, 1000)
    .split(/[,.;!?]+(?:\s|$)|\bbut\b/)
    .map(plainText);
  const wished = clauses.filter((clause) => clause !== '' && !negation.test(clause)).join(' ');
  if (question.test(wished)) return found(askedAbout, wished);
  const isDenied = wished === '' && found(inside, plainText(text)) === 'change';
  return isDenied ? 'services' : found(inside, wished);
}

function found(patterns: typeof inside, text: string): Command | null {
  return patterns.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** The command in a person's words: the whole text, or with `loosely` also a part of it. */
export function readCommand(text: string, how: 'strictly' | 'loosely'): Command | null {
  const plain = plainText(text);
  if (/^\s*\?+\s*$/.test(text)) return 'help';
  const polite = plain.replace(fillerAfter, '');
  const readings = [plain, polite, polite.replace(fillerBefore, '')];
  const whole = anywhere.find((command) => readings.some((reading) => phrases[command].test(reading)));
  if (whole || how === 'strictly') return whole ?? null;
  return wishInside(text);
}
