import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Temporal } from '../../../domain/calendar.ts';
import { cancelChange } from '../../../domain/cancel-change.ts';
import { customerIdSchema } from '../../../domain/ids.ts';
import { amountText } from '../../../domain/money.ts';
import { CustomerUnknown, StoreConflict } from '../../../domain/ports/accounts.ts';
import { editCatalogue } from '../../../prisma/store/catalogue.ts';
import type { Store } from '../../../prisma/store/open-store.ts';
import type { TestDatabase } from '../test-database.ts';
import {
  bookFor,
  bookingOf,
  ids,
  john,
  johnsInternet,
  now,
  openDemoStore,
  quoteFor,
  slower,
  startedConversation,
  today,
} from './demo-store.ts';

let database: TestDatabase;
let store: Store;
beforeEach(async () => {
  ({ database, store } = await openDemoStore());
});
afterEach(() => database.close());

const accountAt = (moment = now) => store.accounts.within(john, moment, async ({ account }) => account);
const firstOfDecember = Temporal.PlainDate.from('2026-12-01');
/** Everything a customer could see of an account, as text to compare. */
const seen = async () => {
  const { services, balance, openChanges } = await accountAt();
  return JSON.stringify({ services: services.map(({ version: _, ...rest }) => rest), openChanges }, (_key, value) =>
    typeof value === 'bigint' ? value.toString() : value,
  ).concat(amountText(balance));
};

describe('an account', () => {
  it('is read whole, with today in the time zone of its partner', async () => {
    const account = await accountAt(Temporal.Instant.from('2026-11-22T23:30:00Z'));
    expect(account.today.toString()).toBe('2026-11-23');
    expect(account.services.map(({ description }) => description)).toEqual([
      'Ethernet_500Mbps',
      'Voice 100',
      'TV Plus',
    ]);
    expect(account.services[0]?.charged?.until.toString()).toBe('2026-11-30');
    expect(account.settings['change-plan.recurring.fee-cheaper']).toBe('30');
    expect(amountText(account.balance)).toBe('0.00');
  });

  it('is unknown for an id nobody has', async () => {
    const nobody = customerIdSchema.parse('nobody');
    await expect(store.accounts.within(nobody, now, async () => 1)).rejects.toThrow(CustomerUnknown);
  });

  it('is seen under the new catalogue as soon as an edit is committed', async () => {
    await accountAt();
    await database.prisma.$transaction((tx) =>
      editCatalogue(tx, async () => {
        await tx.setting.deleteMany({ where: { key: 'change-plan.recurring.fee-cheaper' } });
      }),
    );
    expect((await accountAt()).settings['change-plan.recurring.fee-cheaper']).toBe('0');
  });
});

describe('a booking', () => {
  it('ends the old service, makes the new one pending, and books the lines of the quote', async () => {
    await bookFor(store, firstOfDecember);
    const { services, openChanges, balance } = await accountAt();
    expect(services.find(({ id }) => id === johnsInternet)?.endDate?.toString()).toBe('2026-11-30');
    expect(services.at(-1)).toMatchObject({ status: 'pending', planId: slower, description: 'Ethernet_100Mbps' });
    expect(openChanges).toHaveLength(1);
    const rows = await database.prisma.ledgerEntry.findMany({ orderBy: { position: 'asc' } });
    expect(rows.map(({ kind }) => kind)).toEqual(['fee', 'charge']);
    expect(amountText(balance)).toBe('-130.00');
  });

  it('is made once, whoever tries at the same moment', async () => {
    const quote = await store.accounts.within(john, now, (unit) => quoteFor(unit, firstOfDecember));
    const tries = Array.from({ length: 8 }, () =>
      store.accounts.within(john, now, async (unit) => unit.bookChange(bookingOf(unit, quote))),
    );
    const results = await Promise.allSettled(tries);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await database.prisma.planChange.count()).toBe(1);
  });

  it('is refused when its quote was used or its service has moved on', async () => {
    await store.accounts.within(john, now, async (unit) => {
      const quote = await quoteFor(unit, firstOfDecember);
      const [one, two] = [bookingOf(unit, quote), bookingOf(unit, quote)];
      await unit.bookChange(one);
      await expect(unit.bookChange(two)).rejects.toThrow(StoreConflict);
    });
  });

  it('undone leaves services and balance as they were, and the ledger longer', async () => {
    const before = await seen();
    const { change } = await bookFor(store, firstOfDecember);
    expect(await seen()).not.toBe(before);
    await store.accounts.within(john, now, async (unit) => {
      const result = cancelChange(unit.account, change.id, await unit.ledgerOf(change.id), ids);
      if (!result.ok) throw new Error(result.refusal.code);
      await unit.cancelChange(result.cancellation);
    });
    expect(await seen()).toBe(before);
    expect(await database.prisma.ledgerEntry.count()).toBe(4);
    expect((await database.prisma.planChange.findMany()).map(({ state }) => state)).toEqual(['cancelled']);
  });
});

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
      () => database.prisma.service.updateMany({ where: { customerId: john }, data: { currency: '?!?' } }),
    ],
  ])('whose rows %s is marked as failed and named, and the others take effect', async (_what, spoil) => {
    const { change } = await bookFor(store, firstOfDecember);
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
      const { position: _, ...service } = await prisma.service.findUniqueOrThrow({ where: { id } });
      await prisma.service.create({ data: { ...service, id: `${id}-copy`, customerId, planId: '3' } });
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
