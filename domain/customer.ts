import { z } from 'zod';
import type { TimeZone } from './calendar.ts';
import type { CustomerId, PartnerId } from './ids.ts';
import type { Currency } from './money.ts';

/** Reference 4.2: only active customers may change a plan alone. */
export const customerStatuses = ['new', 'active', 'blocked', 'disabled'] as const;
export type CustomerStatus = (typeof customerStatuses)[number];

/** How a customer pays (Splynx: Recurring, Prepaid (Daily), Prepaid (Custom); API names `recurring`, `prepaid`, `prepaid_monthly`). */
export const billingTypes = ['recurring', 'prepaid-daily', 'prepaid-custom'] as const;
export type BillingType = (typeof billingTypes)[number];

/** Splynx *Customer category* of a plan, and `category` of a customer (reference part 3, 8.4). */
export const customerCategories = ['person', 'company'] as const;
export type CustomerCategory = (typeof customerCategories)[number];

export const locationIdSchema = z.string().min(1).max(64).brand<'LocationId'>();
export type LocationId = z.infer<typeof locationIdSchema>;

/** A label that staff put on customers, such as `VIP`. */
export const customerLabelSchema = z.string().min(1).max(64).brand<'CustomerLabel'>();
export type CustomerLabel = z.infer<typeof customerLabelSchema>;

/** How many months ahead are invoiced, 1 to 12, or the month that has gone by (reference 2.8; Splynx `period`, where postpaid is 0). */
export const paymentPeriodSchema = z.union([z.literal('postpaid'), z.int().min(1).max(12)]);
export type PaymentPeriod = z.infer<typeof paymentPeriodSchema>;

export interface Customer {
  readonly id: CustomerId;
  readonly partnerId: PartnerId;
  readonly name: string;
  /** The portal login, such as `000001`. */
  readonly login: string;
  readonly email: string | null;
  readonly status: CustomerStatus;
  readonly category: CustomerCategory;
  readonly location: LocationId | null;
  readonly labels: readonly CustomerLabel[];
  readonly billingType: BillingType;
  /** For recurring billing; a service may have its own. */
  readonly paymentPeriod: PaymentPeriod;
  /** 1 to 28: the day a billing period starts and its invoice is dated (reference 2.8). */
  readonly billingDay: number;
  /** BCP 47, as the customer's own; null where it is not known. */
  readonly language: string | null;
}

/** The brand or reseller a customer belongs to. `Default` always exists; the others inherit its settings key by key. */
export interface Partner {
  readonly id: PartnerId;
  readonly name: string;
  readonly isDefault: boolean;
  readonly timeZone: TimeZone;
  readonly currency: Currency;
}
