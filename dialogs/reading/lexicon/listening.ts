import { type Concept, concepts, type Lexicon, type Phrase, phrases } from './lexicon.ts';
import { wordsIn, wordsPattern } from './notation.ts';

/** A lexicon made ready to listen with. */
export interface Listening {
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
  /** The text without the words that speak of one of these. */
  without(plain: string, spoken: readonly Concept[]): string;
  /** The parts of a text as it was written: its clauses. */
  clausesOf(text: string): string[];
  /** Single words of the lexicon, to mend spelling by. */
  readonly vocabulary: readonly string[];
}

const LONGEST_SENTENCE = 1000;

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
    ...Object.values(lexicon.concepts),
  ];
  return {
    withoutPoliteness: (plain) => tidy(plain.replace(before, '').replace(after, '')),
    politely: (plain) => [
      plain,
      plain.replace(before, ''),
      plain.replace(after, ''),
      plain.replace(before, '').replace(after, ''),
    ],
    withoutFillers: (plain) => tidy(plain.replace(fillers, ' ')),
    phrasesIn: (plain) => whole.flatMap(([phrase, pattern]) => (pattern.test(plain) ? [phrase] : [])),
    conceptsIn: (plain) => [...inside].flatMap(([concept, pattern]) => (plain.search(pattern) >= 0 ? [concept] : [])),
    without: (plain, spoken) =>
      tidy(spoken.reduce((text, concept) => text.replace(inside.get(concept) ?? /$^/, ' '), plain)),
    clausesOf: (text) =>
      text
        .slice(0, LONGEST_SENTENCE)
        .split(but)
        .filter((clause) => clause.trim() !== ''),
    vocabulary: wordsIn(entries),
  };
}
