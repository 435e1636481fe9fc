import { type CalendarDate, Temporal } from '../../domain/calendar.ts';

/** A calendar date as Prisma wants it for a date column: midnight UTC, whatever the time zone here. */
export function toColumn(date: CalendarDate): Date {
  return new Date(`${date.toString()}T00:00:00Z`);
}

export function fromColumn(column: Date): CalendarDate {
  return Temporal.PlainDate.from(column.toISOString().slice(0, 10));
}

export function toMoment(instant: Temporal.Instant): Date {
  return new Date(instant.epochMilliseconds);
}

export function fromMoment(column: Date): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(column.getTime());
}
