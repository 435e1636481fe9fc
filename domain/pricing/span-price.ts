import { billingPeriodOf } from '../billing-period.ts';
import { type DateSpan, dayAfter, daysIn, earlierOf, isBefore, laterOf } from '../calendar.ts';
import { discountedDays } from '../discount.ts';
import { type Money, minus, plus, shareOf, zero } from '../money.ts';
import { taxOn } from '../tax.ts';
import type { BilledPrice } from './billed-price.ts';
import { discountPerSpan } from './discount-per-span.ts';

/** `days` of `outOf` days of an amount. */
export interface Share {
  readonly span: DateSpan;
  readonly base: Money;
  readonly days: number;
  readonly outOf: number;
  /** Rounded once. */
  readonly amount: Money;
}

/** What the days of a span within one billing period cost: the price, what the discount takes off, and the tax. */
export interface SpanPart extends Share {
  readonly discount: Share | null;
  /** After the discount; without the tax when that comes on top. */
  readonly net: Money;
  /** On top of `net`, or contained in it. */
  readonly taxAmount: Money;
  /** What the customer pays. */
  readonly gross: Money;
}

/**
 * The price of a span at a monthly price, a part for every billing period it touches: the days of the span over the days of that period
 * (28 to 31), every amount rounded once to `decimals`. An empty span (until before from) has no parts.
 */
export function partsByMonth(price: BilledPrice, span: DateSpan, billingDay: number, decimals: number): SpanPart[] {
  const parts: SpanPart[] = [];
  for (let day = span.from; !isBefore(span.until, day); ) {
    const period = billingPeriodOf(day, billingDay);
    const part = { from: laterOf(period.from, span.from), until: earlierOf(period.until, span.until) };
    parts.push(partOf(price, part, daysIn(period), decimals));
    if (!isBefore(period.until, span.until)) break;
    day = dayAfter(period.until);
  }
  return parts;
}

/** The price of some days of a billing period of `outOf` days. */
export function partOf(price: BilledPrice, span: DateSpan, outOf: number, decimals: number): SpanPart {
  const share = shareOfDays(price.amount, span, outOf, decimals);
  const off = discountedDays(price.discount, span);
  const discount = off && shareOfDays(discountPerSpan(price), off, outOf, decimals);
  const net = minus(share.amount, discount?.amount ?? zero(share.amount.currency));
  const taxAmount = taxOn(net, price.tax, decimals);
  return { ...share, discount, net, taxAmount, gross: price.tax.included ? net : plus(net, taxAmount) };
}

function shareOfDays(base: Money, span: DateSpan, outOf: number, decimals: number): Share {
  const days = daysIn(span);
  return { span, base, days, outOf, amount: shareOf(base, days, outOf, decimals) };
}
