import { z } from 'zod';
import { billingPeriodOf } from '../../domain/billing-period.ts';
import type { CalendarDate } from '../../domain/calendar.ts';
import { type Discount, discountCodec } from '../../domain/discount.ts';
import { percent } from '../../domain/percent.ts';
import { chargeCodec } from '../../domain/service.ts';
import { Prisma } from '../generated/client.ts';
import { toColumn } from '../store/dates.ts';
import { DEMO_CURRENCY, demoCharges } from './demo-charges.ts';
import { demoPartners } from './demo-partners.ts';
import { demoPlans } from './demo-plans.ts';
import type { DemoCustomer, DemoPlan, DemoService } from './demo-types.ts';

const KILOBITS = 1000;
const chargesCodec = z.array(chargeCodec);

/** A demo plan as its row. */
export function planColumns(plan: DemoPlan): Prisma.PlanCreateManyInput {
  const { id, type, title, price, speed, tax } = plan;
  const everybody = demoPartners.filter(({ ownPlansOnly = false }) => !ownPlansOnly).map((partner) => partner.id);
  return {
    id,
    type,
    title,
    serviceName: plan.serviceName ?? title,
    price,
    currency: plan.currency ?? DEMO_CURRENCY,
    ...(tax !== undefined && { taxRate: tax, taxIncluded: false }),
    prepaidDays: plan.prepaidDays ?? null,
    enabled: plan.enabled ?? true,
    partnerIds: [...(plan.partners ?? everybody)],
    billingTypes: [...(plan.billingTypes ?? (['recurring', 'prepaid_custom'] as const))],
    companionIds: planIdsOf(plan.companions),
    speedDownload: speed ? speed[0] * KILOBITS : null,
    speedUpload: speed ? speed[1] * KILOBITS : null,
  };
}

/** The ids of demo plans by their titles. */
export function planIdsOf(titles: readonly string[] = []): string[] {
  return titles.map((title) => planOfTitle(title).id);
}

/** A service of a demo customer as its row, without its id. */
export function serviceColumns(customer: DemoCustomer, service: DemoService, today: CalendarDate) {
  const plan = planOfTitle(service.plan);
  const { from } = billingPeriodOf(today, customer.billingDay);
  const discount = discountOf(service, from);
  const { contractMonthsAhead } = service;
  return {
    type: plan.type,
    planId: plan.id,
    status: service.status ?? ('active' as const),
    description: plan.serviceName ?? plan.title,
    quantity: service.quantity ?? 1,
    unitPrice: service.price ?? plan.price,
    currency: plan.currency ?? DEMO_CURRENCY,
    startDate: toColumn(from.subtract({ months: service.monthsOld })),
    endDate: service.status === 'disabled' ? toColumn(from.subtract({ days: 1 })) : null,
    charged: z.encode(chargesCodec, demoCharges(customer, service, plan, discount, today)),
    discount: discount ? z.encode(discountCodec, discount) : Prisma.DbNull,
    contractEnd: contractMonthsAhead === undefined ? null : toColumn(today.add({ months: contractMonthsAhead })),
    linkGroup: service.linkGroup ?? null,
    login: service.login ?? null,
    ipv4: service.ipv4 ?? null,
    phone: service.phone ?? null,
    direction: service.phone ? 'outgoing' : null,
  };
}

function discountOf({ discount }: DemoService, period: CalendarDate): Discount | null {
  if (!discount) return null;
  return {
    off: { kind: 'percent', percent: percent(discount.percent) },
    from: null,
    until: period.add({ months: discount.periodsAhead + 1 }).subtract({ days: 1 }),
  };
}

function planOfTitle(title: string): DemoPlan {
  const plan = demoPlans.find((one) => one.title === title);
  if (!plan) throw new Error(`The demo has no plan ${title}.`);
  return plan;
}
