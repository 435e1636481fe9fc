import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

export { Temporal };

/** A day on the calendar of the partner's time zone. Never a moment: "1 December" starts when the partner's midnight comes. */
export type CalendarDate = Temporal.PlainDate;

/** An IANA time zone, such as `Europe/Berlin`. */
export const timeZoneSchema = z
  .string()
  .refine(isTimeZone, { error: 'not a time zone this machine knows; use an IANA name such as Europe/Berlin' })
  .brand<'TimeZone'>();
export type TimeZone = z.infer<typeof timeZoneSchema>;

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** Where "now" comes from. Tests and the demo move it; rules take the moment itself as a parameter. */
export interface Clock {
  now(): Temporal.Instant;
}

/** The calendar day it is at `moment` for people in `timeZone`. */
export function dayAt(moment: Temporal.Instant, timeZone: TimeZone): CalendarDate {
  return moment.toZonedDateTimeISO(timeZone).toPlainDate();
}

/** The moment a calendar day begins in `timeZone`: midnight, or the first moment after it where the clock skips midnight. */
export function startOfDay(date: CalendarDate, timeZone: TimeZone): Temporal.Instant {
  return date.toZonedDateTime(timeZone).toInstant();
}

/** A span of whole days, both ends included, as Splynx counts them (reference 2.6). */
export interface DateSpan {
  readonly from: CalendarDate;
  readonly until: CalendarDate;
}

export function daysIn({ from, until }: DateSpan): number {
  return epochDayOf(until) - epochDayOf(from) + 1;
}

const MILLISECONDS_OF_DAY = 86_400_000;

/** Days since 1970-01-01. Pricing counts days so often that going through `Temporal.Duration` would be most of its time. */
function epochDayOf({ year, month, day }: CalendarDate): number {
  return Date.UTC(year, month - 1, day) / MILLISECONDS_OF_DAY;
}

export function isBefore(a: CalendarDate, b: CalendarDate): boolean {
  return Temporal.PlainDate.compare(a, b) < 0;
}

export function laterOf(a: CalendarDate, b: CalendarDate): CalendarDate {
  return isBefore(a, b) ? b : a;
}

export function earlierOf(a: CalendarDate, b: CalendarDate): CalendarDate {
  return isBefore(a, b) ? a : b;
}

const ONE_DAY = Temporal.Duration.from({ days: 1 });
const A_DAY_BACK = Temporal.Duration.from({ days: -1 });

export function dayAfter(date: CalendarDate): CalendarDate {
  return date.add(ONE_DAY);
}

export function dayBefore(date: CalendarDate): CalendarDate {
  return date.add(A_DAY_BACK);
}

/** The last day that ISO text with a year of four digits can hold: far enough to mean "never" wherever a date is one. */
export const LAST_DAY: CalendarDate = Temporal.PlainDate.from('9999-12-31');

/** Calendar dates as JSON text, `2026-12-01`. */
export const dateCodec = z.codec(z.iso.date(), z.instanceof(Temporal.PlainDate), {
  decode: (text) => Temporal.PlainDate.from(text),
  encode: (date) => date.toString(),
});

/** Moments as JSON text in UTC, `2026-12-01T09:30:00Z`. */
export const instantCodec = z.codec(z.iso.datetime(), z.instanceof(Temporal.Instant), {
  decode: (text) => Temporal.Instant.from(text),
  encode: (moment) => moment.toString(),
});

export const spanCodec = z.object({ from: dateCodec, until: dateCodec });
