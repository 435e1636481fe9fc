import type { Account } from '../account.ts';
import { nextBillingDay } from '../billing-period.ts';
import {
  type CalendarDate,
  type DateSpan,
  dayAfter,
  dayBefore,
  daysIn,
  earlierOf,
  isBefore,
  laterOf,
} from '../calendar.ts';
import { type Money, rounded, sum } from '../money.ts';
import { firstUnchargedDay, type Service } from '../service.ts';
import type { BilledPrice } from './billed-price.ts';
import { dailyParts } from './daily-price.ts';
import { lineDecimals } from './line-decimals.ts';
import { paymentPeriodOf } from './payment-period.ts';
import { anchorDayOf, prepaidPeriod } from './prepaid-period.ts';
import { partOf, partsByMonth, type SpanPart } from './span-price.ts';

/** A service on its way from its old price to its new one. */
export interface ChangingPrice {
  readonly service: Service;
  readonly oldPrice: BilledPrice;
  readonly newPrice: BilledPrice;
  readonly startDate: CalendarDate;
  /** The last day the first charge is for; null when nothing is charged at once. */
  readonly firstChargeUntil: CalendarDate | null;
}

export interface NextInvoice {
  readonly date: CalendarDate;
  /** With tax and after discounts. */
  readonly amount: Money;
  readonly span: DateSpan;
}

/** Some days of one service on an invoice, at its old or its new price. */
export interface InvoicedPart extends SpanPart {
  readonly service: Service;
  readonly price: 'oldPrice' | 'newPrice';
}

/** An invoice to come; it has at least one part. */
export interface ItemizedInvoice {
  readonly date: CalendarDate;
  readonly parts: readonly InvoicedPart[];
}

/** The next invoice as one sum; see {@link nextItemizedInvoice}. */
export function nextInvoice(account: Account, changing: readonly ChangingPrice[]): NextInvoice | null {
  const invoice = nextItemizedInvoice(account, changing);
  if (!invoice) return null;
  const { date, parts } = invoice;
  return {
    date,
    amount: rounded(
      sum(
        parts.map(({ gross }) => gross),
        account.partner.currency,
      ),
    ),
    span: {
      from: parts.map(({ span }) => span.from).reduce(earlierOf),
      until: parts.map(({ span }) => span.until).reduce(laterOf),
    },
  };
}

/**
 * The first invoice from today on that holds anything for the services, old or new; of several services, those that are invoiced on the
 * same day count together. For prepaid customers it is the next charge.
 */
export function nextItemizedInvoice(account: Account, changing: readonly ChangingPrice[]): ItemizedInvoice | null {
  const invoices = changing.flatMap((each) => invoiceOf(account, each) ?? []);
  const [first] = invoices;
  if (!first) return null;
  const date = invoices.map((invoice) => invoice.date).reduce(earlierOf, first.date);
  return { date, parts: invoices.filter((invoice) => invoice.date.equals(date)).flatMap(({ parts }) => parts) };
}

function invoiceOf(account: Account, changing: ChangingPrice): ItemizedInvoice | null {
  switch (account.customer.billingType) {
    case 'recurring':
      return recurringInvoice(account, changing, lineDecimals(account));
    case 'prepaid-custom':
    case 'prepaid-daily':
      return prepaidCharge(account, changing);
  }
}

/**
 * Prepaid is charged on the first day that is not paid for: the old plan until it ends, where that day comes before the start, else the
 * new plan after its first charge (reference 2.7).
 */
function prepaidCharge(account: Account, changing: ChangingPrice): ItemizedInvoice {
  const { service, oldPrice, newPrice, startDate, firstChargeUntil } = changing;
  const firstUncharged = firstUnchargedDay(service);
  const hasLapsed = isBefore(firstUncharged, account.today);
  const oldFrom = hasLapsed ? account.today : firstUncharged;
  if (isBefore(oldFrom, startDate)) {
    // Who has not paid for a while begins anew on the day they pay.
    const period = { from: oldFrom, anchorDay: hasLapsed ? oldFrom.day : anchorDayOf(service) };
    const parts = renewal(account, oldPrice, period, dayBefore(startDate));
    return { date: oldFrom, parts: itemized(changing, 'oldPrice', parts) };
  }
  const date = firstChargeUntil ? dayAfter(firstChargeUntil) : startDate;
  return {
    date,
    parts: itemized(changing, 'newPrice', renewal(account, newPrice, { from: date, anchorDay: startDate.day }, null)),
  };
}

/** A period from `from` for prepaid (custom), a day for prepaid (daily); of the period only the days up to `last`. */
function renewal(
  account: Account,
  price: BilledPrice,
  { from, anchorDay }: { readonly from: CalendarDate; readonly anchorDay: number },
  last: CalendarDate | null,
): SpanPart[] {
  if (account.customer.billingType === 'prepaid-daily') return dailyParts(account, price, from);
  const period = prepaidPeriod(from, price.spanDays, anchorDay);
  const span = { from, until: last ? earlierOf(period.until, last) : period.until };
  return [partOf(price, span, daysIn(period), lineDecimals(account))];
}

function itemized(
  { service }: ChangingPrice,
  price: InvoicedPart['price'],
  parts: readonly SpanPart[],
): InvoicedPart[] {
  return parts.map((part) => ({ ...part, service, price }));
}

/**
 * On a billing day, today's included, whose invoices are made at night: everything not charged yet up to the end of the payment period it
 * opens, or for postpaid up to the day before it (reference 2.8).
 */
function recurringInvoice(account: Account, changing: ChangingPrice, decimals: number): ItemizedInvoice | null {
  const { customer, today } = account;
  const { service, oldPrice, newPrice, startDate, firstChargeUntil } = changing;
  const oldFrom = firstUnchargedDay(service);
  const oldUntil = dayBefore(startDate);
  const newFrom = firstChargeUntil ? dayAfter(firstChargeUntil) : startDate;
  const firstUncharged = isBefore(oldUntil, oldFrom) ? newFrom : oldFrom;
  const period = paymentPeriodOf(account, service);
  const [date, until] =
    period === 'postpaid'
      ? afterwards(nextBillingDay(laterOf(dayBefore(today), firstUncharged), customer.billingDay))
      : ahead(nextBillingDay(dayBefore(laterOf(today, firstUncharged)), customer.billingDay), period);
  const oldDays = { from: oldFrom, until: earlierOf(oldUntil, until) };
  const newDays = { from: newFrom, until };
  const parts = [
    ...itemized(changing, 'oldPrice', partsByMonth(oldPrice, oldDays, customer.billingDay, decimals)),
    ...itemized(changing, 'newPrice', partsByMonth(newPrice, newDays, customer.billingDay, decimals)),
  ];
  return parts.length > 0 ? { date, parts } : null;
}

function afterwards(date: CalendarDate): [date: CalendarDate, until: CalendarDate] {
  return [date, dayBefore(date)];
}

function ahead(date: CalendarDate, months: number): [date: CalendarDate, until: CalendarDate] {
  return [date, dayBefore(date.add({ months }))];
}
