import { z } from 'zod';
import { type CalendarDate, type DateSpan, dateCodec, earlierOf, isBefore, laterOf } from './calendar.ts';
import { moneyCodec } from './money.ts';
import { percentCodec } from './percent.ts';

/**
 * A discount on a service, for its own days (Splynx `discount_type`, `discount_value`, `discount_start_date`, `discount_end_date`;
 * reference 4.1). A fixed one is an amount off the whole monthly price, all units together, and never more than that price.
 */
export const discountCodec = z.object({
  off: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('percent'), percent: percentCodec }),
    z.object({ kind: z.literal('fixed'), amount: moneyCodec }),
  ]),
  /** The first day; null when it always held. */
  from: dateCodec.nullable(),
  /** The last day; null while it has no end. */
  until: dateCodec.nullable(),
});
export type Discount = z.output<typeof discountCodec>;

/** The days of a span on which a discount holds; null when there are none. */
export function discountedDays(discount: Discount | null, span: DateSpan): DateSpan | null {
  if (!discount) return null;
  const from = discount.from ? laterOf(discount.from, span.from) : span.from;
  const until = discount.until ? earlierOf(discount.until, span.until) : span.until;
  return isBefore(until, from) ? null : { from, until };
}

export function holdsOn(discount: Discount | null, date: CalendarDate): boolean {
  return discountedDays(discount, { from: date, until: date }) !== null;
}
