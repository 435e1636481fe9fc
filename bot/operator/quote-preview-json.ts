import { z } from 'zod';
import { dateCodec, timeZoneSchema } from '../../domain/calendar.ts';
import { billingTypes } from '../../domain/customer.ts';
import { closedReasons, planVerdicts } from '../../domain/eligibility.ts';
import { planIdSchema, serviceIdSchema } from '../../domain/ids.ts';
import { moneyCodec } from '../../domain/money.ts';
import { quoteCodec } from '../../domain/quote.ts';
import { earliestReasons } from '../../domain/start-dates.ts';

const wayCodec = z.discriminatedUnion('open', [
  z.object({ open: z.literal(true) }),
  z.object({ open: z.literal(false), reason: z.enum(closedReasons) }),
]);

/** Why there is no quote, and where there is one what to ask for instead. */
const previewRefusalCodec = z.discriminatedUnion('code', [
  z.object({ code: z.literal('PLAN_UNKNOWN'), plan: z.string() }),
  z.object({ code: z.literal('PLAN_NOT_OFFERED'), plan: z.string(), verdict: z.enum(planVerdicts) }),
  z.object({
    code: z.literal('DATE_NOT_POSSIBLE'),
    date: dateCodec,
    earliest: dateCodec,
    earliestReason: z.enum(earliestReasons),
    /** The first day by all rules but the days for cheaper plans. */
    opens: z.object({ date: dateCodec, reason: z.enum(earliestReasons) }),
    latest: dateCodec,
    /** The first possible day from the one that was asked for, else the last one; null when neither is. */
    nearest: dateCodec.nullable(),
  }),
]);
export type PreviewRefusal = z.output<typeof previewRefusalCodec>;

/** What became of one plan. */
const planRowCodec = z.object({
  id: planIdSchema,
  title: z.string(),
  price: moneyCodec,
  /** Every so many days it costs that; null for every month. */
  everyDays: z.int().nullable(),
  verdict: z.enum(planVerdicts),
  /** The first day the service may be on it; null when it may not. */
  earliest: dateCodec.nullable(),
});
export type PlanRow = z.output<typeof planRowCodec>;

/** What can be explained about a price. */
export const explainedParts = ['arithmetic', 'direction', 'dates', 'invoiced', 'sum', 'settings'] as const;

/** A heading and what belongs below it, for whoever wants to check a price. */
const explainedCodec = z.object({ part: z.enum(explainedParts), about: z.string(), lines: z.array(z.string()) });
export type Explained = z.output<typeof explainedCodec>;

/**
 * What a change would cost, as the operator's API sends it and the command line reads it. Nothing of it is kept. Without a plan there is
 * neither a quote nor a refusal, only the verdict on every plan.
 */
export const quotePreviewCodec = z.object({
  today: dateCodec,
  timeZone: timeZoneSchema,
  service: z.object({
    id: serviceIdSchema,
    description: z.string(),
    plan: z.string(),
    customer: z.string(),
    billingType: z.enum(billingTypes),
  }),
  /** What the customer and support may do; after a quote the balance counts too. */
  ways: z.object({ selfChange: wayCodec, request: wayCodec, support: wayCodec }),
  plans: z.array(planRowCodec),
  /** Whether the day was asked for; else it is the earliest. */
  dateWasAsked: z.boolean(),
  quote: quoteCodec.nullable(),
  refusal: previewRefusalCodec.nullable(),
  explanation: z.array(explainedCodec),
});
export type QuotePreview = z.output<typeof quotePreviewCodec>;
