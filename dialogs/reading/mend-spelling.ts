import { nearestWord } from './nearest-word.ts';

/** Shorter words are too much alike to guess by. */
export const SHORTEST_MENDED = 5;
const MOST_WORDS = 30;

/** The text with misspelt words of the vocabulary put right: "supprot" is "support". Words in it, names and numbers stay as they are. */
export function mendSpelling(plain: string, vocabulary: readonly string[], names: readonly string[]): string {
  const words = plain.split(' ');
  if (words.length > MOST_WORDS) return plain;
  return words.map((word) => mended(word, vocabulary, names)).join(' ');
}

function mended(word: string, vocabulary: readonly string[], names: readonly string[]): string {
  if (word.length < SHORTEST_MENDED || names.includes(word)) return word;
  if (vocabulary.some((known) => known.length >= 4 && word.startsWith(known))) return word;
  return nearestWord(word, vocabulary) ?? word;
}
