import type { NumberWords } from './number-words.ts';

/** What a whole short message can mean. */
export const phrases = [
  'help',
  'greet',
  'goodbye',
  'thank',
  'doubt',
  'services',
  'change',
  'undo',
  /** Needs nobody any more, or matters to nobody: "found it", "doesn't matter". It ends what was asked of support and no more. */
  'solved',
  'back',
  'cancel',
  'start over',
  'support',
  'sign out',
  'yes',
  /** Agrees to what was said rather than to what is asked: "ok", "I see". */
  'understood',
  'no',
  'keep',
  'send',
  'request',
  'confirm change',
  'change now',
  'undo this',
  /** How to agree: "how do I confirm?" */
  'how to agree',
  'other date',
  'other plan',
] as const;
export type Phrase = (typeof phrases)[number];

/** Phrases that name what a question asks agreement to: a change, its undo, a request. */
export const agreedActs = ['confirm change', 'undo this', 'send'] as const satisfies readonly Phrase[];
export type AgreedAct = (typeof agreedActs)[number];

/** What a word or two inside a longer sentence can speak of. */
export const concepts = [
  // What a person wishes to do.
  'change',
  'want',
  'request',
  'undo',
  'cancel',
  'start over',
  'support',
  'help',
  'services',
  // How a question begins.
  'question',
  'verb first',
  /** Asks wherever it stands: "just tell me what …". */
  'tell me',
  'how much',
  'why',
  'when',
  'what happens',
  'which',
  // What it is about.
  'plan',
  'service',
  'date',
  'fee',
  'invoice',
  'next invoice',
  'refund',
  'old',
  'monthly',
  'due now',
  'contract',
  'balance',
  'unanswerable',
  'earlier',
  'later',
  'offered',
  'open change',
  /** Keeps what they have: "I'll stick with the 500". */
  'stay',
  /** What one has now: "keep what I have". */
  'had',
  'start',
  'language',
  'trouble',
  'advice',
  /** Not decided yet: "I have to ask my wife". */
  'doubt',
  /** What is written to support: "forget the question". */
  'message',
  // What turns a meaning.
  'not',
  /** Wishes something beside what is talked about: "also", "as well". */
  'also',
  /** Why something is turned down: "too expensive", "not worth it". */
  'objection',
  'maybe',
  'instead',
  // Kinds of service.
  'internet',
  'voice',
  'recurring',
  // Ways to name one of several.
  'cheaper',
  'dearer',
  'faster',
  'slower',
  'cheapest',
  'dearest',
  'fastest',
  'slowest',
  'other',
  'number',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'last',
  /** "Both", "all of them". */
  'all',
] as const;
export type Concept = (typeof concepts)[number];

/** Words of plans' names that customers of other languages say in theirs. */
export const planWords = ['unlimited', 'basic', 'premium'] as const;
export type PlanWord = (typeof planWords)[number];

/** What people say for half a gigabit and a whole one. */
export const speeds = ['500 mbps', '1000 mbps'] as const;
export type SpokenSpeed = (typeof speeds)[number];

/**
 * The words of one language that the bot listens for. Notation: alternatives are separated by `|`, words by a space; `*` at the end or
 * the beginning of a word stands for any letters there (`chang*`), `?` after a word makes it optional (`the? first`). Accents and case do
 * not matter; spelling mistakes of one letter in longer words are forgiven.
 */
export interface Lexicon {
  /** Words of politeness, dropped from the beginning and the end of any message: "please", "ok". */
  readonly polite: string;
  /** Left out before anything else, spelt as here and without any notation: their words do not mean here what they would mean alone. "First of all" is no first. */
  readonly idioms: string;
  /** Between two thoughts, as a comma is: what is denied before it is not denied after it. */
  readonly but: string;
  /** Denies what stands before it at the end of a clause: "the 100 not", "100 não". */
  readonly notAtEnd: string;
  /** Before these a bare "no" only denies them: Spanish "no es caro" is not "no, it is dear". */
  readonly deniedByNo: string;
  /** Between two parts of a message that may say the same: "yes and thanks". */
  readonly and: string;
  /** Words that carry no meaning here, dropped anywhere before short messages are compared: "the", "my", "I would like to". */
  readonly fillers: string;
  /** Short messages, without fillers; the whole message must be one of them. */
  readonly phrases: Readonly<Record<Phrase, string>>;
  /** Words that numbers are made of, by their value; "and" may stand between them. */
  readonly numbers: NumberWords;
  /** Speeds in words: "half a gig". */
  readonly speeds: Readonly<Record<SpokenSpeed, string>>;
  /** Before what is left and what is taken in its place: "from 500 to 100". */
  readonly from: string;
  readonly to: string;
  /** What a word of plans' English names is in the language: "unlimited". */
  readonly planWords: Readonly<Record<PlanWord, string>>;
  /** Words that speak of something wherever they stand. */
  readonly concepts: Readonly<Record<Concept, string>>;
}
