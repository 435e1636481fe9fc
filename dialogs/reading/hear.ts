import { type Language, languageOf, languages } from '../language/languages.ts';
import { beginsAsQuestion, isNegativeQuestion } from './asks.ts';
import { dateLanguages } from './dates/date-languages.ts';
import { joinedDates } from './dates/joined-dates.ts';
import { namesSomething, splitDenial } from './denial.ts';
import type { Concept, Phrase } from './lexicon/lexicon.ts';
import type { Listening } from './lexicon/listening.ts';
import { listeningIn } from './lexicon/listening-in.ts';
import { mayCount } from './may-count.ts';
import { mendSpelling } from './mend-spelling.ts';
import { plainText } from './plain-text.ts';
import { saidInParts } from './said-in-parts.ts';
import { clearlyIn, scriptOf } from './spoken-language.ts';

/** What was heard in a message, before it is held against the conversation and the customer's services. */
export interface Heard {
  /** As it was written, without idioms; the numbers of a date stand together. */
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
  /** What its last clause means. */
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
  /** The whole as it is spelt, before misspelt words were put right: what ends something is never guessed. */
  readonly spelt: string;
  /** Whether it ends with a question mark. */
  readonly isMarkedQuestion: boolean;
  /** Whether it is put as a question, with the mark or without. */
  readonly asks: boolean;
  /** Words of plans and services. */
  readonly names: readonly string[];
  /** Whose words it is in, as far as that can be told. */
  readonly listening: Listening;
}

const daysIn = new Map<string, ReadonlySet<string>>();

/** Single words for days: "not tomorrow" denies the day and nothing before it. */
function dayWords(locale: string): ReadonlySet<string> {
  const made = daysIn.get(locale) ?? new Set(dateLanguages(locale).flatMap(({ vocabulary }) => vocabulary));
  daysIn.set(locale, made);
  return made;
}

/** Shorter words are alike in many languages: Portuguese "o 3" is no Spanish "or". */
const LONGER_WORD = /\p{L}{3}/u;

/**
 * Listens to a message in the customer's language and in English; in another where it is clearly written in that, or where those two hear
 * nothing. `names` are words of plans and services, which are never taken for misspelt words of the language.
 */
export function hear(message: string, locale: string, names: readonly string[] = []): Heard {
  const text = joinedDates(message);
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
  const isMarkedQuestion = /[?؟]\s*$/u.test(text);
  const asWritten = { listening, isQuestion: isMarkedQuestion, spelt };
  const strictly = new Set(
    [...listening.politely(plain).flatMap(listening.phrasesIn), ...saidInParts(clauses, listening)].filter((phrase) =>
      mayCount(phrase, asWritten),
    ),
  );
  const heardIn = parts.map((part) => {
    const inPart = mended(part);
    const spokenOf = new Set(listening.conceptsIn(inPart));
    if (isNegativeQuestion(inPart, asWritten)) spokenOf.delete('not');
    const denies = !asWritten.isQuestion && listening.isDeniedAtEnd(inPart) && namesSomething(inPart, listening, names);
    return denies ? spokenOf.add('not') : spokenOf;
  });
  const spoken = heardIn.flatMap((spokenOf) => (spokenOf.has('not') ? ['not' as const] : [...spokenOf]));
  const concepts = new Set(spoken);
  const mayCountIn = (index: number) => (phrase: Phrase) =>
    mayCount(phrase, { ...asWritten, spelt: asSpelt(written[index] ?? '') });
  const meanings = clauses.map((clause, index) => {
    const said = listening.politely(clause).flatMap((each) => [each, listening.withoutFillers(each)]);
    const heardInClause = [...said.flatMap(listening.phrasesIn), ...saidInParts([clause], listening)];
    return new Set(heardInClause.filter(mayCountIn(index)));
  });
  // Spanish "no sé" is no bare "no".
  const bareMeaning = listening
    .phrasesIn(bare)
    .filter((phrase) => mayCount(phrase, asWritten) && !(phrase === 'no' && strictly.has('doubt')));
  return {
    text: said,
    plain: listening.inPlanWords(listening.inFigures(plain), names),
    phrases: new Set([...strictly, ...bareMeaning]),
    clausePhrases: new Set(meanings.flatMap((meaning) => [...meaning])),
    beginsWithNo: listening.phrasesIn(polite.split(' ')[0] ?? '').includes('no'),
    firstClause: new Set(
      listening
        .politely(clauses[0] ?? '')
        .flatMap(listening.phrasesIn)
        .filter(mayCountIn(0)),
    ),
    lastClause: meanings.at(-1) ?? new Set(),
    strictly,
    correction: correctionIn(written, mended, listening),
    concepts,
    mentioned: new Set(heardIn.flatMap((spokenOf) => [...spokenOf])),
    affirmed: parts.filter((_, index) => !heardIn[index]?.has('not')).join(', '),
    denied: parts.filter((_, index) => heardIn[index]?.has('not')).join(', '),
    spelt,
    isMarkedQuestion,
    names,
    asks: isMarkedQuestion || beginsAsQuestion(clauses, listening) || listening.speaksOf(plain, ['tell me']),
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
