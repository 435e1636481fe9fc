import type { TimeZone } from './calendar.ts';
import type { CustomerId, PartnerId } from './ids.ts';
import type { Currency } from './money.ts';
import type { BillingType } from './plan.ts';

/** Reference 4.2: only active customers may change a plan alone. */
export const customerStatuses = ['new', 'active', 'blocked', 'disabled'] as const;
export type CustomerStatus = (typeof customerStatuses)[number];

export interface Customer {
  readonly id: CustomerId;
  readonly partnerId: PartnerId;
  readonly name: string;
  /** The portal login, such as `000001`. */
  readonly login: string;
  readonly email: string | null;
  readonly status: CustomerStatus;
  readonly billingType: BillingType;
  /** 1 to 28: the day a billing period starts and its invoice is dated (reference 2.8). */
  readonly billingDay: number;
}

/** The brand or reseller a customer belongs to. `Default` always exists; the others inherit its settings key by key. */
export interface Partner {
  readonly id: PartnerId;
  readonly name: string;
  readonly isDefault: boolean;
  readonly timeZone: TimeZone;
  readonly currency: Currency;
}
