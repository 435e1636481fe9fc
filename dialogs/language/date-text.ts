import type { CalendarDate } from '../../domain/calendar.ts';
import type { Language } from './languages.ts';

type Parts = Intl.DateTimeFormatPart['type'];

/** What people write and `Intl` does not: "1er décembre", "1º de dezembro", "martes 1 de diciembre", "2026 року". */
const asWritten: Readonly<Partial<Record<Language, (type: Parts, value: string, after: Parts | null) => string>>> = {
  fr: (type, value) => (type === 'day' && value === '1' ? '1er' : value),
  'pt-BR': (type, value) => (type === 'day' && value === '1' ? '1º' : value),
  es: (type, value, after) => (type === 'literal' && after === 'weekday' ? ' ' : value),
  uk: (type, value, after) => (type === 'literal' && after === 'year' ? ' року' : value),
};

/** A date in words, as it is written by people of a language. */
export function dateText(format: Intl.DateTimeFormat, date: CalendarDate, language: Language): string {
  const write = asWritten[language];
  if (!write) return format.format(utcMidnight(date));
  const parts = format.formatToParts(utcMidnight(date));
  return parts.map(({ type, value }, index) => write(type, value, parts[index - 1]?.type ?? null)).join('');
}

/** A calendar date as a moment that formats for UTC show as that date. */
export function utcMidnight(date: CalendarDate): Date {
  return new Date(date.toZonedDateTime('UTC').epochMilliseconds);
}
