import type { Account } from './account.ts';
import { nextBillingDay } from './billing-period.ts';
import { type CalendarDate, isBefore, laterOf, Temporal } from './calendar.ts';
import type { Service } from './service.ts';

/** What set the earliest day a change may start. */
export type EarliestReason = 'today' | 'service' | 'charged';

/** The days a change may start on: both ends included, with the reason for the first. */
export interface StartDates {
  readonly earliest: CalendarDate;
  readonly earliestReason: EarliestReason;
  readonly latest: CalendarDate;
  /** The days people usually want, soonest first, all within the limits. */
  readonly suggestions: ReadonlyArray<{ readonly date: CalendarDate; readonly kind: SuggestedDay }>;
}
export type SuggestedDay = 'today' | 'tomorrow' | 'earliest' | 'next-billing-day' | 'first-of-month';

/** How far ahead a change may be planned. The guide has no limit; a year keeps prices honest. */
const FURTHEST = { months: 12 };

/**
 * When a service may change (reference 1.6). Without *Refund unused money* the charged period must run out first; with it, or when
 * nothing is charged ahead, today is possible. A change never starts before the service does.
 */
export function startDatesFor(account: Account, service: Service): StartDates {
  const { today, customer, settings } = account;
  const chargedAhead = service.charged && !isBefore(service.charged.until, today) ? service.charged : null;
  const waits = chargedAhead && settings['change-plan.recurring.refund'] === 'None';
  const open = waits ? chargedAhead.until.add({ days: 1 }) : today;
  const earliest = laterOf(open, service.startDate);
  const earliestReason = isBefore(open, service.startDate) ? 'service' : waits ? 'charged' : 'today';
  const latest = laterOf(today.add(FURTHEST), earliest);
  const wished: Array<{ date: CalendarDate; kind: SuggestedDay }> = [
    { date: today, kind: 'today' },
    { date: today.add({ days: 1 }), kind: 'tomorrow' },
    { date: earliest, kind: 'earliest' },
    {
      date: nextBillingDay(laterOf(today, earliest.subtract({ days: 1 })), customer.billingDay),
      kind: 'next-billing-day',
    },
    { date: laterOf(today, earliest).add({ months: 1 }).with({ day: 1 }), kind: 'first-of-month' },
  ];
  const suggestions = wished
    .filter(({ date }) => !isBefore(date, earliest) && !isBefore(latest, date))
    .filter(({ date }, index, all) => all.findIndex((other) => other.date.equals(date)) === index)
    .sort((a, b) => Temporal.PlainDate.compare(a.date, b.date));
  return { earliest, earliestReason, latest, suggestions };
}

/** Whether a change of the service may start on `date`. */
export function isPossibleStart(dates: StartDates, date: CalendarDate): boolean {
  return !isBefore(date, dates.earliest) && !isBefore(dates.latest, date);
}
