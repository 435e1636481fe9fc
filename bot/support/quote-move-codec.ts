import { z } from 'zod';
import { moneyCodec } from '../../domain/money.ts';
import type { MovedAmount, QuoteMove } from '../../domain/quote-moved.ts';

type MoveWithoutAmounts = Exclude<QuoteMove['what'], MovedAmount>;

/** What moved between two quotes, as JSON. */
export const quoteMoveCodec = z.union([
  z.object({
    what: z.enum([
      'monthly-after',
      'monthly-before',
      'fee',
      'refund',
      'first-charge',
      'next-invoice',
      'balance-missing',
    ] satisfies MovedAmount[]),
    before: moneyCodec,
    after: moneyCodec,
  }),
  z.object({
    what: z.enum([
      'expired',
      'plan-name',
      'plan-edited',
      'linked-services',
      'dates',
      'details',
    ] satisfies MoveWithoutAmounts[]),
  }),
]);
