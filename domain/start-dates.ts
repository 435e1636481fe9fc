import type { Account } from './account.ts';
import { billingPeriodOf, nextBillingDay } from './billing-period.ts';
import { type CalendarDate, dayAfter, dayBefore, isBefore, laterOf, Temporal } from './calendar.ts';
import type { ServiceOnPlan } from './linked-services.ts';
import { priceOfService, priceOnPlan } from './pricing/billed-price.ts';
import { type Direction, directionFrom } from './pricing/direction.ts';
import { isPricedDifferently, refundRule } from './pricing/refunds.ts';
import { chargedUntil, type Service } from './service.ts';
import type { PartnerSettings } from './settings/partner-settings.ts';

/** What set the earliest day a change may start. Where several ask for the same day, the first of this list is named. */
export const earliestReasons = [
  'today',
  'service',
  'charged',
  'price-changed',
  'contract',
  'lead',
  'notice',
  'downgrade-day',
] as const;
export type EarliestReason = (typeof earliestReasons)[number];

/**
 * What set the latest day: the partner's furthest date, that the earliest day lies beyond it already, or, where the partner sets none, that
 * nobody plans so far ahead.
 */
export type LatestReason = 'furthest' | 'earliest' | 'horizon';

/** The guide has no latest day. Without one, a slip of the keyboard would be a change in the year 9999. */
const HORIZON = { years: 10 };

/** The days a change may start on: both ends included, with the reason for each. */
export interface StartDates {
  readonly earliest: CalendarDate;
  readonly earliestReason: EarliestReason;
  /** The first day by every rule but the one that a cheaper plan starts on certain days, and what set it. */
  readonly opens: { readonly date: CalendarDate; readonly reason: EarliestReason };
  readonly latest: { readonly date: CalendarDate; readonly reason: LatestReason };
  /** The last day of the contract that sets the earliest day; null when none does. */
  readonly contractUntil: CalendarDate | null;
  /** Between the ends, which days: a cheaper plan may have to start on certain ones. */
  readonly days: PartnerSettings['change-plan.rules.downgrade-days'];
  readonly billingDay: number;
}

/** A day people usually want. */
export interface SuggestedStart {
  readonly date: CalendarDate;
  readonly kind: 'today' | 'tomorrow' | 'earliest' | 'next-billing-day' | 'first-of-month';
}

/**
 * When a service may change to a plan (reference 1.6 and part 9). Without *Refund unused money* the charged days must run out first, and
 * also with it when the price or the discount is another than the charged one; a change never starts before the service does. The
 * partner's own rules (contract, lead and notice days, days for cheaper plans, furthest day) come on top. Linked services that change along
 * hold to all of it too.
 */
export function startDatesFor(
  account: Account,
  chosen: ServiceOnPlan,
  companions: readonly ServiceOnPlan[] = [],
): StartDates {
  const { customer } = account;
  const changing = [chosen, ...companions];
  const direction = directionFrom(
    changing.map(({ service }) => priceOfService(account, service)),
    changing.map(({ service, plan }) => priceOnPlan(account, service, plan)),
  );
  const services = changing.map(({ service }) => service);
  const bound = earliestOf(account, services, direction);
  const days = direction === 'cheaper' ? account.settings['change-plan.rules.downgrade-days'] : 'Any day';
  const aligned = firstAllowed(bound.date, days, customer.billingDay);
  const earliest = aligned.equals(bound.date) ? bound : { date: aligned, reason: 'downgrade-day' as const };
  return {
    earliest: earliest.date,
    earliestReason: earliest.reason,
    opens: bound,
    latest: latestFrom(account, earliest.date),
    contractUntil: bound.reason === 'contract' ? dayBefore(bound.date) : null,
    days,
    billingDay: customer.billingDay,
  };
}

/** The days people usually want, soonest first, all possible. */
export function suggestedStarts(dates: StartDates, today: CalendarDate): SuggestedStart[] {
  const { earliest, billingDay } = dates;
  const wished: SuggestedStart[] = [
    { date: today, kind: 'today' },
    { date: dayAfter(today), kind: 'tomorrow' },
    { date: earliest, kind: 'earliest' },
    { date: nextBillingDay(laterOf(today, dayBefore(earliest)), billingDay), kind: 'next-billing-day' },
    { date: laterOf(today, earliest).add({ months: 1 }).with({ day: 1 }), kind: 'first-of-month' },
  ];
  return wished
    .filter(({ date }) => isPossibleStart(dates, date))
    .filter(({ date }, index, all) => all.findIndex((other) => other.date.equals(date)) === index)
    .sort((a, b) => Temporal.PlainDate.compare(a.date, b.date));
}

/** Whether a change may start on `date`. */
export function isPossibleStart(dates: StartDates, date: CalendarDate): boolean {
  return (
    !isBefore(date, dates.earliest) &&
    !isBefore(dates.latest.date, date) &&
    isAllowedDay(date, dates.days, dates.billingDay)
  );
}

/** The possible day that is nearest to a wished one: the next from it on or, past the last, the last there is. */
export function nearestStart(dates: StartDates, date: CalendarDate): CalendarDate {
  const next = firstAllowed(laterOf(date, dates.earliest), dates.days, dates.billingDay);
  return isPossibleStart(dates, next) ? next : laterOf(lastAllowed(dates), dates.earliest);
}

function lastAllowed({ latest: { date }, days, billingDay }: StartDates): CalendarDate {
  switch (days) {
    case 'Any day':
      return date;
    case 'First of the month':
      return date.with({ day: 1 });
    case 'Billing day':
      return billingPeriodOf(date, billingDay).from;
  }
}

interface Bound {
  readonly date: CalendarDate;
  readonly reason: EarliestReason;
}

function earliestOf(account: Account, services: readonly Service[], direction: Direction): Bound {
  const { today, settings } = account;
  const bounds: Bound[] = [
    { date: today, reason: 'today' },
    ...services.map(({ startDate }) => ({ date: startDate, reason: 'service' as const })),
    ...services.flatMap((service) => chargedBound(account, service)),
    ...services.flatMap((service) => contractBound(settings, service, direction)),
  ];
  if (direction === 'dearer')
    bounds.push({ date: today.add({ days: settings['change-plan.rules.lead-days'] }), reason: 'lead' });
  if (direction === 'cheaper')
    bounds.push({ date: today.add({ days: settings['change-plan.rules.notice-days'] }), reason: 'notice' });
  return bounds.reduce((latest, bound) => (isBefore(latest.date, bound.date) ? bound : latest));
}

/** Charged days that cannot be given back must run out. Rolled over, what is unused of them moves along instead. */
function chargedBound(account: Account, service: Service): Bound[] {
  const last = chargedUntil(service);
  switch (refundRule(account)) {
    case 'None':
      return last ? [{ date: dayAfter(last), reason: 'charged' }] : [];
    case 'Rollover unused data':
      return [];
    case 'Refund unused money':
      return service.charged
        .filter((charge) => isPricedDifferently(charge, service))
        .map(({ until }) => ({ date: dayAfter(until), reason: 'price-changed' }));
  }
}

/** Where the partner refuses such a change within a contract, it is possible from the day after. */
function contractBound(settings: PartnerSettings, { contractEnd }: Service, direction: Direction): Bound[] {
  const rule = settings['change-plan.rules.contract'];
  const binds = rule === 'Refuse every change' || (rule === 'Refuse cheaper plans' && direction === 'cheaper');
  return contractEnd && binds ? [{ date: dayAfter(contractEnd), reason: 'contract' }] : [];
}

/** The last day people may plan ahead to. */
export function furthestStart({ settings, today }: Account): StartDates['latest'] {
  const days = settings['change-plan.rules.furthest-days'];
  return days === 'None'
    ? { date: today.add(HORIZON), reason: 'horizon' }
    : { date: today.add({ days }), reason: 'furthest' };
}

/** Whoever may change at all has at least one day: the earliest, also where it lies beyond the partner's furthest day. */
function latestFrom(account: Account, earliest: CalendarDate): StartDates['latest'] {
  const furthest = furthestStart(account);
  return isBefore(furthest.date, earliest) ? { date: earliest, reason: 'earliest' } : furthest;
}

function firstAllowed(date: CalendarDate, days: StartDates['days'], billingDay: number): CalendarDate {
  if (isAllowedDay(date, days, billingDay)) return date;
  return days === 'First of the month' ? date.add({ months: 1 }).with({ day: 1 }) : nextBillingDay(date, billingDay);
}

function isAllowedDay(date: CalendarDate, days: StartDates['days'], billingDay: number): boolean {
  switch (days) {
    case 'Any day':
      return true;
    case 'First of the month':
      return date.day === 1;
    case 'Billing day':
      return date.day === billingDay;
  }
}
