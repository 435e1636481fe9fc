import type { Account } from '../account.ts';
import { billingPeriodOf } from '../billing-period.ts';
import { type CalendarDate, type DateSpan, dayAfter, daysIn } from '../calendar.ts';
import { compareMoney, money, rounded, sum } from '../money.ts';
import type { Service } from '../service.ts';
import type { BilledPrice } from './billed-price.ts';
import { paymentPeriodOf } from './payment-period.ts';
import { prepaidPeriod } from './prepaid-period.ts';
import { partOf, partsByMonth, type SpanPart } from './span-price.ts';

/** How many days *Immediately from today +30 days* (version 5) invoices, from the start of the new plan. */
const DAYS_FROM_START = 30;

/**
 * What is charged for the new plan when the change is booked: by *Create invoice after service change* for recurring billing (nothing for
 * postpaid, which is invoiced when the days have gone by), one full period for prepaid (custom), nothing for prepaid (daily), which is
 * charged day by day (reference 2.6 to 2.8).
 */
export function firstCharge(
  account: Account,
  service: Service,
  price: BilledPrice,
  startDate: CalendarDate,
  decimals: number,
): SpanPart[] {
  const { customer } = account;
  switch (customer.billingType) {
    case 'recurring': {
      const span = paymentPeriodOf(account, service) === 'postpaid' ? null : invoicedAtOnce(account, startDate);
      return span ? partsByMonth(price, span, customer.billingDay, decimals) : [];
    }
    case 'prepaid-custom': {
      const span = prepaidPeriod(startDate, price.spanDays);
      return [partOf(price, span, daysIn(span), decimals)];
    }
    case 'prepaid-daily':
      return [];
  }
}

/** The days of the invoice made at once; "month" is the billing period, which is the calendar month on billing day 1. */
function invoicedAtOnce({ settings, customer }: Account, startDate: CalendarDate): DateSpan | null {
  const { until } = billingPeriodOf(startDate, customer.billingDay);
  switch (settings['change-plan.recurring.invoice']) {
    case 'During next billing cycle':
      return null;
    case 'Immediately till end of active month':
      return { from: startDate, until };
    case 'Immediately till end of next month':
      return { from: startDate, until: billingPeriodOf(dayAfter(until), customer.billingDay).until };
    case 'Immediately from today +30 days':
      return { from: startDate, until: startDate.add({ days: DAYS_FROM_START - 1 }) };
  }
}

/** Whether an invoice of these parts is too small to be made; its days are then part of the next one (*Minimum invoice amount*). */
export function isBelowMinimum({ settings, partner, customer }: Account, parts: readonly SpanPart[]): boolean {
  if (customer.billingType !== 'recurring') return false;
  const total = sum(
    parts.map(({ gross }) => gross),
    partner.currency,
  );
  return compareMoney(total, rounded(money(settings['change-plan.recurring.minimum-invoice'], partner.currency))) < 0;
}
