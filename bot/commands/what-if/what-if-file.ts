import { z } from 'zod';
import { dateCodec, timeZoneSchema } from '../../../domain/calendar.ts';
import { billingTypes, customerCategories, customerStatuses, paymentPeriodSchema } from '../../../domain/customer.ts';
import { serviceIdSchema } from '../../../domain/ids.ts';
import { jsonSchema } from '../../../domain/json.ts';
import { currencySchema } from '../../../domain/money.ts';
import { isPercent } from '../../../domain/percent.ts';
import { planTypes } from '../../../domain/plan.ts';
import { serviceStatuses } from '../../../domain/service.ts';
import { quoteParts } from '../quote-parts.ts';

const price = z.string().regex(/^\d{1,9}(\.\d{1,4})?$/, 'a price as text, such as "200.00"');
const amount = z.string().regex(/^-?\d{1,9}(\.\d{1,4})?$/, 'an amount as text, such as "200.00"');
const percentage = z.string().refine(isPercent, 'a percentage as text, such as "20"');
const title = z.string().min(1).max(64);
const taxText = z
  .string()
  .regex(/^\d{1,3}(\.\d{1,4})?% (on top|included)$/, 'a tax such as "20% on top" or "20% included"');

const billingDayText = 'a whole number from 1 to 28';

/** Unknown fields are refused with those there are, because a misspelled one would else be a price for something else. */
function strict<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `there is no field ${issue.keys.join(', ')}; there are: ${Object.keys(shape).join(', ')}`
        : undefined,
  });
}

/** Either a percentage or an amount off the whole price of a billing span. */
const discount = strict({
  percent: percentage.optional(),
  amount: amount.optional(),
  from: dateCodec.optional(),
  until: dateCodec.optional(),
}).refine(({ percent, amount }) => (percent === undefined) !== (amount === undefined), 'give either percent or amount');

const plan = strict({
  price,
  tax: taxText.optional(),
  type: z.enum(planTypes).optional(),
  everyDays: z.int().min(1).max(365).optional(),
  enabled: z.boolean().optional(),
  currency: currencySchema.optional(),
  /** Titles of the plans a customer on it may change to; all others if left out. */
  offers: z.array(title).optional(),
  goesWith: z.array(title).optional(),
  partners: z.array(z.string()).optional(),
  billingTypes: z.array(z.enum(billingTypes)).optional(),
  categories: z.array(z.enum(customerCategories)).optional(),
  locations: z.array(z.string().min(1)).optional(),
  labels: z.array(z.string().min(1)).optional(),
});

const charge = strict({
  from: dateCodec,
  until: dateCodec,
  /** Without tax that comes on top; what the service's price makes of these days if left out. */
  amount: amount.optional(),
  /** What the service cost then, if it was another price. */
  unitPrice: price.optional(),
});

const service = strict({
  id: serviceIdSchema.optional(),
  plan: title,
  unitPrice: price.optional(),
  quantity: z.int().min(1).max(10_000).optional(),
  discount: discount.optional(),
  charged: z.array(charge).optional(),
  startDate: dateCodec.optional(),
  endDate: dateCodec.optional(),
  status: z.enum(serviceStatuses).optional(),
  paymentPeriod: paymentPeriodSchema.optional(),
  contractEnd: dateCodec.optional(),
  bundle: z.string().min(1).optional(),
  linkedAs: z.string().min(1).optional(),
  /** Whether a plan change made this service, on its start date. */
  changedBefore: z.boolean().optional(),
  /** A change that waits for its day. */
  pending: strict({ plan: title, date: dateCodec }).optional(),
});

function hasNoTwice(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length;
}

/** An account to try prices on, and what to ask about it. Everything but plans and today has a default. */
export const whatIfFileSchema = strict({
  today: dateCodec,
  time: z.iso.time({ precision: -1 }).optional(),
  timeZone: timeZoneSchema.optional(),
  currency: currencySchema.optional(),
  settings: z.record(z.string(), jsonSchema).optional(),
  customer: strict({
    billingType: z.enum(billingTypes).optional(),
    billingDay: z.int(billingDayText).min(1, billingDayText).max(28, billingDayText).optional(),
    paymentPeriod: paymentPeriodSchema.optional(),
    status: z.enum(customerStatuses).optional(),
    category: z.enum(customerCategories).optional(),
    location: z.string().min(1).optional(),
    labels: z.array(z.string().min(1)).optional(),
  }).optional(),
  balance: amount.optional(),
  plans: z
    .record(title, z.union([price, plan]))
    .refine((plans) => Object.keys(plans).length > 0, 'name at least one plan'),
  /** One on the first plan, charged for the current billing period, if left out. */
  services: z
    .array(service)
    .min(1)
    .refine((all) => hasNoTwice(all.flatMap(({ id }) => id ?? [])), 'give every service an id of its own')
    .optional(),
  ask: strict({
    service: serviceIdSchema.optional(),
    plan: z.string().min(1).optional(),
    date: z.union([z.literal(['today', 'tomorrow']), dateCodec]).optional(),
  }).optional(),
  /** Which parts of the answer to print; all of them if left out. */
  show: z.array(z.enum(quoteParts)).optional(),
});

export type WhatIfFile = z.output<typeof whatIfFileSchema>;
export type WhatIfPlan = z.output<typeof plan>;
export type WhatIfService = z.output<typeof service>;
export type WhatIfCharge = z.output<typeof charge>;
export type WhatIfDiscount = z.output<typeof discount>;
