import { LONGEST_READ, plainText } from '../plain-text.ts';
import type { Clauses } from './clauses.ts';
import { type DateLanguage, mended } from './named-days.ts';

/** The clauses of a text as it was written, in its plain form. */
export function clausesOf(text: string, plain: string, language: DateLanguage): Clauses {
  const ends = [...text.slice(0, LONGEST_READ).matchAll(/[,;.!?،؛؟](?=\s)/gu)].map(
    ({ index }) => mended(plainText(text.slice(0, index)), language).length,
  );
  return { plain, ends: [...ends, plain.length] };
}
