import { type CalendarDate, type DateSpan, daysIn, laterOf } from '../calendar.ts';
import { type Discount, discountedDays } from '../discount.ts';
import { fractionOf, type Money, times } from '../money.ts';
import { HUNDRED_PERCENT, type Percent } from '../percent.ts';
import type { Arithmetic } from '../quote.ts';
import type { Charge, Service } from '../service.ts';
import type { BilledPrice } from './billed-price.ts';
import { discountPerSpan } from './discount-per-span.ts';

/** How much of a charge its days from a date on are. */
export interface UnusedShare {
  readonly from: CalendarDate;
  readonly all: boolean;
  /** The days' part of an amount of the charge, rounded once to `decimals`; the whole amount when it is all of its days. */
  of(amount: Money, decimals: number): Money;
  arithmetic(amount: Money): Arithmetic;
}

/**
 * The unused days of a charge, of all its days. Where a discount held for only some of them, a discounted day is worth so many percent
 * less than another, so that nobody gets back more for a day than it cost.
 */
export function unusedShare(
  charge: Charge,
  { quantity }: Pick<Service, 'quantity'>,
  spanDays: number | null,
  startDate: CalendarDate,
): UnusedShare {
  const from = laterOf(startDate, charge.from);
  const unused = { from, until: charge.until };
  const days = daysIn(unused);
  const outOf = daysIn(charge);
  const discountedDays = daysWith(charge.discount, unused);
  const discountedOutOf = daysWith(charge.discount, charge);
  const isEven = discountedOutOf === 0 || discountedOutOf === outOf;
  const off = isEven ? { units: 0n } : percentOff({ ...charge, amount: times(charge.unitPrice, quantity), spanDays });
  const worth = (all: number, discounted: number) => BigInt(all) * HUNDRED_PERCENT - BigInt(discounted) * off.units;
  return {
    from,
    all: days === outOf,
    of: (amount, decimals) => {
      if (days === outOf) return amount;
      return fractionOf(amount, worth(days, discountedDays), worth(outOf, discountedOutOf), decimals);
    },
    arithmetic: (base) =>
      isEven
        ? { kind: 'share', base, days, outOf }
        : { kind: 'worth', base, days, discountedDays, outOf, discountedOutOf, off },
  };
}

function daysWith(discount: Discount | null, span: DateSpan): number {
  const days = discountedDays(discount, span);
  return days ? daysIn(days) : 0;
}

/** What the discount took off a billing span, as a share of its price. */
function percentOff(price: BilledPrice): Percent {
  if (price.amount.units <= 0n) return { units: 0n };
  return { units: (discountPerSpan(price).units * HUNDRED_PERCENT) / price.amount.units };
}
