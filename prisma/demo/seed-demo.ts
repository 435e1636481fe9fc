import type { CalendarDate } from '../../domain/calendar.ts';
import { DatabaseError } from '../database-error.ts';
import type { Prisma, PrismaClient } from '../generated/client.ts';
import { editCatalogue } from '../store/catalogue.ts';
import { toColumn } from '../store/dates.ts';
import { DEMO_CURRENCY } from './demo-charges.ts';
import { planColumns, planIdsOf, serviceColumns } from './demo-columns.ts';
import { demoCustomers } from './demo-customers.ts';
import { demoPartners } from './demo-partners.ts';
import { demoPlans } from './demo-plans.ts';

/**
 * Fills an empty database with the demo provider, as it would be on `today`: everybody is charged as far as billing would have come, and
 * marks it as the demo's. A database that the demo made before is left alone; the answer says which it was.
 *
 * @throws DatabaseError DATABASE_NOT_OF_DEMO for a database of anybody else: in the demo one may be any customer and move the date.
 */
export function seedDemo(prisma: PrismaClient, today: CalendarDate): Promise<'seeded' | 'left alone'> {
  // Locked before it is looked at: of two first starts at once the second finds what the first made.
  return prisma.$transaction((tx) => editCatalogue(tx, () => seedUnlessThere(tx, today)));
}

async function seedUnlessThere(tx: Prisma.TransactionClient, today: CalendarDate): Promise<'seeded' | 'left alone'> {
  const catalogue = await tx.catalogue.findUnique({ where: { id: 1 } });
  if (catalogue?.isDemo) return 'left alone';
  if ((await tx.partner.count()) > 0) {
    if (!(await isMadeByDemo(tx))) throw notOfDemo();
    await mark(tx);
    return 'left alone';
  }
  await seedPartners(tx);
  await seedPlans(tx);
  await seedCustomers(tx, today);
  await mark(tx);
  return 'seeded';
}

async function mark(tx: Prisma.TransactionClient): Promise<void> {
  await tx.catalogue.upsert({ where: { id: 1 }, create: { id: 1, isDemo: true }, update: { isDemo: true } });
}

/** Whether nobody is in it but whom the demo makes, as in a database from before there was a mark. */
async function isMadeByDemo(tx: Prisma.TransactionClient): Promise<boolean> {
  const names = demoPartners.map(({ name }) => name);
  if ((await tx.partner.count({ where: { name: { notIn: names } } })) > 0) return false;
  const [others] = await tx.$queryRaw<Array<{ count: bigint }>>`
    SELECT count(*) AS "count" FROM "Customer"
    WHERE "email" IS DISTINCT FROM 'customer' || "id" || '@example.com' OR "login" <> lpad("id", 6, '0')`;
  return others?.count === 0n;
}

function notOfDemo(): DatabaseError {
  return new DatabaseError(
    'DATABASE_NOT_OF_DEMO',
    'DEMO is on, but the demo did not make the customers of this database. In the demo anybody can be any customer and move the date, so it does not start on real ones. Set DEMO=off, or give the demo a database of its own: an empty one in DATABASE_URL, or none and another DATA_DIR.',
  );
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
