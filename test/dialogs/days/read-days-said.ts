import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const openingSchema = z.enum(['plan', 'date', 'cost', 'cost 5 February']);
export type DayOpening = z.infer<typeof openingSchema>;

const fileSchema = z.record(
  z.string(),
  z.object({
    today: z.string().default('2026-11-30'),
    opening: openingSchema.default('date'),
    rows: z.array(z.tuple([z.string(), z.string(), z.string()])),
  }),
);

/** What is said of a day in a language, where and when, and what it may come to. */
export interface DaySaid {
  readonly locale: string;
  readonly today: string;
  readonly opening: DayOpening;
  readonly phrase: string;
  readonly expected: readonly string[];
}

/** A table of what is said of days: by kind, each with its language and what it may come to, `|` between several. */
export function readDaysSaid(file: string | URL): ReadonlyArray<{ readonly kind: string; readonly rows: DaySaid[] }> {
  return Object.entries(fileSchema.parse(parse(readFileSync(file, 'utf8')))).map(
    ([kind, { today, opening, rows }]) => ({
      kind,
      rows: rows.map(([locale, phrase, expected]) => ({
        locale,
        today,
        opening,
        phrase,
        expected: expected.split('|').map((each) => each.trim()),
      })),
    }),
  );
}
