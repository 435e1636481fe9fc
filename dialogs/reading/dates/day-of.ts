import { type CalendarDate, isBefore, Temporal } from '../../../domain/calendar.ts';

/** The date with these numbers; null where there is none, such as 30 February. */
export function dateOf(year: number, month: number, day: number): CalendarDate | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The next such day that is not before today; a year that was said counts, two digits for one of this century. */
export function dayInYear(today: CalendarDate, month: number, day: number, year?: string): CalendarDate | null {
  if (year) return dateOf(year.length === 2 ? 2000 + Number(year) : Number(year), month, day);
  for (let next = today.year; next <= today.year + 8; next += 1) {
    const date = dateOf(next, month, day);
    if (date && !isBefore(date, today)) return date;
  }
  return null;
}

/** So many days after a day, whoever names it most likely means the one that is over. */
const RECENT = 31;

/** Likewise, but of a day that has just been the one that is over: on the 22nd "15 November" is no wish for next year. */
export function dayAroundToday(today: CalendarDate, month: number, day: number, year?: string): CalendarDate | null {
  if (year) return dayInYear(today, month, day, year);
  const recent = [today.year, today.year - 1]
    .map((each) => dateOf(each, month, day))
    .find((date) => date && isBefore(date, today) && !isBefore(date, today.subtract({ days: RECENT })));
  return recent ?? dayInYear(today, month, day);
}

/** The first day of the month that is meant: of the running month or the one just over, else of the next of that name. */
export function monthAroundToday(today: CalendarDate, month: number, year?: string): CalendarDate | null {
  if (year) return dateOf(Number(year), month, 1);
  const running = today.with({ day: 1 });
  return (
    [running, running.subtract({ months: 1 })].find((first) => first.month === month) ?? dayInYear(today, month, 1)
  );
}

/** The day on a weekday that is nearest to a date. */
export function nearestOnWeekday(date: CalendarDate, weekday: number): CalendarDate {
  return weekdayAfter(date.subtract({ days: 4 }), weekday);
}

/** The next day of this number, in this month or one of the two after it. */
export function dayInMonth(today: CalendarDate, day: number): CalendarDate | null {
  for (let month = today.with({ day: 1 }), tries = 0; tries < 3; month = month.add({ months: 1 }), tries += 1) {
    const date = dateOf(month.year, month.month, day);
    if (date && !isBefore(date, today)) return date;
  }
  return null;
}

export function endOfMonth(date: CalendarDate): CalendarDate {
  return date.with({ day: 1 }).add({ months: 1 }).subtract({ days: 1 });
}

export function firstOfNextMonth(date: CalendarDate): CalendarDate {
  return date.with({ day: 1 }).add({ months: 1 });
}

/** The last day before `from` on a weekday, 1 for Monday. */
export function weekdayBefore(from: CalendarDate, weekday: number): CalendarDate {
  return from.subtract({ days: (from.dayOfWeek - weekday + 7) % 7 || 7 });
}

/** The first day after `from` on a weekday, 1 for Monday. */
export function weekdayAfter(from: CalendarDate, weekday: number): CalendarDate {
  return from.add({ days: (weekday - from.dayOfWeek + 7) % 7 || 7 });
}
