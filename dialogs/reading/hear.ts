import { type Language, languageOf, languages } from '../language/languages.ts';
import { dateLanguages } from './dates/date-languages.ts';
import { choosable, comparisons } from './lexicon/choice-concepts.ts';
import { agreedActs, type Concept, type Phrase } from './lexicon/lexicon.ts';
import { lexicons } from './lexicon/lexicons.ts';
import { type Listening, listeningWith } from './lexicon/listening.ts';
import { mendSpelling, SHORTEST_MENDED } from './mend-spelling.ts';
import { plainText } from './plain-text.ts';

/** What was heard in a message, before it is held against the conversation and the customer's services. */
export interface Heard {
  /** As it was written, without idioms. */
  readonly text: string;
  /** As it is compared; spelling mended. */
  readonly plain: string;
  /** Everything the whole message can mean. */
  readonly phrases: ReadonlySet<Phrase>;
  /** What single clauses of it mean: "forget" of "keep me at 500, forget it". */
  readonly clausePhrases: ReadonlySet<Phrase>;
  /** Whether its first word says no. */
  readonly beginsWithNo: boolean;
  /** What its first clause means, nothing but politeness left out. */
  readonly firstClause: ReadonlySet<Phrase>;
  /** The same as `phrases` where nothing but politeness is left out: what counts while a person writes to support in free words. */
  readonly strictly: ReadonlySet<Phrase>;
  readonly lastClause: ReadonlySet<Phrase>;
  /** The last of its clauses, where what was said before it is taken back in it or before: "the TV, no, the phone". */
  readonly correction: string | null;
  /** What its parts speak of. Parts that are denied count as `not` only. */
  readonly concepts: ReadonlySet<Concept>;
  /** What its parts speak of, denied or not. */
  readonly mentioned: ReadonlySet<Concept>;
  /** The parts that are not denied: "not the 500, the 100" affirms "the 100", "the phone not the internet" the phone. */
  readonly affirmed: string;
  /** The parts that are. */
  readonly denied: string;
  /** Whether it is put as a question. */
  readonly asks: boolean;
  /** Whose words it is in, as far as that can be told. */
  readonly listening: Listening;
}

const ready = new Map<Language, Listening>();
const daysIn = new Map<string, ReadonlySet<string>>();

/** Single words for days: "not tomorrow" denies the day and nothing before it. */
function dayWords(locale: string): ReadonlySet<string> {
  const made = daysIn.get(locale) ?? new Set(dateLanguages(locale).flatMap(({ vocabulary }) => vocabulary));
  daysIn.set(locale, made);
  return made;
}

function listeningIn(language: Language): Listening {
  const made = ready.get(language) ?? listeningWith(lexicons[language]);
  ready.set(language, made);
  return made;
}

/**
 * Listens to a message in the customer's language and in English; in another where it is clearly written in that, or where those two hear
 * nothing. `names` are words of plans and services, which are never taken for misspelt words of the language.
 */
export function hear(text: string, locale: string, names: readonly string[] = []): Heard {
  const own = languageOf(locale)?.language ?? 'en';
  // A word of the customer's own language is no misspelt word of another.
  const known = [...names, ...listeningIn(own).vocabulary];
  const listenIn = (spoken: readonly Language[]) =>
    spoken.map((language) => hearIn(listeningIn(language), text, locale, names, language === own ? names : known));
  const expected = [...new Set([own, 'en' as const])];
  const first = listenIn(expected);
  const heard = strongest(first);
  const others = languages
    .map(({ language }) => language)
    .filter((language) => !expected.includes(language) && scriptOf(language).test(text));
  const foreign = clearlyIn(text, others, expected);
  const inForeign = foreign && hearIn(listeningIn(foreign), text, locale, names, known);
  if (inForeign && weightOf(inForeign) > 0) return inForeign;
  if (heard && (weightOf(heard) > 0 || !LONGER_WORD.test(text))) return heard;
  return strongest([...first, ...listenIn(others)]) ?? hearIn(listeningIn('en'), text, locale, names, names);
}

/** Letters of which a message in a language has at least one. */
function scriptOf(language: Language): RegExp {
  if (language === 'ar') return /\p{Script=Arabic}/u;
  return language === 'uk' ? /\p{Script=Cyrillic}/u : /\p{Script=Latin}/u;
}

/** So much more of a message must be words of another language than of those that were expected. */
const CLEARLY_MORE = 0.3;
const MOST_OF_IT = 0.6;
/** A word or two are words of several languages. */
const FEWEST_WORDS = 3;

/** Shorter words are alike in many languages: Portuguese "o 3" is no Spanish "or". */
const LONGER_WORD = /\p{L}{3}/u;

/** The language a message is written in, where that is clearly another than was expected. */
function clearlyIn(text: string, others: readonly Language[], expected: readonly Language[]): Language | null {
  const plain = plainText(text);
  if (plain.split(' ').length < FEWEST_WORDS) return null;
  const share = (language: Language) => listeningIn(language).knownShare(plain);
  const expectedShare = Math.max(...expected.map(share));
  const [best] = others.map((language) => ({ language, share: share(language) })).sort((a, b) => b.share - a.share);
  return best && best.share >= MOST_OF_IT && best.share >= expectedShare + CLEARLY_MORE ? best.language : null;
}

/** A whole message that is known tells more than words inside it. */
function weightOf({ phrases, concepts }: Heard): number {
  return (phrases.size > 0 ? 100 : 0) + concepts.size;
}

function strongest([first, ...others]: readonly Heard[]): Heard | undefined {
  return others.reduce((best, heard) => (best && weightOf(best) >= weightOf(heard) ? best : heard), first);
}

function hearIn(
  listening: Listening,
  text: string,
  locale: string,
  names: readonly string[],
  known: readonly string[],
): Heard {
  const bareText = listening.withoutIdioms(text);
  const said = /[\p{L}\p{N}]/u.test(bareText) ? bareText : text;
  const asSpelt = (written: string) => listening.withApostrophes(withoutEchoes(plainText(written)));
  const mended = (written: string) => mendSpelling(asSpelt(written), listening.vocabulary, known);
  const plain = mended(said);
  const polite = listening.withoutPoliteness(plain);
  const bare = listening.withoutFillers(polite);
  const written = listening.clausesOf(said);
  const clauses = written.map(mended);
  const parts = written.flatMap((clause) => splitDenial(clause, mended(clause), listening, names, dayWords(locale)));
  const spelt = asSpelt(said);
  const asWritten = { listening, isQuestion: /[?؟]\s*$/.test(text), spelt };
  const strictly = new Set(
    [...listening.politely(plain).flatMap(listening.phrasesIn), ...saidInParts(clauses, listening)].filter((phrase) =>
      mayCount(phrase, asWritten),
    ),
  );
  const heardIn = parts.map((part) => {
    const inPart = mended(part);
    const spokenOf = new Set(listening.conceptsIn(inPart));
    // "Don't you have 300?" denies nothing.
    if (isNegativeQuestion(inPart, asWritten)) spokenOf.delete('not');
    const denies = !asWritten.isQuestion && listening.isDeniedAtEnd(inPart) && namesSomething(inPart, listening, names);
    return denies ? spokenOf.add('not') : spokenOf;
  });
  const spoken = heardIn.flatMap((spokenOf) => (spokenOf.has('not') ? ['not' as const] : [...spokenOf]));
  const concepts = new Set(spoken);
  return {
    text: said,
    plain: listening.inPlanWords(listening.inFigures(plain), names),
    phrases: new Set([...strictly, ...listening.phrasesIn(bare).filter((phrase) => mayCount(phrase, asWritten))]),
    clausePhrases: new Set(
      clauses.flatMap((clause, index) =>
        [clause, listening.withoutPoliteness(clause)]
          .flatMap((each) => [each, listening.withoutFillers(each)])
          .flatMap(listening.phrasesIn)
          .concat(saidInParts([clause], listening))
          .filter((phrase) => mayCount(phrase, { ...asWritten, spelt: asSpelt(written[index] ?? '') })),
      ),
    ),
    beginsWithNo: listening.phrasesIn(polite.split(' ')[0] ?? '').includes('no'),
    firstClause: new Set(listening.politely(clauses[0] ?? '').flatMap(listening.phrasesIn)),
    lastClause: new Set(listening.politely(clauses.at(-1) ?? '').flatMap(listening.phrasesIn)),
    strictly,
    correction: correctionIn(written, mended, listening),
    concepts,
    mentioned: new Set(heardIn.flatMap((spokenOf) => [...spokenOf])),
    affirmed: parts.filter((_, index) => !heardIn[index]?.has('not')).join(', '),
    denied: parts.filter((_, index) => heardIn[index]?.has('not')).join(', '),
    asks: /[?؟]\s*$/.test(text) || beginsAsQuestion(clauses, listening) || listening.speaksOf(plain, ['tell me']),
    listening,
  };
}

/** "No no", "espera espera". */
function withoutEchoes(plain: string): string {
  return plain.replace(/(?<![\p{L}'])(\p{L}{2,})(?: \1)+(?![\p{L}'])/gu, '$1');
}

function correctionIn(
  written: readonly string[],
  mended: (text: string) => string,
  listening: Listening,
): string | null {
  const last = written.at(-1);
  const isCorrected = written.slice(-3).some((clause) => listening.speaksOf(mended(clause), ['instead']));
  return last !== undefined && written.length > 1 && isCorrected ? last : null;
}

const WORDS_BEFORE_A_DENIAL = 3;

function isNegativeQuestion(part: string, { isQuestion, listening }: AsWritten): boolean {
  return isQuestion && listening.speaksOf(part.split(' ').slice(0, WORDS_BEFORE_A_DENIAL).join(' '), ['not']);
}

/** Whether a text names something that can be chosen. */
function namesSomething(part: string, listening: Listening, names: readonly string[]): boolean {
  return (
    /\d/.test(listening.inFigures(part)) ||
    part.split(' ').some((word) => names.includes(word)) ||
    listening.speaksOf(part, choosable)
  );
}

/** "The phone not the internet" is two parts, of which one is denied; "I do not want the internet" is one. */
function splitDenial(
  written: string,
  plain: string,
  listening: Listening,
  names: readonly string[],
  days: ReadonlySet<string>,
): readonly string[] {
  const [before, denial] = listening.atDenial(plain);
  const isOfDay = denial.split(' ').some((word) => days.has(word));
  return before !== '' &&
    namesSomething(before, listening, names) &&
    (isOfDay || namesSomething(denial, listening, names))
    ? [before, denial]
    : [written];
}

/** After a wish a question is about what is wished. */
const wishing: readonly Concept[] = ['change', 'want', ...comparisons];

/** Whether its first clause begins as a question, or a later one with the very word: "…, how does he sign up". */
function beginsAsQuestion([first = '', ...others]: readonly string[], listening: Listening): boolean {
  if (clauseAsks(first, listening)) return true;
  const firstWords = others.map((clause) => listening.partsOf(clause)[0]?.split(' ')[0] ?? '');
  return !listening.speaksOf(first, wishing) && firstWords.some((word) => listening.speaksOf(word, ['question']));
}

/** "What" and "how much" ask among the first words; "is" and "does" only as the very first. */
function clauseAsks(first: string, listening: Listening): boolean {
  const words = listening.withoutPoliteness(first).split(' ');
  const isVerbFirst = (spoken: readonly string[]) => listening.speaksOf(spoken.join(' '), ['verb first']);
  if (listening.speaksOf(words.slice(0, 4).join(' '), ['question'])) return true;
  return isVerbFirst(words.slice(0, 1)) || (isVerbFirst(words.slice(0, 2)) && !isVerbFirst(words.slice(1, 2)));
}

/** What costs money or ends something is never guessed from a misspelt word, and what is agreed to never taken from a question. */
const binding: readonly Phrase[] = [
  'yes',
  'confirm change',
  'change now',
  'send',
  'request',
  'undo this',
  'undo',
  'keep',
  'cancel',
];

interface AsWritten {
  readonly listening: Listening;
  readonly isQuestion: boolean;
  readonly spelt: string;
}

function mayCount(phrase: Phrase, { listening, isQuestion, spelt }: AsWritten): boolean {
  if (!binding.includes(phrase)) return true;
  if (isQuestion && phrase !== 'cancel' && phrase !== 'undo') return false;
  return spelt.split(' ').every((word) => word.length < SHORTEST_MENDED || listening.isWord(word));
}

const declining: readonly Phrase[] = ['no', 'keep', 'cancel', 'thank', 'doubt', 'goodbye'];
const MOST_PARTS = 4;

/** "Yes, please go ahead and change it": a message of several parts that all say yes, or all say no. */
function saidInParts(clauses: readonly string[], listening: Listening): Phrase[] {
  const phrasesOf = (part: string) =>
    listening.phrasesIn(part).concat(listening.phrasesIn(listening.withoutFillers(part)));
  // "No, nothing else. Send it."
  const sends = (part: readonly Phrase[]) => part.includes('send') && !part.includes('cancel');
  const partsIn = (clause: string) => {
    const whole = listening.withoutPoliteness(clause);
    // "Don't send it" is one thing that is said, not "don't" and "send it".
    if (phrasesOf(whole).length > 0) return [phrasesOf(whole)];
    return listening
      .partsOf(clause)
      .filter((part) => listening.withoutPoliteness(part) !== '')
      .map((part) => [...phrasesOf(part), ...phrasesOf(listening.withoutPoliteness(part))]);
  };
  const clausesInParts = clauses.map(partsIn);
  const parts = clausesInParts.flat();
  const [first, ...others] = parts;
  // "Thanks, but no" has more to it than nothing to add.
  if (first && others.length === 0 && clauses.length > 1)
    return first.includes('no') ? first.filter((phrase) => phrase !== 'send') : first;
  if (!first || others.length === 0 || parts.length > MOST_PARTS) return [];
  const all = (allowed: readonly Phrase[]) => parts.every((part) => part.some((phrase) => allowed.includes(phrase)));
  if (parts.some((part) => part.includes('yes')) && !parts.some((part) => part.includes('no'))) {
    const named = clausesInParts.flatMap((ofClause) =>
      ofClause
        .filter((part) => !part.includes('yes') && !part.includes('thank'))
        // "Nothing" sends a request that has nothing to be added; beside a yes in one breath it denies it: "confirm nothing".
        .map((part) => (ofClause.length > 1 ? part.filter((phrase) => phrase !== 'send') : part)),
    );
    if (named.length === 0) return ['yes'];
    return agreedActs.filter((act) => named.every((part) => part.includes(act)));
  }
  if (sends(parts.at(-1) ?? []) && all(['send', 'no', 'thank', 'understood'])) return ['send'];
  if (parts.some((part) => part.includes('no') || part.includes('cancel')) && all(declining)) {
    const some = (phrase: Phrase) => parts.some((part) => part.includes(phrase));
    // "No, not yet."
    if (some('doubt') && !some('cancel') && !some('keep')) return ['doubt'];
    return (['no', 'keep', 'cancel'] as const).filter(some);
  }
  // "Nope, too much."
  if (first.includes('no') && parts.length === 2)
    return (['other plan', 'other date'] as const).filter((phrase) => parts[1]?.includes(phrase));
  if (parts.some((part) => part.includes('doubt')) && all([...declining, 'understood'])) return ['doubt'];
  return [];
}
