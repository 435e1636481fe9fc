import type { BillingType, CustomerCategory, CustomerLabel, LocationId } from './customer.ts';
import type { PartnerId, PlanId } from './ids.ts';
import type { Money } from './money.ts';
import type { Tax } from './tax.ts';

export const planTypes = ['internet', 'voice', 'recurring'] as const;
export type PlanType = (typeof planTypes)[number];

/** A tariff plan (reference part 3). */
export interface Plan {
  readonly id: PlanId;
  readonly type: PlanType;
  readonly title: string;
  /** Becomes the description of a service on this plan. */
  readonly serviceName: string;
  /** Per unit and billing span: a month, but for prepaid customers of a plan with `prepaidDays`. See also `Service.unitPrice`. */
  readonly price: Money;
  readonly tax: Tax;
  /** Splynx *Prepaid (custom) period*: every how many days (1 to 365) prepaid customers pay; null for every month. */
  readonly prepaidDays: number | null;
  /** Off: nobody new can have it; those who have it keep it. */
  readonly enabled: boolean;
  readonly partners: readonly PartnerId[];
  readonly billingTypes: readonly BillingType[];
  /** Only for customers of these categories, locations or labels; an empty list is for everybody (reference part 3). */
  readonly categories: readonly CustomerCategory[];
  readonly locations: readonly LocationId[];
  readonly labels: readonly CustomerLabel[];
  /** Splynx *Tariff plans available in customer portal*: where a customer on this plan may change to. Directed. */
  readonly planOptions: readonly PlanId[];
  /**
   * Plans of other services that go with this one, such as the line rental under a data plan: when linked services change together
   * (`change-plan.rules.linked-services`), the linked service must be on one of them or moves to the first that fits.
   */
  readonly companions: readonly PlanId[];
  /** Kilobits per second; internet plans only. */
  readonly speed: { readonly download: number; readonly upload: number } | null;
  /** Counts up with every edit. */
  readonly version: number;
}
