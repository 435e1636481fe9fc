import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Temporal } from '../../../domain/calendar.ts';
import { editCatalogue } from '../../../prisma/store/catalogue.ts';
import type { Store } from '../../../prisma/store/open-store.ts';
import type { TestDatabase } from '../test-database.ts';
import { bookFor, john, now, openDemoStore, slower, startedConversation, today } from './demo-store.ts';

let database: TestDatabase;
let store: Store;
beforeEach(async () => {
  ({ database, store } = await openDemoStore());
});
afterEach(() => database.close());

const accountAt = (moment: Temporal.Instant) => store.accounts.within(john, moment, async ({ account }) => account);
const firstOfDecember = Temporal.PlainDate.from('2026-12-01');

describe('a due change', () => {
  const midnight = Temporal.Instant.from('2026-11-30T23:00:00Z');

  it('is applied at midnight of its partner, by one of several workers, and told to its conversation', async () => {
    const conversation = await startedConversation(store);
    await bookFor(store, firstOfDecember, conversation);
    expect(await store.dueChanges.nextStart()).toEqual({ startDate: firstOfDecember, timeZone: 'Europe/Berlin' });
    expect(await store.dueChanges.apply(midnight.subtract({ seconds: 1 }), 10)).toEqual({ applied: 0, failed: [] });
    const applied = await Promise.all([1, 2, 3].map(() => store.dueChanges.apply(midnight, 10)));
    expect(applied.reduce((total, { applied: count }) => total + count, 0)).toBe(1);
    const { services, openChanges } = await accountAt(midnight);
    expect(services.map(({ status }) => status)).toEqual(['disabled', 'active', 'active', 'active']);
    expect(openChanges).toEqual([]);
    expect(await database.prisma.notice.count({ where: { conversationId: conversation } })).toBe(1);
    expect(await store.dueChanges.nextStart()).toBeNull();
  });

  it('is seen as applied by whoever looks first, also when no worker has come by', async () => {
    await bookFor(store, today.add({ days: 1 }));
    const { services } = await accountAt(now.add({ hours: 48 }));
    expect(services.map(({ status }) => status)).toEqual(['disabled', 'active', 'active', 'active']);
    expect((await database.prisma.planChange.findMany()).map(({ state }) => state)).toEqual(['applied']);
  });

  it.each([
    ['are not there', () => database.prisma.service.deleteMany({ where: { planId: slower } })],
    [
      'do not parse',
      async () => {
        await database.prisma.$executeRaw`ALTER TABLE "Service" DROP CONSTRAINT "Service_currency_check"`;
        await database.prisma.service.updateMany({ where: { customerId: john }, data: { currency: '?!?' } });
      },
    ],
  ])('whose rows %s is marked as failed and named, and the others take effect', async (_what, spoil) => {
    const {
      changes: [{ change }],
    } = await bookFor(store, firstOfDecember);
    const { id } = await database.prisma.customer.create({
      data: { ...(await database.prisma.customer.findUniqueOrThrow({ where: { id: john } })), id: '999', login: '999' },
    });
    await copyChangeTo(id);
    await spoil();
    const { applied, failed } = await store.dueChanges.apply(midnight, 10);
    expect(applied).toBe(1);
    expect(failed).toMatchObject([{ customerId: john, changes: [change.id] }]);
    expect(await store.dueChanges.apply(midnight, 10)).toEqual({ applied: 0, failed: [] });
    const states = await database.prisma.planChange.findMany({ orderBy: { customerId: 'asc' } });
    expect(states.map(({ state }) => state)).toEqual(['failed', 'applied']);
  });

  it('of a partner that cannot be served waits until that is mended, and does not keep others from theirs', async () => {
    await bookFor(store, firstOfDecember);
    const { id: partnerId } = await partnerOfJohn();
    await database.prisma.$transaction((tx) =>
      editCatalogue(tx, async () => {
        await tx.setting.create({ data: { partnerId, key: 'no.such.key', value: 1 } });
      }),
    );
    const { applied, failed } = await store.dueChanges.apply(midnight, 10);
    expect([applied, failed.length]).toEqual([0, 1]);
    expect(failed).toMatchObject([{ customerId: john, changes: [] }]);
    expect((await database.prisma.planChange.findMany()).map(({ state }) => state)).toEqual(['scheduled']);
  });

  const partnerOfJohn = () =>
    database.prisma.partner.findFirstOrThrow({ where: { customers: { some: { id: john } } } });

  /** Gives another customer the services of John's change, and the change. */
  async function copyChangeTo(customerId: string) {
    const { prisma } = database;
    const change = await prisma.planChange.findFirstOrThrow();
    for (const id of [change.oldServiceId, change.newServiceId]) {
      const { position: _, charged, discount, ...service } = await prisma.service.findUniqueOrThrow({ where: { id } });
      expect(discount).toBeNull();
      await prisma.service.create({
        data: { ...service, charged: charged ?? [], id: `${id}-copy`, customerId, planId: '3' },
      });
    }
    const { id, oldServiceId, newServiceId, quoteId, before, ...same } = change;
    const copied = {
      oldServiceId: `${oldServiceId}-copy`,
      newServiceId: `${newServiceId}-copy`,
      quoteId: `${quoteId}-copy`,
    };
    await prisma.planChange.create({
      data: { ...same, ...copied, id: `${id}-copy`, customerId, before: before ?? {} },
    });
  }
});
