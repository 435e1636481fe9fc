import { plainText } from '../plain-text.ts';

/** The single words of lexicon entries, as they are compared. */
export function wordsIn(entries: readonly string[]): string[] {
  const written = entries.flatMap((entry) => entry.replace(/[|*?]/g, ' ').split(/\s+/));
  return [...new Set(written.map(plainText).filter((word) => word !== ''))];
}

/** Tells whether a plain word is one of lexicon entries, by what it is or what it begins or ends with. */
export function wordTest(entries: readonly string[]): (word: string) => boolean {
  const written = new Set(
    entries.flatMap((entry) => entry.replaceAll('?', '').split(/[|\s]+/)).filter((word) => word !== '*' && word !== ''),
  );
  const exact = new Set([...written].filter((word) => !word.includes('*')).map(plainWord));
  const beginnings = [...written]
    .filter((word) => word.endsWith('*'))
    .map((word) => plainWord(word.replaceAll('*', '')));
  const endings = [...written].filter((word) => /^\*.*[^*]$/u.test(word)).map((word) => plainWord(word.slice(1)));
  const isOne = (word: string) =>
    exact.has(word) ||
    beginnings.some((beginning) => word.startsWith(beginning)) ||
    endings.some((ending) => word.endsWith(ending));
  return (word) => isOne(word) || withoutArabicPrefixes(word).some(isOne);
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
    : // French "d'internet" speaks of it as well.
      new RegExp(`(?<![\\p{L}\\p{N}'])(?:[dl]')?(?:${alternatives})(?![\\p{L}\\p{N}])`, 'gu');
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
  const plain = plainWord(stem);
  return (before ? letters : arabicPrefix(plain)) + escaped(plain) + (after ? letters : '');
}

/** In Arabic "and", "so", "with", "to", "like" and the article are written together with the word that follows. */
function arabicPrefix(word: string): string {
  if (!/^\p{Script=Arabic}{3,}$/u.test(word)) return '';
  if (word.startsWith('ال')) return '[وفبك]?';
  return word.length > 3 ? '(?:[وف]?(?:[بك]?ال|لل|[بلك])?)' : '[وف]?';
}

function withoutArabicPrefixes(word: string): string[] {
  if (!/^\p{Script=Arabic}{4,}$/u.test(word)) return [];
  return ['و', 'ف', 'ب', 'ك', 'ل', 'ال', 'لل', 'وال', 'بال', 'فال', 'كال', 'وب', 'ول'].flatMap((prefix) =>
    word.startsWith(prefix) && word.length - prefix.length > 2 ? [word.slice(prefix.length)] : [],
  );
}

/** As `plainText` leaves it; a sign that stands alone, such as `#`, is gone there too. */
function plainWord(word: string): string {
  return plainText(word) || word;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
