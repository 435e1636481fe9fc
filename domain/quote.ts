import { z } from 'zod';
import { dateCodec, instantCodec, spanCodec } from './calendar.ts';
import { billingTypes } from './customer.ts';
import { customerIdSchema, planIdSchema, quoteIdSchema, serviceIdSchema } from './ids.ts';
import { moneyCodec } from './money.ts';
import { percentCodec } from './percent.ts';
import { planTypes } from './plan.ts';

export const feeReasons = ['dearer', 'cheaper', 'cool-down', 'early-change'] as const;
export type FeeReason = (typeof feeReasons)[number];

const shareCodec = z.object({
  kind: z.literal('share'),
  /** `days` of `outOf` days of this amount. */
  base: moneyCodec,
  days: z.int(),
  outOf: z.int(),
});
/** As a share, but of the days' worth: those with a discount are worth so many percent less than the others. */
const worthCodec = z.object({
  kind: z.literal('worth'),
  base: moneyCodec,
  days: z.int(),
  discountedDays: z.int(),
  outOf: z.int(),
  discountedOutOf: z.int(),
  off: percentCodec,
});
const percentOfCodec = z.object({ kind: z.literal('percent'), base: moneyCodec, percent: percentCodec });

const lineCodec = z.object({
  kind: z.enum(['refund', 'fee', 'charge', 'discount', 'tax', 'rounding']),
  /** Which fee it is; null for every other line. */
  fee: z.enum(feeReasons).nullable(),
  /** For tax and discount: the kind of line it belongs to, which stands before it; null for every other line. */
  on: z.enum(['refund', 'fee', 'charge']).nullable(),
  /** The wording of the ledger row (reference 2.3). */
  description: z.string(),
  /** Positive is credit for the customer, negative is owed. */
  amount: moneyCodec,
  /** The days it is for; null for a fee and for rounding. */
  period: spanCodec.nullable(),
  /** How the amount came about, before its one rounding, for whoever wants to check the sum; null for a fixed amount. */
  arithmetic: z.discriminatedUnion('kind', [shareCodec, worthCodec, percentOfCodec]).nullable(),
  /** The tax that is contained in the amount; null when there is none, or when it is a line of its own. */
  includedTax: z.object({ rate: percentCodec, amount: moneyCodec }).nullable(),
  /** The service as it was before the change; of several linked ones, the one this line is about. */
  serviceId: serviceIdSchema,
});

const planAtCodec = z.object({ id: planIdSchema, title: z.string(), version: z.int() });

/**
 * The frozen answer to "what does changing this service to that plan on that date cost". It is stored when it is shown, and what is
 * booked is the quote. As JSON, amounts are `{ amount, currency }`, percentages are text and dates are ISO text.
 */
export const quoteCodec = z.object({
  id: quoteIdSchema,
  createdAt: instantCodec,
  /** Until then it can be confirmed: for a day, or until the wished day begins (for today: ends) where that comes first. */
  expiresAt: instantCodec,
  customerId: customerIdSchema,
  billingType: z.enum(billingTypes),
  serviceId: serviceIdSchema,
  serviceType: z.enum(planTypes),
  serviceDescription: z.string(),
  oldPlan: planAtCodec,
  newPlan: planAtCodec,
  serviceVersion: z.int(),
  /** Of the partners' settings and the plans; see `Account.settingsVersion`. */
  settingsVersion: z.int(),
  /** Linked services that change with it, on the same day (`change-plan.rules.linked-services`). */
  companions: z.array(
    z.object({
      serviceId: serviceIdSchema,
      serviceDescription: z.string(),
      serviceVersion: z.int(),
      oldPlan: planAtCodec,
      newPlan: planAtCodec,
    }),
  ),
  startDate: dateCodec,
  /** By price per month with tax and without discounts: the service's own price against the new plan's, linked services included. */
  direction: z.enum(['dearer', 'cheaper', 'equal']),
  lines: z.array(lineCodec),
  /** The guide's *Price of change*: the fees alone (reference 2.2), with their tax. Never negative. */
  priceOfChange: moneyCodec,
  /** The sum of the lines: negative is owed, positive is credit. */
  total: moneyCodec,
  /** What confirming costs: the total where it is owed, else zero. Never negative. */
  dueNow: moneyCodec,
  /** What the next invoice (for prepaid the next charge) will hold for these services, and its day; null when nothing more will be invoiced. */
  nextInvoice: z.object({ date: dateCodec, amount: moneyCodec, span: spanCodec }).nullable(),
  /** What a full month costs today, with tax and after the discount that holds today. */
  monthlyBefore: moneyCodec,
  /** What a full month costs from the start date, with tax and after the discount that holds then. */
  monthlyAfter: moneyCodec,
  /** When a discount ends or begins later on: from which day a full month costs what. */
  monthlyLater: z.object({ from: dateCodec, amount: moneyCodec }).nullable(),
  /** Unused data that moves to the new service (reference 2.7), and its last day; null when none does, a null day when it does not expire. */
  rollover: z.object({ until: dateCodec.nullable() }).nullable(),
  balanceBefore: moneyCodec,
  balanceAfter: moneyCodec,
  /** When the balance would be lower than the partner allows: how much has to be paid in first. */
  balanceMissing: moneyCodec.nullable(),
  /** The last day on which the change can be undone; null when it takes effect at once. */
  undoUntil: dateCodec.nullable(),
});

export type Quote = z.output<typeof quoteCodec>;
export type QuoteJson = z.input<typeof quoteCodec>;
export type QuoteLine = Quote['lines'][number];
export type Arithmetic = NonNullable<QuoteLine['arithmetic']>;
