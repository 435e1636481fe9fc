import { type CalendarDate, type DateSpan, dayAfter, Temporal } from './calendar.ts';

/**
 * The monthly billing period that contains `date`. It starts on the billing day, 1 to 28: with billing day 10 it runs from the 10th
 * to the 9th (reference 2.8).
 */
export function billingPeriodOf({ year, month, day }: CalendarDate, billingDay: number): DateSpan {
  const from = day < billingDay ? dayOfMonth(year, month - 1, billingDay) : dayOfMonth(year, month, billingDay);
  const until =
    billingDay === 1
      ? new Temporal.PlainDate(from.year, from.month, from.daysInMonth)
      : dayOfMonth(from.year, from.month + 1, billingDay - 1);
  return { from, until };
}

/** `month` may be 0 for the December before, or 13 for the January after. */
function dayOfMonth(year: number, month: number, day: number): CalendarDate {
  if (month < 1) return new Temporal.PlainDate(year - 1, 12, day);
  if (month > 12) return new Temporal.PlainDate(year + 1, 1, day);
  return new Temporal.PlainDate(year, month, day);
}

/** The first billing day after `date`. */
export function nextBillingDay(date: CalendarDate, billingDay: number): CalendarDate {
  return dayAfter(billingPeriodOf(date, billingDay).until);
}
