import type { Account } from './account.ts';
import { type CalendarDate, dayAfter, dayBefore, isBefore, LAST_DAY, startOfDay, Temporal } from './calendar.ts';
import { termsFor } from './eligibility.ts';
import type { QuoteId } from './ids.ts';
import type { ServiceOnPlan } from './linked-services.ts';
import { compareMoney, negated, plus, zero } from './money.ts';
import type { Plan } from './plan.ts';
import { missingFor } from './pricing/balance-floor.ts';
import { nextInvoice } from './pricing/next-invoice.ts';
import { monthlyTotal, type PricedChange, priceChange } from './pricing/price-change.ts';
import { rolloverOf } from './pricing/rollover.ts';
import type { Quote } from './quote.ts';
import type { Service } from './service.ts';
import { isPossibleStart, type StartDates } from './start-dates.ts';

/** What a customer wishes: this service, to that plan, from that day. */
export interface ChangeWish extends ServiceOnPlan {
  readonly startDate: CalendarDate;
}

export type QuoteRefusal =
  | { readonly code: 'PLAN_NOT_OFFERED' }
  | { readonly code: 'DATE_NOT_POSSIBLE'; readonly dates: StartDates };

export type QuoteResult =
  | { readonly ok: true; readonly quote: Quote; readonly priced: PricedChange }
  | { readonly ok: false; readonly refusal: QuoteRefusal };

/** How long a quote can be confirmed: long enough to think about it, short enough that nobody confirms last week's. */
const GOOD_FOR = Temporal.Duration.from({ hours: 24 });

/**
 * Prices a change, or says why it cannot be had. Support may choose plans that the customer is not shown. The quote is what is shown
 * and kept; `priced` is what its sums were made of, for whoever books it.
 */
export function quoteChange(
  account: Account,
  wish: ChangeWish,
  id: QuoteId,
  at: Temporal.Instant,
  chosenBy: 'customer' | 'support' = 'customer',
): QuoteResult {
  const terms = termsFor(account, wish, chosenBy);
  if (!terms) return { ok: false, refusal: { code: 'PLAN_NOT_OFFERED' } };
  if (!isPossibleStart(terms.dates, wish.startDate))
    return { ok: false, refusal: { code: 'DATE_NOT_POSSIBLE', dates: terms.dates } };
  const priced = priceChange(account, wish, terms.companions, wish.startDate);
  return { ok: true, quote: quoteOf(account, wish, priced, id, at), priced };
}

function quoteOf(account: Account, wish: ChangeWish, priced: PricedChange, id: QuoteId, at: Temporal.Instant): Quote {
  const { service, startDate } = wish;
  const { currency } = account.partner;
  const [, ...companions] = priced.services;
  const balanceAfter = plus(account.balance, priced.total);
  return {
    id,
    createdAt: at,
    expiresAt: expiryOf(account, startDate, at),
    customerId: account.customer.id,
    billingType: account.customer.billingType,
    serviceId: service.id,
    serviceType: service.type,
    serviceDescription: service.description,
    oldPlan: oldPlanAt(account, service),
    newPlan: planAt(wish.plan),
    serviceVersion: service.version,
    settingsVersion: account.settingsVersion,
    companions: companions.map((companion) => ({
      serviceId: companion.service.id,
      serviceDescription: companion.service.description,
      serviceVersion: companion.service.version,
      oldPlan: oldPlanAt(account, companion.service),
      newPlan: planAt(companion.plan),
    })),
    startDate,
    direction: priced.direction,
    lines: [...priced.lines],
    priceOfChange: priced.priceOfChange,
    total: priced.total,
    dueNow: priced.total.units < 0n ? negated(priced.total) : zero(currency),
    nextInvoice: nextInvoice(account, priced.services),
    monthlyBefore: monthlyTotal(account, priced.services, 'oldPrice', account.today),
    monthlyAfter: monthlyTotal(account, priced.services, 'newPrice', startDate),
    monthlyLater: monthlyLater(account, priced, startDate),
    rollover: priced.services.map((each) => rolloverOf(account, each)).find((rollover) => rollover !== null) ?? null,
    balanceBefore: account.balance,
    balanceAfter,
    balanceMissing: missingFor(account, priced.total, priced.services),
    undoUntil: isBefore(account.today, startDate) ? dayBefore(startDate) : null,
  };
}

/**
 * After a day or, when that comes first, when the wished day begins, because a change cannot be undone from then on; today's when today is
 * over. Only the next days can begin so soon, so that no other is looked at.
 */
function expiryOf({ today, partner }: Account, startDate: CalendarDate, at: Temporal.Instant): Temporal.Instant {
  const inADay = at.add(GOOD_FOR);
  if (isBefore(dayAfter(dayAfter(today)), startDate)) return inADay;
  const over = startOfDay(isBefore(today, startDate) ? startDate : dayAfter(startDate), partner.timeZone);
  return Temporal.Instant.compare(over, inADay) < 0 ? over : inADay;
}

/** The first later day on which the monthly price changes by itself, because a discount begins or ends. */
function monthlyLater(account: Account, { services }: PricedChange, startDate: CalendarDate): Quote['monthlyLater'] {
  const now = monthlyTotal(account, services, 'newPrice', startDate);
  const days = services
    .flatMap(({ newPrice: { discount } }) => [discount?.from ?? LAST_DAY, dayAfterOrNever(discount?.until)])
    .filter((date) => isBefore(startDate, date) && isBefore(date, LAST_DAY))
    .sort(Temporal.PlainDate.compare);
  for (const from of days) {
    const amount = monthlyTotal(account, services, 'newPrice', from);
    if (compareMoney(amount, now) !== 0) return { from, amount };
  }
  return null;
}

function dayAfterOrNever(date: CalendarDate | null | undefined): CalendarDate {
  return date && isBefore(date, LAST_DAY) ? dayAfter(date) : LAST_DAY;
}

function planAt({ id, title, version }: Plan): Quote['newPlan'] {
  return { id, title, version };
}

/** A plan that is not there any more goes by what the service is called. */
function oldPlanAt({ plans }: Account, { planId, description }: Service): Quote['oldPlan'] {
  const plan = plans.get(planId);
  return plan ? planAt(plan) : { id: planId, title: description, version: 0 };
}
