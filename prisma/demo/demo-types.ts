import type { SettingName, SettingValue } from '../../domain/settings/setting-keys.ts';
import type { BillingType, CustomerCategory, CustomerStatus, PlanType, ServiceStatus } from '../generated/enums.ts';

export interface DemoPartner {
  readonly id: string;
  readonly name: string;
  readonly isDefault?: boolean;
  readonly timeZone: string;
  readonly currency?: string;
  /** Sells nothing but the plans that name it. */
  readonly ownPlansOnly?: boolean;
  readonly settings: { readonly [Name in SettingName]?: SettingValue<Name> };
}

/** A plan of the demo provider; `options` and `companions` are titles, `partners` defaults to all without plans of their own. */
export interface DemoPlan {
  readonly id: string;
  readonly type: PlanType;
  readonly title: string;
  readonly serviceName?: string;
  readonly price: string;
  readonly currency?: string;
  /** In percent, on top of the price. */
  readonly tax?: string;
  readonly prepaidDays?: number;
  readonly speed?: readonly [downloadMbps: number, uploadMbps: number];
  readonly options?: readonly string[];
  readonly companions?: readonly string[];
  readonly partners?: readonly string[];
  readonly billingTypes?: readonly BillingType[];
  readonly enabled?: boolean;
}

/** A service of a demo customer. Dates are relative to the day the demo is made. */
export interface DemoService {
  readonly plan: string;
  readonly monthsOld: number;
  /** Charged as far as billing would have come, for how the customer pays. */
  readonly charged: boolean;
  readonly status?: ServiceStatus;
  readonly price?: string;
  readonly quantity?: number;
  /** A discount since the service began, until so many billing periods from now. */
  readonly discount?: { readonly percent: string; readonly periodsAhead: number };
  readonly contractMonthsAhead?: number;
  readonly linkGroup?: string;
  readonly login?: string;
  readonly ipv4?: string;
  readonly phone?: string;
}

export interface DemoCustomer {
  readonly id: string;
  readonly name: string;
  readonly partner: string;
  readonly billingDay: number;
  /** BCP 47. */
  readonly language?: string;
  readonly status?: CustomerStatus;
  readonly category?: CustomerCategory;
  readonly billingType?: BillingType;
  /** Months invoiced ahead, 0 for postpaid; 1 if left out. */
  readonly paymentPeriod?: number;
  /** What was paid in. */
  readonly credit?: string;
  readonly services: readonly DemoService[];
}
