import { type CalendarDate, type DateSpan, daysIn, earlierOf, isBefore, laterOf } from './calendar.ts';
import { type Money, shareOf } from './money.ts';

/**
 * The monthly billing period that contains `date`. It starts on the billing day, 1 to 28: with billing day 10 it runs from the 10th
 * to the 9th (reference 2.8).
 */
export function billingPeriodOf(date: CalendarDate, billingDay: number): DateSpan {
  const startThisMonth = date.with({ day: billingDay });
  const from = isBefore(date, startThisMonth) ? startThisMonth.subtract({ months: 1 }) : startThisMonth;
  return { from, until: from.add({ months: 1 }).subtract({ days: 1 }) };
}

/** The first billing day after `date`. */
export function nextBillingDay(date: CalendarDate, billingDay: number): CalendarDate {
  return billingPeriodOf(date, billingDay).until.add({ days: 1 });
}

/** What a span costs, one part per billing period it touches. */
export interface PeriodShare {
  readonly span: DateSpan;
  readonly days: number;
  /** Days in the whole billing period: the divisor. */
  readonly daysInPeriod: number;
  readonly amount: Money;
}

/**
 * The price of `span` at a monthly price: for every billing period it touches, the days of the span over the days of that period,
 * each part rounded by itself. An empty span (until before from) costs nothing and has no parts.
 */
export function sharesOfMonthlyPrice(monthlyPrice: Money, span: DateSpan, billingDay: number): PeriodShare[] {
  const shares: PeriodShare[] = [];
  for (let day = span.from; !isBefore(span.until, day); ) {
    const period = billingPeriodOf(day, billingDay);
    const part = { from: laterOf(period.from, span.from), until: earlierOf(period.until, span.until) };
    const days = daysIn(part);
    const daysInPeriod = daysIn(period);
    shares.push({ span: part, days, daysInPeriod, amount: shareOf(monthlyPrice, days, daysInPeriod) });
    day = period.until.add({ days: 1 });
  }
  return shares;
}
