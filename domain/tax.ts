import { z } from 'zod';
import type { Money } from './money.ts';
import { fractionOf } from './money.ts';
import { HUNDRED_PERCENT, percentCodec } from './percent.ts';

/** Splynx *VAT* and *VAT included* of a plan (reference part 3): the rate, and whether prices hold it already or it comes on top. */
export const taxCodec = z.object({ rate: percentCodec, included: z.boolean() });
export type Tax = z.output<typeof taxCodec>;

/**
 * The tax in (when included) or on top of an amount, rounded once to `decimals`. On top, it is worked out from the rounded net amount, as
 * on an invoice, so that whoever reads the row can check it.
 */
export function taxOn(amount: Money, { rate, included }: Tax, decimals?: number): Money {
  return fractionOf(amount, rate.units, included ? HUNDRED_PERCENT + rate.units : HUNDRED_PERCENT, decimals);
}
