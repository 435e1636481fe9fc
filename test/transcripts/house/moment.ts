import { Temporal } from '../../../domain/calendar.ts';

/** A moment as a file writes it, for people in `timeZone`: `2026-12-01T09:00`, a date alone being nine in the morning. */
export function momentOf(text: string, timeZone: string): Temporal.Instant {
  const full = text.includes('T') ? text : `${text}T09:00`;
  return Temporal.PlainDateTime.from(full).toZonedDateTime(timeZone).toInstant();
}

/** The moment after a span such as `+3 days` for people in `timeZone`. */
export function momentAfter(now: Temporal.Instant, span: string, timeZone: string): Temporal.Instant {
  const [, count = '0', unit = 'day'] = /^\+(\d+) ([a-z]+?)s?$/.exec(span) ?? [];
  return now
    .toZonedDateTimeISO(timeZone)
    .add({ [`${unit}s`]: Number(count) })
    .toInstant();
}
