import type { Account } from '../account.ts';
import type { BillingType } from '../customer.ts';
import type { Discount } from '../discount.ts';
import { type Money, times } from '../money.ts';
import { percent } from '../percent.ts';
import type { Plan } from '../plan.ts';
import type { Service } from '../service.ts';
import type { Tax } from '../tax.ts';

/** A year of 365 days is twelve months, so that prices for a month and for so many days can be compared. */
export const DAYS_OF_YEAR = 365n;
export const MONTHS_OF_YEAR = 12n;

/** What is billed again and again for one service. */
export interface BilledPrice {
  /** All units, for one billing span, before the discount. */
  readonly amount: Money;
  /** The billing span: a number of days, or null for a month. */
  readonly spanDays: number | null;
  readonly tax: Tax;
  readonly discount: Discount | null;
}

/** What a service is billed today: its own price, and the tax of its plan. A plan that is not there any more has no tax. */
export function priceOfService(account: Account, service: Service): BilledPrice {
  const plan = account.plans.get(service.planId);
  return {
    amount: times(service.unitPrice, service.quantity),
    spanDays: plan ? spanDaysOf(plan, account.customer.billingType) : null,
    tax: plan?.tax ?? { rate: percent('0'), included: true },
    discount: service.discount,
  };
}

/** What a service would be billed on another plan; its discount goes along where the partner transfers discounts (reference 2.6). */
export function priceOnPlan(account: Account, service: Service, plan: Plan): BilledPrice {
  return {
    amount: times(plan.price, service.quantity),
    spanDays: spanDaysOf(plan, account.customer.billingType),
    tax: plan.tax,
    discount: account.settings['change-plan.transfer-discounts'] ? service.discount : null,
  };
}

/** Only prepaid (custom) customers pay every so many days; for everybody else a price is for a month (reference 2.7). */
function spanDaysOf(plan: Plan, billingType: BillingType): number | null {
  return billingType === 'prepaid-custom' ? plan.prepaidDays : null;
}
