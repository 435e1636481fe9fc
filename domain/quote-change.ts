import type { Account } from './account.ts';
import { billingPeriodOf, type PeriodShare, sharesOfMonthlyPrice } from './billing-period.ts';
import { type CalendarDate, type DateSpan, isBefore, laterOf, type Temporal } from './calendar.ts';
import { canBePriced, changeOfferFor, isOpenPlan } from './eligibility.ts';
import type { QuoteId } from './ids.ts';
import { compareMoney, type Money, minus, money, negated, plus, rounded, sum, times, zero } from './money.ts';
import { nextInvoice } from './next-invoice.ts';
import type { Plan } from './plan.ts';
import type { Quote, QuoteLine } from './quote.ts';
import { monthlyPrice, type Service } from './service.ts';
import { isPossibleStart, type StartDates, startDatesFor } from './start-dates.ts';

/** What a customer wishes: this service, to that plan, from that day. */
export interface ChangeWish {
  readonly service: Service;
  readonly plan: Plan;
  readonly startDate: CalendarDate;
}

export type QuoteRefusal =
  | { readonly code: 'PLAN_NOT_OFFERED' }
  | { readonly code: 'DATE_NOT_POSSIBLE'; readonly dates: StartDates };

export type QuoteResult =
  | { readonly ok: true; readonly quote: Quote }
  | { readonly ok: false; readonly refusal: QuoteRefusal };

/**
 * Prices a change, or says why it cannot be had. Reference part 2: the fee follows the direction, unused charged days come back when
 * *Refund unused money* is set, and the first charge follows *Create invoice after service change*. Every line is rounded by itself.
 * Support may choose plans that the customer is not shown.
 */
export function quoteChange(
  account: Account,
  wish: ChangeWish,
  id: QuoteId,
  at: Temporal.Instant,
  chosenBy: 'customer' | 'support' = 'customer',
): QuoteResult {
  const { service, plan, startDate } = wish;
  const open = isOpenPlan(changeOfferFor(account, service), plan.id, chosenBy);
  if (!open || !canBePriced(account)) return { ok: false, refusal: { code: 'PLAN_NOT_OFFERED' } };
  const dates = startDatesFor(account, service);
  if (!isPossibleStart(dates, startDate)) return { ok: false, refusal: { code: 'DATE_NOT_POSSIBLE', dates } };
  return { ok: true, quote: price(account, wish, id, at) };
}

function price(account: Account, { service, plan, startDate }: ChangeWish, id: QuoteId, at: Temporal.Instant): Quote {
  const oldPlan = account.plans.get(service.planId);
  const oldTitle = oldPlan?.title ?? service.description;
  const monthlyBefore = monthlyPrice(service);
  const monthlyAfter = times(plan.price, service.quantity);
  const change = compareMoney(monthlyAfter, monthlyBefore);
  const direction = change > 0 ? 'dearer' : change < 0 ? 'cheaper' : 'equal';
  const fee = feeFor(account, direction);
  const refunds = refundLines(account, service, startDate, oldTitle);
  const charges = chargeLines(account, monthlyAfter, startDate, plan.title);
  const fees: QuoteLine[] =
    fee.units === 0n
      ? []
      : [
          {
            kind: 'fee',
            description: `Fee applied for changing plan from ${oldTitle} to ${plan.title}`,
            amount: negated(fee),
            period: null,
            arithmetic: null,
          },
        ];
  const lines = [...refunds, ...fees, ...charges];
  const total = sum(
    lines.map(({ amount }) => amount),
    account.partner.currency,
  );
  return {
    id,
    createdAt: at,
    customerId: account.customer.id,
    serviceId: service.id,
    serviceType: service.type,
    serviceDescription: service.description,
    oldPlan: { id: service.planId, title: oldTitle, version: oldPlan?.version ?? 0 },
    newPlan: { id: plan.id, title: plan.title, version: plan.version },
    serviceVersion: service.version,
    startDate,
    direction,
    lines,
    priceOfChange: fee,
    total,
    nextInvoice: nextInvoice(account, { service, plan, startDate }, charges.at(-1)?.period?.until ?? null),
    monthlyBefore,
    monthlyAfter,
    balanceBefore: account.balance,
    balanceAfter: plus(account.balance, total),
    undoUntil: isBefore(account.today, startDate) ? startDate.subtract({ days: 1 }) : null,
  };
}

function feeFor({ settings, partner }: Account, direction: Quote['direction']): Money {
  if (direction === 'equal') return zero(partner.currency);
  return rounded(money(settings[`change-plan.recurring.fee-${direction}`], partner.currency));
}

function refundLines(
  { settings, customer }: Account,
  service: Service,
  startDate: CalendarDate,
  title: string,
): QuoteLine[] {
  const { charged } = service;
  if (!charged || settings['change-plan.recurring.refund'] === 'None') return [];
  const unused = { from: laterOf(startDate, charged.from), until: charged.until };
  const chargedPrice = times(charged.unitPrice, service.quantity);
  return sharesOfMonthlyPrice(chargedPrice, unused, customer.billingDay).map((share) =>
    line('refund', `Refund ${title}`, chargedPrice, share),
  );
}

function chargeLines(account: Account, monthly: Money, startDate: CalendarDate, title: string): QuoteLine[] {
  const span = invoicedAtOnce(account, startDate);
  if (!span) return [];
  const shares = sharesOfMonthlyPrice(monthly, span, account.customer.billingDay);
  const invoice = sum(
    shares.map(({ amount }) => amount),
    account.partner.currency,
  );
  const minimum = money(account.settings['change-plan.recurring.minimum-invoice'], account.partner.currency);
  if (compareMoney(invoice, minimum) < 0) return [];
  return shares.map((share) => line('charge', title, monthly, { ...share, amount: negated(share.amount) }));
}

/** The days the invoice made at once is for; "month" is the billing period, which is the calendar month on billing day 1. */
function invoicedAtOnce({ settings, customer }: Account, startDate: CalendarDate): DateSpan | null {
  const { until } = billingPeriodOf(startDate, customer.billingDay);
  switch (settings['change-plan.recurring.invoice']) {
    case 'During next billing cycle':
      return null;
    case 'Immediately till end of active month':
      return { from: startDate, until };
    case 'Immediately till end of next month':
      return { from: startDate, until: billingPeriodOf(until.add({ days: 1 }), customer.billingDay).until };
  }
}

function line(kind: 'refund' | 'charge', description: string, monthly: Money, share: PeriodShare): QuoteLine {
  return {
    kind,
    description,
    amount: share.amount,
    period: share.span,
    arithmetic: { monthlyPrice: monthly, days: share.days, daysInPeriod: share.daysInPeriod },
  };
}

/** What the plan costs more (positive) or less (negative) per month than the service does today. */
export function monthlyDifference(service: Service, plan: Plan): Money {
  return minus(times(plan.price, service.quantity), monthlyPrice(service));
}
