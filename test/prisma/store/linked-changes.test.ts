import { afterEach, beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import { Temporal } from '../../../domain/calendar.ts';
import { cancelChange } from '../../../domain/cancel-change.ts';
import { customerIdSchema, planIdSchema, quoteIdSchema, serviceIdSchema } from '../../../domain/ids.ts';
import { amountText } from '../../../domain/money.ts';
import { type AccountUnit, StoreConflict } from '../../../domain/ports/accounts.ts';
import { type Quote, quoteCodec } from '../../../domain/quote.ts';
import { quoteChange } from '../../../domain/quote-change.ts';
import type { Store } from '../../../prisma/store/open-store.ts';
import type { TestDatabase } from '../test-database.ts';
import { bookingOf, ids, now, openDemoStore } from './demo-store.ts';

let database: TestDatabase;
let store: Store;
beforeEach(async () => {
  ({ database, store } = await openDemoStore());
});
afterEach(() => database.close());

/** Has a line and the data on it, which change together. */
const claire = customerIdSchema.parse('11');
const january = Temporal.PlainDate.from('2027-01-01');
const withClaire = <T>(work: (unit: AccountUnit) => Promise<T>, moment = now) =>
  store.accounts.within(claire, moment, work);

async function quoteForLess(unit: AccountUnit): Promise<Quote> {
  const { account } = unit;
  const service = account.services.find(({ id }) => id === serviceIdSchema.parse('112'));
  const plan = account.plans.get(planIdSchema.parse('33'));
  if (!service || !plan) throw new Error('The demo has lost its linked services.');
  const result = quoteChange(account, { service, plan, startDate: january }, quoteIdSchema.parse(ids.next()), now);
  if (!result.ok) throw new Error(result.refusal.code);
  await unit.saveQuote(result.quote);
  return result.quote;
}

const bookLess = () =>
  withClaire(async (unit) => {
    const booking = bookingOf(unit, await quoteForLess(unit));
    await unit.bookChange(booking);
    return booking;
  });

/** Everything a customer could see of an account, as text to compare. */
const seen = () =>
  withClaire(async ({ account: { services, balance, openChanges } }) =>
    JSON.stringify({ services: services.map(({ version: _, ...rest }) => rest), openChanges }, (_key, value) =>
      typeof value === 'bigint' ? value.toString() : value,
    ).concat(amountText(balance)),
  );

it('a quote with its lines and linked services is read back as it was', async () => {
  await withClaire(async (unit) => {
    const quote = await quoteForLess(unit);
    expect(quote.companions).toHaveLength(1);
    const read = await unit.findQuote(quote.id);
    expect(read && z.encode(quoteCodec, read)).toEqual(z.encode(quoteCodec, quote));
  });
});

it('a booking writes every linked change under its one quote, in as many statements as there are old services and three', async () => {
  const booking = await withClaire(async (unit) => {
    const quote = await quoteForLess(unit);
    const made = bookingOf(unit, quote);
    database.statements.length = 0;
    await unit.bookChange(made);
    if (database.kind === 'embedded') expect(database.statements).toHaveLength(made.changes.length + 3);
    return made;
  });
  const { services, openChanges } = await withClaire(async ({ account }) => account);
  expect(services.map(({ status }) => status)).toEqual(['active', 'active', 'pending', 'pending']);
  expect(new Set(openChanges.map(({ quoteId }) => quoteId)).size).toBe(1);
  expect(openChanges.map(({ id }) => id).sort()).toEqual(booking.changes.map(({ change }) => change.id).sort());
  for (const { newService, oldService } of booking.changes) {
    expect(services.find(({ id }) => id === newService.id)).toEqual(newService);
    expect(services.find(({ id }) => id === oldService.id)).toEqual(oldService);
  }
  const ledger = await withClaire((unit) => unit.ledgerOf(booking.changes[0].change.quoteId));
  expect(ledger).toEqual(booking.ledger);
});

it('undone, all of it is as it was before', async () => {
  const before = await seen();
  const {
    changes: [first],
  } = await bookLess();
  await withClaire(async (unit) => {
    const result = cancelChange(unit.account, first.change.id, await unit.ledgerOf(first.change.quoteId), ids);
    if (!result.ok) throw new Error(result.refusal.code);
    await unit.cancelChange(result.cancellation);
    await expect(unit.cancelChange(result.cancellation)).rejects.toThrow(StoreConflict);
  });
  expect(await seen()).toBe(before);
  expect((await database.prisma.planChange.findMany()).map(({ state }) => state)).toEqual(['cancelled', 'cancelled']);
});

it('all of them take effect at once on their day', async () => {
  await bookLess();
  const midnight = Temporal.Instant.from('2026-12-31T23:00:00Z');
  expect(await store.dueChanges.apply(midnight.subtract({ seconds: 1 }), 10)).toEqual({ applied: 0, failed: [] });
  expect(await store.dueChanges.apply(midnight, 1)).toEqual({ applied: 2, failed: [] });
  const { services, openChanges } = await withClaire(async ({ account }) => account, midnight);
  expect(services.map(({ status }) => status)).toEqual(['disabled', 'disabled', 'active', 'active']);
  expect(openChanges).toEqual([]);
});
