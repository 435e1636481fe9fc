import distanceBetween from 'damerau-levenshtein';

/** Shorter words are too much alike to guess by. */
const SHORTEST = 5;
/** From this length on, two slips are forgiven. */
const LONG = 8;

/**
 * The one of `words` that a misspelt word is meant to be: one letter put in, left out, changed or swapped with the next, in a long word two of
 * these; null where none is as near. The first letter is right.
 */
export function nearestWord(word: string, words: readonly string[]): string | null {
  if (word.length < SHORTEST || !/^[\p{L}']+$/u.test(word)) return null;
  const slips = word.length >= LONG ? 2 : 1;
  const near = words
    .filter((known) => known.length >= SHORTEST && known[0] === word[0] && Math.abs(known.length - word.length) <= 1)
    .map((known) => ({ known, steps: distanceBetween(word, known).steps }))
    .filter(({ steps }) => steps <= slips)
    .sort((a, b) => a.steps - b.steps);
  return near[0]?.known ?? null;
}
