import type { BilledPrice } from './billed-price.ts';
import { monthlyListPrice } from './monthly-price.ts';

export type Direction = 'dearer' | 'cheaper' | 'equal';

/**
 * Whether prices of one currency are dearer, cheaper or equal together: per month, with tax, without discounts, as they are shown. What
 * looks equal is equal, also between a price for a month and one for so many days.
 */
export function directionFrom(before: readonly BilledPrice[], after: readonly BilledPrice[]): Direction {
  const difference = total(after) - total(before);
  return difference > 0n ? 'dearer' : difference < 0n ? 'cheaper' : 'equal';
}

function total(prices: readonly BilledPrice[]): bigint {
  return prices.reduce((units, price) => units + monthlyListPrice(price).units, 0n);
}
