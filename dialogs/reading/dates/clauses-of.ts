import { LONGEST_READ, plainText } from '../plain-text.ts';
import type { Clauses } from './clauses.ts';
import { type DateLanguage, mended } from './named-days.ts';

/** The clauses of a text as it was written, in its plain form. The point of "am 5. Dezember" ends none. */
export function clausesOf(text: string, plain: string, language: DateLanguage, isWhole = false): Clauses {
  const ends = [...text.slice(0, LONGEST_READ).matchAll(/(?:[,;!?،؛؟]|(?<!(?<!\d)\d{1,2})\.)(?=\s)/gu)].map(
    ({ index }) => mended(plainText(text.slice(0, index)), language, isWhole).length,
  );
  return { plain, ends: [...ends, plain.length] };
}
