import type { CalendarDate } from '../../../domain/calendar.ts';
import type { DatePattern } from './date-pattern.ts';
import { dateOf, dayAroundToday } from './day-of.ts';

/**
 * Dates in numbers, the same in every language. Dots are day first everywhere, and so are strokes where people write no English; in English
 * 5/12 is in May for some and in December for others, so that both are meant. The parser behind reads `1.12.2026` as 12 January.
 */
export const numericDates: readonly DatePattern[] = [
  {
    pattern: /(?<![\p{L}\d.,/-])(\d{4})-(\d{1,2})-(\d{1,2})(?![\p{L}\d])/gu,
    kind: 'date',
    has: 'number',
    needsPreposition: false,
    meant: ([, year, month, day]) => found(dateOf(Number(year), Number(month), Number(day))),
  },
  {
    pattern: /(?<![\p{L}\d.,/-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\p{L}\d])/gu,
    kind: 'date',
    has: 'number',
    needsPreposition: false,
    meant: ([, first, sign, second, year], { today, locale }) => ordered(today, locale, sign, first, second, year),
  },
  {
    pattern: /(?<![\p{L}\d.,/-])(?!24\/7)(\d{1,2})(\/)(\d{1,2})(?![\p{L}\d/])/gu,
    kind: 'date',
    has: 'number',
    needsPreposition: false,
    meant: ([, first, sign, second], { today, locale }) => ordered(today, locale, sign, first, second),
  },
  {
    pattern: /(?<![\p{L}\d.,/-])(\d{1,2})(\.)(\d{1,2})\.?(?![\p{L}\d.,-])/gu,
    kind: 'date',
    has: 'number',
    needsPreposition: true,
    meant: ([, first, sign, second], { today, locale }) => ordered(today, locale, sign, first, second),
  },
];

function ordered(
  today: CalendarDate,
  locale: string,
  sign: string | undefined,
  first: string | undefined,
  second: string | undefined,
  year?: string,
): readonly CalendarDate[] | null {
  const dayFirst = dayAroundToday(today, Number(second), Number(first), year);
  const monthFirst = dayAroundToday(today, Number(first), Number(second), year);
  if (sign === '.' || !locale.startsWith('en')) return found(dayFirst);
  const both = locale === 'en' || locale === 'en-US' ? [monthFirst, dayFirst] : [dayFirst, monthFirst];
  const [likelier, other] = both.filter((date) => date !== null);
  if (!likelier) return null;
  return other && !other.equals(likelier) ? [likelier, other] : [likelier];
}

function found(date: CalendarDate | null): readonly CalendarDate[] | null {
  return date ? [date] : null;
}
