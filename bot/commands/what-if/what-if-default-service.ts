import type { Account } from '../../../domain/account.ts';
import { billingPeriodOf } from '../../../domain/billing-period.ts';
import type { DateSpan } from '../../../domain/calendar.ts';
import type { Plan } from '../../../domain/plan.ts';
import { prepaidPeriod } from '../../../domain/pricing/prepaid-period.ts';
import type { WhatIfService } from './what-if-file.ts';

/** For a file without services: one on its first plan, charged for the billing period of its day. */
export function whatIfDefaultService(account: Account): WhatIfService[] {
  const [plan] = account.plans.values();
  return plan ? [{ plan: plan.title, charged: [chargedSpan(account, plan)] }] : [];
}

/** What the customer has paid for by now: this period and those paid along with it, for postpaid the one before, for prepaid (daily) the day. */
function chargedSpan({ customer, today }: Account, plan: Plan): DateSpan {
  const period = billingPeriodOf(today, customer.billingDay);
  switch (customer.billingType) {
    case 'recurring':
      if (customer.paymentPeriod === 'postpaid')
        return billingPeriodOf(period.from.subtract({ days: 1 }), customer.billingDay);
      return { from: period.from, until: period.from.add({ months: customer.paymentPeriod }).subtract({ days: 1 }) };
    case 'prepaid-daily':
      return { from: today, until: today };
    case 'prepaid-custom':
      return prepaidPeriod(period.from, plan.prepaidDays);
  }
}
