import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { Temporal } from '../../domain/calendar.ts';
import { type CustomerId, customerIdSchema, quoteIdSchema } from '../../domain/ids.ts';
import type { AccountUnit } from '../../domain/ports/accounts.ts';
import { quoteCodec } from '../../domain/quote.ts';
import { chargeCodec } from '../../domain/service.ts';
import { requestedChangeCodec } from '../../domain/ticket.ts';
import { deployMigrations } from '../../prisma/deploy-migrations.ts';
import { prismaOverPool } from '../../prisma/prisma-over-pool.ts';
import { openStore, type Store } from '../../prisma/store/open-store.ts';
import { earlierQuote, earlierRows } from './earlier-rows.ts';
import { ownMigrationsBefore } from './migrations-folder.ts';
import { openEmptyDatabase, type TestPool } from './test-database.ts';

const wholeRules = '20261122221227_whole_rules';
const ann: CustomerId = customerIdSchema.parse('ann');
const now = Temporal.Instant.from('2026-11-22T10:00:00Z');

let database: TestPool;
let store: Store;
beforeAll(async () => {
  database = await openEmptyDatabase();
  store = openStore(prismaOverPool(database.pool));
});
afterAll(() => database.close());

test('a database of the version before is brought up to date', async () => {
  await deployMigrations(database.pool, { folder: await ownMigrationsBefore(wholeRules) });
  await database.pool.query(earlierRows);
  expect((await deployMigrations(database.pool)).applied).toContain(wholeRules);
});

const withAnn = <T>(work: (unit: AccountUnit) => Promise<T>) => store.accounts.within(ann, now, work);
const usd = (amount: string) => ({ amount, currency: 'USD' });
/** A charge of two units at 200.00, as it is stored. */
const charge = (from: string, until: string, amount: string) => ({
  from,
  until,
  amount: usd(amount),
  tax: { rate: '0', included: true },
  taxAmount: usd('0.00'),
  unitPrice: usd('200.00'),
  discount: null,
});

test('what was charged is a list with the days of each billing period, also in what undo puts back', async () => {
  const account = await withAnn(async (unit) => unit.account);
  const [old, next] = account.services;
  expect(z.encode(z.array(chargeCodec), [...(old?.charged ?? [])])).toEqual([
    charge('2026-11-05', '2026-11-09', '64.52'),
    charge('2026-11-10', '2026-11-30', '280.00'),
  ]);
  expect(next?.charged).toEqual([]);
  const [change] = account.openChanges;
  expect(z.encode(z.array(chargeCodec), change?.before.charged ?? [])).toEqual([
    charge('2026-11-05', '2026-11-09', '64.52'),
    charge('2026-11-10', '2026-12-09', '400.00'),
  ]);
});

test('a service knows which one it was made from, and everything else is as nobody had set it', async () => {
  const { customer, services, plans } = await withAnn(async (unit) => unit.account);
  expect(services.map(({ parentId }) => parentId)).toEqual([null, 'old']);
  const none = { discount: null, paymentPeriod: null, contractEnd: null, bundleId: null, linkGroup: null };
  expect(services).toMatchObject([none, none]);
  expect(customer).toMatchObject({ category: 'person', location: null, labels: [], paymentPeriod: 1 });
  for (const plan of plans.values()) {
    expect(plan).toMatchObject({ prepaidDays: null, categories: [], locations: [], labels: [], companions: [] });
    expect(plan.tax).toEqual({ rate: { units: 0n }, included: true });
  }
});

test('a quote can still be read, and so can the one in a request', async () => {
  const quote = await withAnn((unit) => unit.findQuote(quoteIdSchema.parse('quote')));
  if (!quote) throw new Error('The quote is gone.');
  const share = { kind: 'share', base: usd('200.00'), days: 9, outOf: 30 };
  const [refund, fee] = earlierQuote.lines;
  const sameLine = { on: null, includedTax: null, serviceId: 'old' };
  expect(z.encode(quoteCodec, quote)).toEqual({
    ...earlierQuote,
    expiresAt: '2026-11-23T09:00:00.123Z',
    billingType: 'recurring',
    settingsVersion: 0,
    companions: [],
    lines: [
      { ...refund, ...sameLine, fee: null, arithmetic: share },
      { ...fee, ...sameLine, fee: 'cheaper' },
    ],
    dueNow: usd('35.50'),
    monthlyLater: null,
    rollover: null,
    balanceMissing: null,
  });
  const requests = (await store.tickets.list({ open: true, limit: 5 })).map(({ requestedChange }) => requestedChange);
  expect(requests).toEqual([null, { serviceId: 'old', planId: null, startDate: null, quote: null }, expect.anything()]);
  expect(z.encode(requestedChangeCodec.nullable(), requests[2] ?? null)).toMatchObject({
    planId: '2',
    quote: z.encode(quoteCodec, quote),
  });
});

test('the ledger of a change is found by its quote', async () => {
  const entries = await withAnn((unit) => unit.ledgerOf(quoteIdSchema.parse('quote')));
  expect(entries).toMatchObject([{ kind: 'fee', planChangeId: 'change', amount: { units: -955_000n } }]);
});
