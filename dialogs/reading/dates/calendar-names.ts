import { plainText } from '../plain-text.ts';
import type { DateWords } from './date-words.ts';

/** The months of a language by every form of their names: alone, in a date (Ukrainian "грудня"), short. 1 is January. */
export function monthNames({ locale, otherMonths }: DateWords): ReadonlyMap<string, number> {
  const styles = [
    { month: 'long' },
    { month: 'long', day: 'numeric' },
    { month: 'short' },
    { month: 'short', day: 'numeric' },
  ] as const;
  const names = range(12).flatMap((month) =>
    styles.map((style) => [nameIn(locale, style, 'month', new Date(Date.UTC(2026, month - 1, 1))), month] as const),
  );
  return named([...names, ...Object.entries(otherMonths)]);
}

/** The weekdays of a language, likewise. 1 is Monday. */
export function weekdayNames({ locale, otherWeekdays }: DateWords): ReadonlyMap<string, number> {
  const styles = [{ weekday: 'long' }, { weekday: 'long', day: 'numeric', month: 'long' }] as const;
  // 1 June 2026 is a Monday.
  const names = range(7).flatMap((day) =>
    styles.map((style) => [nameIn(locale, style, 'weekday', new Date(Date.UTC(2026, 5, day))), day] as const),
  );
  return named([...names, ...Object.entries(otherWeekdays)]);
}

function named(names: ReadonlyArray<readonly [string, number]>): ReadonlyMap<string, number> {
  return new Map(
    names
      .map(([name, value]) => [plainText(name).replace(/\.$/, ''), value] as const)
      .filter(([name]) => /^\p{L}.+/u.test(name)),
  );
}

function nameIn(locale: string, style: Intl.DateTimeFormatOptions, part: 'month' | 'weekday', date: Date): string {
  const format = new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC', calendar: 'gregory' });
  return format.formatToParts(date).find(({ type }) => type === part)?.value ?? '';
}

function range(last: number): number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}
