import { z } from 'zod';
import { paymentPeriodSchema } from '../../domain/customer.ts';

/** A payment period as its column: months, 0 for postpaid (Splynx `period`). */
export const paymentPeriodColumn = z.codec(z.int(), paymentPeriodSchema, {
  decode: (months) => months || ('postpaid' as const),
  encode: (period) => (period === 'postpaid' ? 0 : period),
});
