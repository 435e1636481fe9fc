import { z } from 'zod';
import { dateCodec, instantCodec, spanCodec } from './calendar.ts';
import { customerIdSchema, planIdSchema, quoteIdSchema, serviceIdSchema } from './ids.ts';
import { moneyCodec } from './money.ts';
import { planTypes } from './plan.ts';

const lineCodec = z.object({
  kind: z.enum(['refund', 'fee', 'charge']),
  /** The wording of the ledger row (reference 2.3). */
  description: z.string(),
  /** Positive is credit for the customer, negative is owed. */
  amount: moneyCodec,
  /** The days it is for; null for a fee. */
  period: spanCodec.nullable(),
  /** `days` of `daysInPeriod` of `monthlyPrice`, for whoever wants to check the sum; null for a fee. */
  arithmetic: z.object({ monthlyPrice: moneyCodec, days: z.int(), daysInPeriod: z.int() }).nullable(),
});

/**
 * The frozen answer to "what does changing this service to that plan on that date cost". It is stored when it is shown, and what is
 * booked is the quote. As JSON, amounts are `{ amount, currency }` and dates are ISO text.
 */
export const quoteCodec = z.object({
  id: quoteIdSchema,
  createdAt: instantCodec,
  customerId: customerIdSchema,
  serviceId: serviceIdSchema,
  serviceType: z.enum(planTypes),
  serviceDescription: z.string(),
  oldPlan: z.object({ id: planIdSchema, title: z.string(), version: z.int() }),
  newPlan: z.object({ id: planIdSchema, title: z.string(), version: z.int() }),
  serviceVersion: z.int(),
  startDate: dateCodec,
  /** By price per month, as the customer sees it today: the service's own price against the new plan's. */
  direction: z.enum(['dearer', 'cheaper', 'equal']),
  lines: z.array(lineCodec),
  /** The guide's *Price of change*: the fee alone (reference 2.2). Never negative. */
  priceOfChange: moneyCodec,
  /** The sum of the lines: negative is owed, positive is credit. */
  total: moneyCodec,
  /** What the next invoice will hold for this service, and its day; null when nothing more will be invoiced. */
  nextInvoice: z.object({ date: dateCodec, amount: moneyCodec, span: spanCodec }).nullable(),
  monthlyBefore: moneyCodec,
  monthlyAfter: moneyCodec,
  balanceBefore: moneyCodec,
  balanceAfter: moneyCodec,
  /** The last day on which the change can be undone; null when it takes effect at once. */
  undoUntil: dateCodec.nullable(),
});

export type Quote = z.output<typeof quoteCodec>;
export type QuoteJson = z.input<typeof quoteCodec>;
export type QuoteLine = Quote['lines'][number];

/**
 * Whether two quotes ask the same of the customer: same service, plan and date, same lines, same next invoice and monthly prices. Their
 * ids, the moment they were made and the account's balance may differ.
 */
export function sameOffer(a: Quote, b: Quote): boolean {
  return offerText(a) === offerText(b);
}

function offerText(quote: Quote): string {
  const { serviceId, newPlan, startDate, lines, nextInvoice, monthlyBefore, monthlyAfter, undoUntil } = z.encode(
    quoteCodec,
    quote,
  );
  return JSON.stringify([serviceId, newPlan.id, startDate, lines, nextInvoice, monthlyBefore, monthlyAfter, undoUntil]);
}
