import { billingPeriodOf } from '../../domain/billing-period.ts';
import type { CalendarDate } from '../../domain/calendar.ts';
import type { Prisma, PrismaClient } from '../generated/client.ts';
import { editCatalogue } from '../store/catalogue.ts';
import { toColumn } from '../store/dates.ts';
import { type DemoService, demoCustomers } from './demo-customers.ts';
import { demoPartners } from './demo-partners.ts';
import { demoPlans } from './demo-plans.ts';

const CURRENCY = 'USD';
const KILOBITS = 1000;

/**
 * Fills an empty database with the demo provider, as it would be on `today`: everybody is charged up to the end of their billing
 * period. A database that has a partner is left alone; the answer says which it was.
 */
export function seedDemo(prisma: PrismaClient, today: CalendarDate): Promise<'seeded' | 'left alone'> {
  return prisma.$transaction(async (tx) => {
    if ((await tx.partner.count()) > 0) return 'left alone';
    await editCatalogue(tx, async () => {
      await seedPartners(tx);
      await seedPlans(tx);
    });
    await seedCustomers(tx, today);
    return 'seeded';
  });
}

async function seedPartners(tx: Prisma.TransactionClient): Promise<void> {
  await tx.partner.createMany({
    data: demoPartners.map(({ id, name, isDefault = false, timeZone }) => ({
      id,
      name,
      isDefault,
      timeZone,
      currency: CURRENCY,
    })),
  });
  const settings = demoPartners.flatMap(({ id, settings }) =>
    Object.entries(settings).map(([key, value]) => ({ partnerId: id, key, value: value as Prisma.InputJsonValue })),
  );
  await tx.setting.createMany({ data: settings });
}

async function seedPlans(tx: Prisma.TransactionClient): Promise<void> {
  const everybody = demoPartners.map(({ id }) => id);
  await tx.plan.createMany({
    data: demoPlans.map(({ id, type, title, serviceName, price, speed, partners, billingTypes, enabled }) => ({
      id,
      type,
      title,
      serviceName: serviceName ?? title,
      price,
      currency: CURRENCY,
      enabled: enabled ?? true,
      partnerIds: [...(partners ?? everybody)],
      billingTypes: [...(billingTypes ?? (['recurring', 'prepaid_custom'] as const))],
      speedDownload: speed ? speed[0] * KILOBITS : null,
      speedUpload: speed ? speed[1] * KILOBITS : null,
    })),
  });
  const idOf = new Map(demoPlans.map(({ id, title }) => [title, id]));
  await tx.planOption.createMany({
    data: demoPlans.flatMap(({ id, options = [] }) =>
      options.flatMap((title) => {
        const toPlanId = idOf.get(title);
        return toPlanId ? [{ fromPlanId: id, toPlanId }] : [];
      }),
    ),
  });
}

async function seedCustomers(tx: Prisma.TransactionClient, today: CalendarDate): Promise<void> {
  await tx.customer.createMany({
    data: demoCustomers.map(({ id, name, partner, billingDay, status, billingType }) => ({
      id,
      name,
      partnerId: partner,
      login: id.padStart(6, '0'),
      email: `customer${id}@example.com`,
      status: status ?? 'active',
      billingType: billingType ?? 'recurring',
      billingDay,
    })),
  });
  const services = demoCustomers.flatMap((customer) =>
    customer.services.map((service, index) => ({
      id: `${customer.id}${index + 1}`,
      customerId: customer.id,
      ...serviceColumns(service, customer.billingDay, today),
    })),
  );
  for (const data of services) await tx.service.create({ data });
}

function serviceColumns(service: DemoService, billingDay: number, today: CalendarDate) {
  const plan = demoPlans.find(({ title }) => title === service.plan);
  if (!plan) throw new Error(`The demo has no plan ${service.plan}.`);
  const period = billingPeriodOf(today, billingDay);
  const unitPrice = service.price ?? plan.price;
  const ended = service.status === 'disabled';
  return {
    type: plan.type,
    planId: plan.id,
    status: service.status ?? ('active' as const),
    description: plan.serviceName ?? plan.title,
    unitPrice,
    currency: CURRENCY,
    startDate: toColumn(period.from.subtract({ months: service.monthsOld })),
    endDate: ended ? toColumn(period.from.subtract({ days: 1 })) : null,
    chargedFrom: service.charged ? toColumn(period.from) : null,
    chargedUntil: service.charged ? toColumn(period.until) : null,
    chargedUnitPrice: service.charged ? unitPrice : null,
    login: service.login ?? null,
    ipv4: service.ipv4 ?? null,
    phone: service.phone ?? null,
    direction: service.phone ? 'outgoing' : null,
  };
}
