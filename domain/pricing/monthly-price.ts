import type { Account } from '../account.ts';
import type { CalendarDate } from '../calendar.ts';
import { holdsOn } from '../discount.ts';
import type { ServiceOnPlan } from '../linked-services.ts';
import { decimalsOf, fractionOf, type Money, minus, plus, rounded } from '../money.ts';
import { taxOn } from '../tax.ts';
import { type BilledPrice, DAYS_OF_YEAR, MONTHS_OF_YEAR, priceOfService, priceOnPlan } from './billed-price.ts';
import { discountPerSpan } from './discount-per-span.ts';

/**
 * What a full month costs on a day: after the discount that holds then, with tax. Price, discount and tax are rounded each by itself, to
 * `decimals` as the lines of an invoice are, so that a full month's invoice is just this.
 */
export function monthlyPriceOn(
  price: BilledPrice,
  date: CalendarDate,
  decimals: number = decimalsOf(price.amount.currency),
): Money {
  const off = holdsOn(price.discount, date) ? perMonth(discountPerSpan(price), price, decimals) : null;
  const amount = perMonth(price.amount, price, decimals);
  const net = off ? minus(amount, off) : amount;
  return rounded(price.tax.included ? net : plus(net, taxOn(net, price.tax, decimals)));
}

/** What a full month costs with tax and before any discount, as a price is compared with another. */
export function monthlyListPrice({ amount, spanDays, tax }: Omit<BilledPrice, 'discount'>): Money {
  const net = perMonth(amount, { spanDays }, decimalsOf(amount.currency));
  return tax.included ? net : plus(net, taxOn(net, tax));
}

/** What a plan costs more (positive) or less (negative) per month than the service does on a day, discounts and taxes included. */
export function monthlyDifference(account: Account, { service, plan }: ServiceOnPlan, date: CalendarDate): Money {
  return minus(
    monthlyPriceOn(priceOnPlan(account, service, plan), date),
    monthlyPriceOn(priceOfService(account, service), date),
  );
}

function perMonth(amount: Money, { spanDays }: Pick<BilledPrice, 'spanDays'>, decimals: number): Money {
  return spanDays === null
    ? rounded(amount, decimals)
    : fractionOf(amount, DAYS_OF_YEAR, MONTHS_OF_YEAR * BigInt(spanDays), decimals);
}
