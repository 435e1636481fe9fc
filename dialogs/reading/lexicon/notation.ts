import { plainText } from '../plain-text.ts';

/** The single words of lexicon entries, as they are compared. */
export function wordsIn(entries: readonly string[]): string[] {
  const written = entries.flatMap((entry) => entry.replace(/[|*?]/g, ' ').split(/\s+/));
  return [...new Set(written.map(plainText).filter((word) => word !== ''))];
}

const letters = "[\\p{L}\\p{N}']*";

/** The alternatives of a lexicon entry as one expression, to be matched against plain text: the whole of it, or words within it. None fits nothing. */
export function wordsPattern(entry: string, where: 'whole' | 'inside'): RegExp {
  if (entry.trim() === '') return where === 'whole' ? /^(?:(?!))$/u : /(?!)/gu;
  const alternatives = entry
    .split('|')
    .filter((alternative) => alternative.trim() !== '')
    .map((alternative) => wordsOf(alternative.trim().split(/\s+/)))
    .sort((a, b) => b.length - a.length)
    .join('|');
  return where === 'whole'
    ? new RegExp(`^(?:${alternatives})$`, 'u')
    : new RegExp(`(?<![\\p{L}\\p{N}'])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'gu');
}

/** Names as alternatives of a larger expression, the longest first. */
export function alternatives(names: readonly string[]): string {
  return [...new Set(names)]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
}

/** A lexicon entry as a piece of a larger expression. */
export function source(entry: string): string {
  return wordsPattern(entry, 'whole').source.slice('^(?:'.length, -')$'.length);
}

/** Words with their spaces; a word that may be missing takes its space along. */
function wordsOf(words: readonly string[]): string {
  const firstNeeded = words.findIndex((word) => !word.endsWith('?'));
  return words
    .map((word, index) => {
      const pattern = wordPattern(word.replace(/\?$/, ''));
      if (word.endsWith('?')) return index < firstNeeded ? `(?:${pattern} )?` : `(?: ${pattern})?`;
      return index > firstNeeded ? ` ${pattern}` : pattern;
    })
    .join('');
}

function wordPattern(word: string): string {
  const [, before = '', stem = '', after = ''] = /^(\*?)(.*?)(\*?)$/u.exec(word) ?? [];
  return (before ? letters : '') + escaped(plainWord(stem)) + (after ? letters : '');
}

/** As `plainText` leaves it; a sign that stands alone, such as `#`, is gone there too. */
function plainWord(word: string): string {
  return plainText(word) || word;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
