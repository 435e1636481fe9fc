import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { isOpening, type Opening } from './phrase-outcome.ts';

const fileSchema = z.object({ locale: z.string() }).catchall(z.record(z.string(), z.string()));

/** A line of a phrase table: what is said where, and the facts that must hold after it. */
export interface Phrase {
  readonly opening: Opening;
  readonly phrase: string;
  readonly expected: readonly string[];
}

/** A table of phrases of one language: by opening, each phrase with the facts of its outcome, separated by commas. */
export function readPhrases(file: string | URL): { readonly locale: string; readonly phrases: readonly Phrase[] } {
  const { locale, ...sections } = fileSchema.parse(parse(readFileSync(file, 'utf8')));
  const phrases = Object.entries(sections).flatMap(([opening, table]) => {
    if (!isOpening(opening)) throw new Error(`There is no opening "${opening}".`);
    return Object.entries(table).map(([phrase, facts]) => ({
      opening,
      phrase,
      expected: facts.split(',').map((fact) => fact.trim()),
    }));
  });
  return { locale, phrases };
}
