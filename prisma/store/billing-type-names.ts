import type { BillingType } from '../../domain/customer.ts';
import type { BillingType as BillingTypeColumn } from '../generated/enums.ts';

/** Prisma's names of the billing types, whose stored values are the domain's. */
export const billingTypeNames = {
  recurring: 'recurring',
  prepaid_daily: 'prepaid-daily',
  prepaid_custom: 'prepaid-custom',
} as const satisfies Record<BillingTypeColumn, BillingType>;
