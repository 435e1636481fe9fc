import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Temporal } from '../../../domain/calendar.ts';
import { cancelChange } from '../../../domain/cancel-change.ts';
import { amountText } from '../../../domain/money.ts';
import { editCatalogue } from '../../../prisma/store/catalogue.ts';
import type { Store } from '../../../prisma/store/open-store.ts';
import type { TestDatabase } from '../test-database.ts';
import { bookFor, ids, john, johnsInternet, now, openDemoStore, slower } from './demo-store.ts';

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
    expect(account.services[0]?.charged.map(({ until }) => until.toString())).toEqual(['2026-11-30']);
    expect(account.settings['change-plan.recurring.fee-cheaper']).toBe('30');
    expect(amountText(account.balance)).toBe('0.00');
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
    const rows = await database.prisma.ledgerEntry.findMany({
      where: { customerId: john },
      orderBy: { position: 'asc' },
    });
    expect(rows.map(({ kind }) => kind)).toEqual(['fee', 'charge']);
    expect(amountText(balance)).toBe('-130.00');
  });

  it('undone leaves services and balance as they were, and the ledger longer', async () => {
    const before = await seen();
    const {
      changes: [{ change }],
    } = await bookFor(store, firstOfDecember);
    expect(await seen()).not.toBe(before);
    await store.accounts.within(john, now, async (unit) => {
      const result = cancelChange(unit.account, change.id, await unit.ledgerOf(change.quoteId), ids);
      if (!result.ok) throw new Error(result.refusal.code);
      await unit.cancelChange(result.cancellation);
    });
    expect(await seen()).toBe(before);
    expect(await database.prisma.ledgerEntry.count({ where: { customerId: john } })).toBe(4);
    expect((await database.prisma.planChange.findMany()).map(({ state }) => state)).toEqual(['cancelled']);
  });
});
