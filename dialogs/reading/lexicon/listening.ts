import { plainText } from '../plain-text.ts';
import { comparisons } from './choice-concepts.ts';
import { type Concept, concepts, type Lexicon, type Phrase, phrases, planWords, speeds } from './lexicon.ts';
import { alternatives, source, wordsIn, wordsPattern, wordTest } from './notation.ts';
import { numberReading } from './number-words.ts';

/** A text cut at "from" and at "to". */
export interface FromTo {
  readonly before: string;
  readonly from: string;
  readonly to: string;
}

/** A lexicon made ready to listen with. */
export interface Listening {
  /** A text as it was written, without idioms. */
  withoutIdioms(text: string): string;
  /** The text with apostrophes that were left out: "dont" is "don't". */
  withApostrophes(plain: string): string;
  /** The text without politeness at its ends. */
  withoutPoliteness(plain: string): string;
  /** The text as it is, and with politeness left out before it, after it, or both. */
  politely(plain: string): readonly string[];
  /** The text without words that carry no meaning. */
  withoutFillers(plain: string): string;
  /** Everything the whole text can mean. */
  phrasesIn(plain: string): Phrase[];
  /** Everything words of the text speak of. */
  conceptsIn(plain: string): Concept[];
  /** Whether words of the text speak of one of these. */
  speaksOf(plain: string, spoken: readonly Concept[]): boolean;
  /** The text without the words that speak of one of these. */
  without(plain: string, spoken: readonly Concept[]): string;
  /** The parts of a text as it was written: its clauses. */
  clausesOf(text: string): string[];
  /** Whether a clause ends with a denial of what it names. */
  isDeniedAtEnd(plain: string): boolean;
  /** What stands after the last word that speaks of this. */
  afterLast(plain: string, spoken: Concept): string;
  /** What is left where words that say no, or call something off, stand at an end of the text; null where none do. */
  afterRefusal(plain: string): string | null;
  /** Whether a "no" at the beginning denies the words after it, rather than turning something down. */
  isOnlyDenied(plain: string): boolean;
  /** What stands before the first denial in a text, and the rest of it. */
  atDenial(plain: string): readonly [before: string, denial: string];
  /** The text with amounts that were written in words as figures. */
  inFigures(plain: string): string;
  /** The text with words of plans' English names in place of the customer's own, where plans are named so. */
  inPlanWords(plain: string, names: readonly string[]): string;
  /** What is left and what is taken in its place, each with what it stands in: "from 500 to 100". Every pair of such words, for they mean much else. */
  fromTo(plain: string): readonly FromTo[];
  /** What stands after the last "to" of a text; null where there is none. */
  afterTo(plain: string): string | null;
  /** Whether a word says to what something shall change: "to". */
  isTo(word: string): boolean;
  /** The number a single word stands for: 2 for "two". */
  numberOf(word: string): number | null;
  /** Whether a word compares in this language, which a name may hold too: French "plus". */
  isComparing(word: string): boolean;
  /** Whether it is a word of the lexicon, spelt as there. */
  isWord(word: string): boolean;
  /** Which share of a text's words are words of the lexicon, from 0 to 1. */
  knownShare(plain: string): number;
  /** The parts of a clause: what "and" joins, with a yes or a no at the beginning as a part of its own. */
  partsOf(clause: string): string[];
  /** Single words of the lexicon, to mend spelling by. */
  readonly vocabulary: readonly string[];
}

const LONGEST_SENTENCE = 400;

export function listeningWith(lexicon: Lexicon): Listening {
  const polite = wordsPattern(lexicon.polite, 'inside').source;
  const before = new RegExp(`^(?:(?:${polite})[ ,.]*)+`, 'u');
  const after = new RegExp(`(?:[ ,.]*(?:${polite}))+$`, 'u');
  const fillers = wordsPattern(lexicon.fillers, 'inside');
  const whole = phrases.map((phrase) => [phrase, wordsPattern(lexicon.phrases[phrase], 'whole')] as const);
  const inside = new Map(concepts.map((concept) => [concept, wordsPattern(lexicon.concepts[concept], 'inside')]));
  const but = new RegExp(`[,.;!?،؛؟]+(?:\\s|$)|\\s+(?:${lexicon.but})\\s+`, 'u');
  const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
  const entries = [
    lexicon.polite,
    lexicon.fillers,
    ...Object.values(lexicon.phrases),
    ...Object.values(lexicon.numbers),
    ...Object.values(lexicon.speeds),
    ...Object.values(lexicon.planWords),
    ...Object.values(lexicon.concepts),
  ];
  const spokenSpeeds = speeds.map((speed) => [speed, wordsPattern(lexicon.speeds[speed], 'inside')] as const);
  const ownPlanWords = planWords.map((word) => [word, wordsPattern(lexicon.planWords[word], 'inside')] as const);
  const { inFigures, numberOf } = numberReading(lexicon.numbers, lexicon.and);
  const notAtEnd = new RegExp(` (?:${lexicon.notAtEnd})$`, 'u');
  const and = new RegExp(`\\s+(?:${lexicon.and})\\s+`, 'u');
  const leadingAnd = new RegExp(`^(?:${lexicon.and})\\s+`, 'u');
  const answers = wordsPattern(`${lexicon.phrases.yes}|${lexicon.phrases.no}`, 'inside').source;
  const beginning = new RegExp(`^(?:${answers})(?= )`, 'u');
  // "Not" and "don't" deny what follows them; they turn nothing down.
  const denying = inside.get('not') ?? /$^/g;
  const refusals = `${lexicon.phrases.no}|${lexicon.phrases.cancel}`
    .split('|')
    .filter((words) => words.trim().includes(' ') || plainText(words).search(denying) < 0)
    .join('|');
  const refusal = wordsPattern(refusals, 'inside').source;
  const refusing = new RegExp(`^(?:${refusal})(?= |$)|(?<= )(?:${refusal})$`, 'u');
  const no = source(
    lexicon.phrases.no
      .split('|')
      .filter((words) => !words.trim().includes(' '))
      .join('|'),
  );
  const onlyDenies = new RegExp(`^(?:${no}) (?:${source(lexicon.deniedByNo)})(?= |$)`, 'u');
  const fromWords = wordsPattern(lexicon.from, 'inside');
  const toWords = wordsPattern(lexicon.to, 'inside');
  const toWord = wordsPattern(lexicon.to, 'whole');
  const isWord = wordTest(entries);
  const vocabulary = wordsIn(entries);
  const comparing = new Set(
    wordsIn(comparisons.map((concept) => lexicon.concepts[concept])).filter((word) => !/\d/.test(word)),
  );
  for (const word of wordsIn(Object.values(lexicon.planWords))) comparing.delete(word);
  const apostrophised = new Map(
    vocabulary.filter((word) => word.includes("'")).map((word) => [word.replaceAll("'", ''), word]),
  );
  for (const word of vocabulary) apostrophised.delete(word);
  const idioms = new RegExp(
    `(?<![\\p{L}\\p{N}'])(?:${alternatives(lexicon.idioms.split('|'))})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  const politely = (plain: string) => [
    plain,
    plain.replace(before, ''),
    plain.replace(after, ''),
    plain.replace(before, '').replace(after, ''),
  ];
  const withoutFillers = (plain: string) => tidy(plain.replace(fillers, ' '));
  const withoutRefusal = (plain: string) => {
    for (const said of [plain, withoutFillers(plain)]) {
      const left = tidy(said.replace(refusing, ''));
      if (left !== said) return left;
    }
    return plain;
  };
  return {
    withoutIdioms: (text) => text.slice(0, LONGEST_SENTENCE).replace(idioms, ' ') + text.slice(LONGEST_SENTENCE),
    withApostrophes: (plain) =>
      plain
        .split(' ')
        .map((word) => apostrophised.get(word) ?? word)
        .join(' '),
    withoutPoliteness: (plain) => tidy(plain.replace(before, '').replace(after, '')),
    politely,
    withoutFillers,
    phrasesIn: (plain) => whole.flatMap(([phrase, pattern]) => (pattern.test(plain) ? [phrase] : [])),
    conceptsIn: (plain) => [...inside].flatMap(([concept, pattern]) => (plain.search(pattern) >= 0 ? [concept] : [])),
    speaksOf: (plain, spoken) => spoken.some((concept) => plain.search(inside.get(concept) ?? /$^/) >= 0),
    without: (plain, spoken) =>
      tidy(spoken.reduce((text, concept) => text.replace(inside.get(concept) ?? /$^/, ' '), plain)),
    clausesOf: (text) =>
      text
        .slice(0, LONGEST_SENTENCE)
        .split(but)
        .filter((clause) => clause.trim() !== ''),
    isDeniedAtEnd: (plain) => notAtEnd.test(plain),
    afterLast: (plain, spoken) => {
      const last = [...plain.matchAll(inside.get(spoken) ?? /$^/g)].at(-1);
      return last ? tidy(plain.slice(last.index + last[0].length)) : plain;
    },
    afterRefusal: (plain) => {
      const [said = plain] = politely(plain).filter((each) => withoutRefusal(each) !== each);
      let left = said;
      let shorter = withoutRefusal(said);
      while (shorter !== left) {
        left = shorter;
        shorter = withoutRefusal(left);
      }
      return left === said ? null : left;
    },
    isOnlyDenied: (plain) => onlyDenies.test(tidy(plain.replace(before, ''))),
    atDenial: (plain) => {
      const at = plain.search(inside.get('not') ?? /$^/);
      return at < 0 ? [plain, ''] : [tidy(plain.slice(0, at)), plain.slice(at)];
    },
    inFigures: (plain) =>
      inFigures(spokenSpeeds.reduce((text, [speed, pattern]) => text.replace(pattern, speed), plain)),
    partsOf: (clause) => {
      const said = tidy(clause.replace(before, '').replace(after, '').replace(leadingAnd, ''));
      const [answer = ''] = beginning.exec(said) ?? [];
      return [answer, ...said.slice(answer.length).split(and)].map(tidy).filter((part) => part !== '');
    },
    inPlanWords: (plain, names) =>
      ownPlanWords.reduce(
        (text, [word, pattern]) =>
          names.includes(word) ? text.replace(pattern, (own) => (names.includes(own) ? own : word)) : text,
        plain,
      ),
    fromTo: (plain) =>
      [...plain.matchAll(fromWords)].flatMap((from) => {
        const behind = from.index + from[0].length;
        return [...plain.slice(behind).matchAll(toWords)].map((to) => ({
          before: tidy(plain.slice(0, from.index)),
          from: tidy(plain.slice(behind, behind + to.index)),
          to: tidy(plain.slice(behind + to.index + to[0].length)),
        }));
      }),
    afterTo: (plain) => {
      const last = [...plain.matchAll(toWords)].at(-1);
      return last ? tidy(plain.slice(last.index + last[0].length)) : null;
    },
    isTo: (word) => toWord.test(word),
    numberOf,
    isWord,
    isComparing: (word) => comparing.has(word),
    knownShare: (plain) => {
      const words = plain.split(' ').filter((each) => /\p{L}/u.test(each));
      return words.length === 0 ? 0 : words.filter(isWord).length / words.length;
    },
    vocabulary,
  };
}
