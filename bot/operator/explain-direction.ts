import type { CalendarDate } from '../../domain/calendar.ts';
import { amountText } from '../../domain/money.ts';
import type { BilledPrice } from '../../domain/pricing/billed-price.ts';
import { monthlyPriceOn } from '../../domain/pricing/monthly-price.ts';
import type { PricedChange } from '../../domain/pricing/price-change.ts';
import { taxText } from './arithmetic-text.ts';
import type { Explained } from './quote-preview-json.ts';

/** How it was decided that a change is to a dearer, a cheaper or an equal plan. */
export function explainDirection({ services, direction }: PricedChange, date: CalendarDate): Explained {
  const before = services.map(({ oldTitle, oldPrice }) => `${oldTitle}, ${perMonthText(oldPrice, date)}`);
  const after = services.map(({ plan, newPrice }) => `${plan.title}, ${perMonthText(newPrice, date)}`);
  return {
    part: 'direction',
    about: `${directionTitles[direction]} (by price per month, with tax, before discounts)`,
    lines: [`before: ${before.join(' + ')}`, `after: ${after.join(' + ')}`],
  };
}

const directionTitles = { dearer: 'A dearer plan', cheaper: 'A cheaper plan', equal: 'An equal price' } as const;

/** `36.00 every 30 days × 365 / (12 × 30) = 36.50, 20 % tax on top = 43.80 per month`. */
function perMonthText(price: BilledPrice, date: CalendarDate): string {
  const untaxed = { ...price, discount: null, tax: { ...price.tax, included: true } };
  const perMonth = amountText(monthlyPriceOn(untaxed, date));
  const withTax = amountText(monthlyPriceOn({ ...price, discount: null }, date));
  const { spanDays } = price;
  const converted =
    spanDays === null
      ? perMonth
      : `${amountText(price.amount)} every ${spanDays} days × 365 / (12 × ${spanDays}) = ${perMonth}`;
  const taxed = withTax === perMonth ? '' : `, with ${taxText(price.tax)} ${withTax}`;
  return `${converted}${taxed} per month`;
}
