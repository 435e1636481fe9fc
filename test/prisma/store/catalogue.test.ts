import { afterEach, beforeEach, expect, it } from 'vitest';
import { customerIdSchema, planIdSchema, ticketIdSchema } from '../../../domain/ids.ts';
import { PartnerUnusable } from '../../../domain/ports/accounts.ts';
import { AccountUnreadable, StoreFailed } from '../../../domain/ports/turn-errors.ts';
import { catalogueFaults, editCatalogue } from '../../../prisma/store/catalogue.ts';
import type { Store } from '../../../prisma/store/open-store.ts';
import type { TestDatabase } from '../test-database.ts';
import { delivery, john, now, openDemoStore, startedConversation } from './demo-store.ts';

let database: TestDatabase;
let store: Store;
beforeEach(async () => {
  ({ database, store } = await openDemoStore());
});
afterEach(() => database.close());

/** John's partner, and a customer of another one that is not Default either. */
async function twoPartners() {
  const { prisma } = database;
  const { partnerId } = await prisma.customer.findUniqueOrThrow({ where: { id: john } });
  const other = await prisma.partner.create({
    data: { id: 'other', name: 'Other', timeZone: 'Asia/Tokyo', currency: 'USD' },
  });
  const { id } = await prisma.customer.create({
    data: {
      ...{ id: 'yoko', partnerId: other.id, name: 'Yoko', login: 'yoko', status: 'active', billingType: 'recurring' },
      billingDay: 1,
    },
  });
  return { partnerId, other: other.id, yoko: customerIdSchema.parse(id) };
}
const accountOf = (customer: typeof john) => store.accounts.within(customer, now, async ({ account }) => account);

it('a wrong setting of one partner stops its customers only, and is named', async () => {
  const { other, yoko } = await twoPartners();
  const key = 'change-plan.recurring.fee-dearer';
  await database.prisma.setting.create({ data: { partnerId: other, key, value: 'a lot' } });
  await expect(accountOf(yoko)).rejects.toThrow(PartnerUnusable);
  await expect(accountOf(yoko)).rejects.toMatchObject({
    code: 'PARTNER_UNUSABLE',
    message: expect.stringContaining(key),
  });
  expect((await accountOf(john)).customer.id).toBe(john);
  expect(await catalogueFaults(database.prisma)).toEqual([expect.stringMatching(/Other.*fee-dearer/)]);
});

it('a partner without a usable time zone or currency stops its customers only', async () => {
  const { other, yoko } = await twoPartners();
  // As rows were before the database promised it.
  await database.prisma.$executeRaw`ALTER TABLE "Partner" DROP CONSTRAINT IF EXISTS "Partner_currency_check"`;
  await database.prisma.partner.update({ where: { id: other }, data: { currency: '?!?' } });
  await expect(accountOf(yoko)).rejects.toThrow(PartnerUnusable);
  expect((await accountOf(john)).customer.id).toBe(john);
});

it('a plan that does not parse is left out and named', async () => {
  await database.prisma.$executeRaw`ALTER TABLE "Plan" DROP CONSTRAINT IF EXISTS "Plan_currency_check"`;
  await database.prisma.plan.update({ where: { id: '3' }, data: { currency: '?!?' } });
  expect((await accountOf(john)).plans.has(planIdSchema.parse('3'))).toBe(false);
  expect(await catalogueFaults(database.prisma)).toEqual([expect.stringContaining('plan 3')]);
});

it('a turn whose account cannot be read says which message of which conversation it was for', async () => {
  const { other, yoko } = await twoPartners();
  const id = await startedConversation(store, yoko);
  await store.conversations.receive(delivery(id, 'd', 'hi'));
  await database.prisma.$transaction((tx) =>
    editCatalogue(tx, async () => {
      await tx.setting.create({ data: { partnerId: other, key: 'no.such.key', value: 1 } });
    }),
  );
  const failed = await store.conversations
    .takeTurn(id, now, () => Promise.reject(new Error('not reached')))
    .catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(AccountUnreadable);
  expect(failed).toMatchObject({
    code: 'ACCOUNT_UNREADABLE',
    seq: 2,
    locale: 'en-GB',
    cause: expect.any(PartnerUnusable),
  });
});

it('a turn that the database stops is a failure of the store, also when it was inside the work', async () => {
  const id = await startedConversation(store);
  await store.conversations.receive(delivery(id, 'd', 'hi'));
  const failing = store.conversations.takeTurn(id, now, async (turn) => {
    await turn.noteOnTicket(ticketIdSchema.parse('nowhere'), { text: 'x', status: 'resolved', at: now });
    return { spoken: 'en-GB', snapshot: {}, say: [], replace: [] };
  });
  await expect(failing).rejects.toThrow(StoreFailed);
  const ours = store.conversations.takeTurn(id, now, () => Promise.reject(new TypeError('ours')));
  await expect(ours).rejects.toThrow(TypeError);
});

it('an edit by SQL is seen at once, and a whole edit raises the version by its statements', async () => {
  await accountOf(john);
  await database.prisma.$executeRaw`DELETE FROM "Setting" WHERE "key" = 'change-plan.recurring.fee-cheaper'`;
  expect((await accountOf(john)).settings['change-plan.recurring.fee-cheaper']).toBe('0');
  const { version } = await database.prisma.catalogue.findFirstOrThrow();
  await database.prisma.$transaction((tx) =>
    editCatalogue(tx, async () => {
      await tx.$executeRaw`UPDATE "Plan" SET "price" = "price" + 1`;
    }),
  );
  expect((await database.prisma.catalogue.findFirstOrThrow()).version).toBe(version + 1);
});
