import { compareMoney, FINEST_DECIMALS, fractionOf, type Money, zero } from '../money.ts';
import { HUNDRED_PERCENT } from '../percent.ts';
import { type BilledPrice, DAYS_OF_YEAR, MONTHS_OF_YEAR } from './billed-price.ts';

/**
 * How much the discount takes off a full billing span, to four decimals; never more than the price. A fixed one is for a month, and less
 * for a span of fewer days; one in another currency takes nothing off.
 */
export function discountPerSpan({ amount, spanDays, discount }: Omit<BilledPrice, 'tax'>): Money {
  if (!discount) return zero(amount.currency);
  const { off } = discount;
  if (off.kind === 'fixed' && off.amount.currency !== amount.currency) return zero(amount.currency);
  if (off.kind === 'percent') return fractionOf(amount, off.percent.units, HUNDRED_PERCENT, FINEST_DECIMALS);
  const perSpan =
    spanDays === null
      ? off.amount
      : fractionOf(off.amount, MONTHS_OF_YEAR * BigInt(spanDays), DAYS_OF_YEAR, FINEST_DECIMALS);
  return compareMoney(perSpan, amount) > 0 ? amount : perSpan;
}
