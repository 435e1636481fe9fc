import type { Account } from '../../../domain/account.ts';
import { Temporal } from '../../../domain/calendar.ts';
import type { Discount } from '../../../domain/discount.ts';
import { planChangeIdSchema, quoteIdSchema, type ServiceId, serviceIdSchema } from '../../../domain/ids.ts';
import { money } from '../../../domain/money.ts';
import { percent } from '../../../domain/percent.ts';
import type { Plan } from '../../../domain/plan.ts';
import type { PlanChange } from '../../../domain/plan-change.ts';
import type { Service } from '../../../domain/service.ts';
import { whatIfCharge } from './what-if-charge.ts';
import type { WhatIfDiscount, WhatIfService } from './what-if-file.ts';
import { noSuchPlan } from './what-if-plans.ts';

/** A service of a file; the first is `1`, the second `2`, unless they have ids. */
export function whatIfService(account: Account, given: WhatIfService, index: number): Service {
  const plan = planOf(account, given.plan);
  const { currency } = account.partner;
  const service: Service = {
    id: idOf(given, index),
    customerId: account.customer.id,
    type: plan.type,
    planId: plan.id,
    status: given.status ?? 'active',
    description: plan.title,
    quantity: given.quantity ?? 1,
    unitPrice: given.unitPrice === undefined ? plan.price : money(given.unitPrice, currency),
    discount: given.discount ? discountFrom(account, given.discount) : null,
    startDate: given.startDate ?? given.charged?.[0]?.from ?? account.today,
    endDate: given.endDate ?? null,
    charged: [],
    paymentPeriod: given.paymentPeriod ?? null,
    parentId: given.changedBefore ? serviceIdSchema.parse('before') : null,
    contractEnd: given.contractEnd ?? null,
    bundleId: given.bundle ?? null,
    linkGroup: given.linkedAs ?? null,
    details: { login: null, ipv4: null, phone: null, direction: null },
    version: 1,
  };
  const charged = (given.charged ?? []).map((charge) => whatIfCharge(account, service, plan, charge));
  return { ...service, charged };
}

/** The change that waits for its day, where the file has one. */
export function whatIfChange(account: Account, given: WhatIfService, index: number): PlanChange[] {
  if (!given.pending) return [];
  const id = idOf(given, index);
  return [
    {
      id: planChangeIdSchema.parse(`change-${id}`),
      customerId: account.customer.id,
      oldServiceId: id,
      newServiceId: serviceIdSchema.parse(`next-${id}`),
      oldPlanId: planOf(account, given.plan).id,
      newPlanId: planOf(account, given.pending.plan).id,
      startDate: given.pending.date,
      state: 'scheduled',
      quoteId: quoteIdSchema.parse(`quote-${id}`),
      before: { status: 'active', endDate: null, charged: [] },
      bookedAt: Temporal.Instant.fromEpochMilliseconds(0),
      conversationId: null,
      ticketId: null,
    },
  ];
}

function idOf({ id }: WhatIfService, index: number): ServiceId {
  return id ?? serviceIdSchema.parse(String(index + 1));
}

/** Throws `CommandFailed` for a title that no plan of the file has. */
function planOf({ plans }: Account, title: string): Plan {
  const all = [...plans.values()];
  const found = all.find((plan) => plan.title === title);
  if (!found)
    throw noSuchPlan(
      title,
      all.map((plan) => plan.title),
    );
  return found;
}

function discountFrom({ partner }: Account, { percent: share, amount, from, until }: WhatIfDiscount): Discount {
  return {
    off:
      share === undefined
        ? { kind: 'fixed', amount: money(amount ?? '0', partner.currency) }
        : { kind: 'percent', percent: percent(share) },
    from: from ?? null,
    until: until ?? null,
  };
}
