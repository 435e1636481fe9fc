import Fuse from 'fuse.js';

/** Shorter words are too much alike to guess by. */
const SHORTEST = 4;

const fuses = new WeakMap<readonly string[], Fuse<string>>();

/** The one of `words` that a misspelt word is closest to, within about one letter in four; null where none is near. */
export function nearestWord(word: string, words: readonly string[]): string | null {
  if (word.length < SHORTEST || !/^[\p{L}']+$/u.test(word)) return null;
  const found = fuseOver(words)
    .search(word, { limit: 3 })
    .find(({ item }) => item[0] === word[0] && Math.abs(item.length - word.length) <= 1);
  return found?.item ?? null;
}

function fuseOver(words: readonly string[]): Fuse<string> {
  const made =
    fuses.get(words) ??
    new Fuse(
      words.filter((word) => word.length >= SHORTEST),
      { threshold: 0.34, distance: 10, ignoreFieldNorm: true },
    );
  fuses.set(words, made);
  return made;
}
