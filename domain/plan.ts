import type { PartnerId, PlanId } from './ids.ts';
import type { Money } from './money.ts';

export const planTypes = ['internet', 'voice', 'recurring'] as const;
export type PlanType = (typeof planTypes)[number];

/** How a customer pays (Splynx: Recurring, Prepaid (Daily), Prepaid (Custom); API names `recurring`, `prepaid`, `prepaid_monthly`). */
export const billingTypes = ['recurring', 'prepaid-daily', 'prepaid-custom'] as const;
export type BillingType = (typeof billingTypes)[number];

/** A tariff plan (reference part 3). */
export interface Plan {
  readonly id: PlanId;
  readonly type: PlanType;
  readonly title: string;
  /** Becomes the description of a service on this plan. */
  readonly serviceName: string;
  /** Per month and unit. A service may have been sold at another price; see `Service.unitPrice`. */
  readonly price: Money;
  /** Off: nobody new can have it; those who have it keep it. */
  readonly enabled: boolean;
  readonly partners: readonly PartnerId[];
  readonly billingTypes: readonly BillingType[];
  /** Splynx *Tariff plans available in customer portal*: where a customer on this plan may change to. Directed. */
  readonly planOptions: readonly PlanId[];
  /** Kilobits per second; internet plans only. */
  readonly speed: { readonly download: number; readonly upload: number } | null;
  /** Counts up with every edit. */
  readonly version: number;
}
