import type { CalendarDate } from '../../domain/calendar.ts';
import type { Prisma, PrismaClient } from '../generated/client.ts';
import { editCatalogue } from '../store/catalogue.ts';
import { toColumn } from '../store/dates.ts';
import { DEMO_CURRENCY } from './demo-charges.ts';
import { planColumns, planIdsOf, serviceColumns } from './demo-columns.ts';
import { demoCustomers } from './demo-customers.ts';
import { demoPartners } from './demo-partners.ts';
import { demoPlans } from './demo-plans.ts';

/**
 * Fills an empty database with the demo provider, as it would be on `today`: everybody is charged as far as billing would have come. A
 * database that has a partner is left alone; the answer says which it was.
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
    data: demoPartners.map(({ id, name, isDefault = false, timeZone, currency = DEMO_CURRENCY }) => ({
      id,
      name,
      isDefault,
      timeZone,
      currency,
    })),
  });
  const settings = demoPartners.flatMap(({ id, settings }) =>
    Object.entries(settings).map(([key, value]) => ({ partnerId: id, key, value: value as Prisma.InputJsonValue })),
  );
  await tx.setting.createMany({ data: settings });
}

async function seedPlans(tx: Prisma.TransactionClient): Promise<void> {
  await tx.plan.createMany({ data: demoPlans.map(planColumns) });
  await tx.planOption.createMany({
    data: demoPlans.flatMap(({ id, options }) => planIdsOf(options).map((toPlanId) => ({ fromPlanId: id, toPlanId }))),
  });
}

async function seedCustomers(tx: Prisma.TransactionClient, today: CalendarDate): Promise<void> {
  await tx.customer.createMany({
    data: demoCustomers.map(
      ({ id, name, partner, billingDay, language, status, category, billingType, paymentPeriod }) => ({
        id,
        name,
        partnerId: partner,
        login: id.padStart(6, '0'),
        email: `customer${id}@example.com`,
        status: status ?? 'active',
        category: category ?? 'person',
        billingType: billingType ?? 'recurring',
        paymentPeriod: paymentPeriod ?? 1,
        billingDay,
        language: language ?? null,
      }),
    ),
  });
  await tx.service.createMany({
    data: demoCustomers.flatMap((customer) =>
      customer.services.map((service, index) => ({
        id: `${customer.id}${index + 1}`,
        customerId: customer.id,
        ...serviceColumns(customer, service, today),
      })),
    ),
  });
  await tx.ledgerEntry.createMany({
    data: demoCustomers.flatMap(({ id, partner, credit }) =>
      credit === undefined ? [] : [openingEntry(id, partner, credit, today)],
    ),
  });
}

function openingEntry(customerId: string, partnerId: string, amount: string, today: CalendarDate) {
  const currency = demoPartners.find(({ id }) => id === partnerId)?.currency ?? DEMO_CURRENCY;
  const kind = 'opening' as const;
  return {
    id: `${customerId}.opening`,
    customerId,
    kind,
    description: 'Opening balance',
    amount,
    currency,
    date: toColumn(today),
  };
}
