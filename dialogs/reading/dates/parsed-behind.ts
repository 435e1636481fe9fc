import * as chrono from 'chrono-node';
import type { DateReading, FoundDate } from './date-reading.ts';
import { dateOf } from './day-of.ts';
import type { DateLanguage } from './named-days.ts';
import { isOnlyAround } from './only-around.ts';

const parsers = { en: chrono.en, es: chrono.es, pt: chrono.pt, fr: chrono.fr, de: chrono.de, uk: chrono.uk } as const;

/** Shorter names of days are too much like other words. */
const SHORTEST_READ = 3;

/** What chrono-node makes of a whole message our own words do not know: one hit that is sure of its day, with nothing but filler around it. */
export function parsedBehind(
  text: string,
  plain: string,
  { today, locale }: DateReading,
  languages: readonly DateLanguage[],
): FoundDate | null {
  if (/\d{4}-\d/.test(plain)) return null;
  const reference = new Date(today.year, today.month - 1, today.day, 12);
  for (const language of new Set([locale.slice(0, 2), 'en'])) {
    const parser = Object.entries(parsers).find(([name]) => name === language)?.[1];
    const [only, ...others] = parser?.parse(text, reference, { forwardDate: true }) ?? [];
    // German "so" is a word far more often than a Sunday.
    if (!only || others.length > 0 || only.text.length < SHORTEST_READ) continue;
    const { start } = only;
    if (!start.isCertain('day') && !start.isCertain('weekday')) continue;
    const rest = text.replace(only.text, ' ').toLowerCase();
    if (!languages.some((each) => isOnlyAround(rest, each))) continue;
    const date = dateOf(start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0);
    if (date) return { dates: [date], rest: '' };
  }
  return null;
}
