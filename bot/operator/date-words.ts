import type { CalendarDate, DateSpan } from '../../domain/calendar.ts';

/** `20 October 2022`. */
export function dayText(date: CalendarDate): string {
  return `${date.day} ${monthText(date)} ${date.year}`;
}

/** `20 to 31 October 2022`, `20 October to 9 November 2022`; a single day by itself. */
export function spanText({ from, until }: DateSpan): string {
  if (from.equals(until)) return dayText(from);
  if (from.year !== until.year) return `${dayText(from)} to ${dayText(until)}`;
  const start = from.month === until.month ? `${from.day}` : `${from.day} ${monthText(from)}`;
  return `${start} to ${dayText(until)}`;
}

/** `12 days`, `1 day`. */
export function daysText(days: number): string {
  return `${days} ${days === 1 ? 'day' : 'days'}`;
}

function monthText({ year, month }: CalendarDate): string {
  return new Date(Date.UTC(year, month - 1)).toLocaleDateString('en-GB', { month: 'long', timeZone: 'UTC' });
}
