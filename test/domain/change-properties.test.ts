import fc from 'fast-check';
import { expect, it } from 'vitest';
import { z } from 'zod';
import type { Account } from '../../domain/account.ts';
import { applyChange } from '../../domain/apply-change.ts';
import { billingPeriodOf, sharesOfMonthlyPrice } from '../../domain/billing-period.ts';
import { accountAfterCancelling, cancelChange } from '../../domain/cancel-change.ts';
import { conversationIdSchema, quoteIdSchema } from '../../domain/ids.ts';
import { compareMoney, sum, times } from '../../domain/money.ts';
import { quoteCodec } from '../../domain/quote.ts';
import { type ChangeWish, quoteChange } from '../../domain/quote-change.ts';
import { accountAfterBooking, scheduleChange } from '../../domain/schedule-change.ts';
import { invoiceTimings } from '../../domain/settings/setting-keys.ts';
import { startDatesFor } from '../../domain/start-dates.ts';
import { anAccount, aPlan, aService, countingIds, day, USD, usd } from './account-fixture.ts';
import { at } from './booked-example.ts';

const price = fc.integer({ min: 0, max: 99_999 }).map((cents) => usd((cents / 100).toFixed(2)));
const by = { conversationId: conversationIdSchema.parse('c1'), ticketId: null };
const q1 = quoteIdSchema.parse('q1');

/** Any customer with one service, charged for its period or not, and a wish for any possible day of the next weeks. */
const wishes = fc
  .record({
    today: fc.integer({ min: 0, max: 1500 }).map((days) => day('2021-01-01').add({ days })),
    billingDay: fc.integer({ min: 1, max: 28 }),
    oldPrice: price,
    newPrice: price,
    quantity: fc.integer({ min: 1, max: 3 }),
    startedDaysAgo: fc.integer({ min: 0, max: 90 }),
    charged: fc.boolean(),
    refund: fc.constantFrom('None' as const, 'Refund unused money' as const),
    invoice: fc.constantFrom(...invoiceTimings),
    fees: fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 })),
    minimum: fc.integer({ min: 0, max: 20 }),
    inDays: fc.integer({ min: 0, max: 60 }),
  })
  .map((made): { account: Account; wish: ChangeWish } => {
    const plan = aPlan('new', '1', { price: made.newPrice });
    const oldPlan = aPlan('old', '1', { price: made.oldPrice, planOptions: [plan.id] });
    const startDate = made.today.subtract({ days: made.startedDaysAgo });
    const period = billingPeriodOf(made.today, made.billingDay);
    const from = made.startedDaysAgo < period.from.until(made.today).days ? startDate : period.from;
    const service = aService(oldPlan, {
      startDate,
      quantity: made.quantity,
      charged: made.charged ? { from, until: period.until, unitPrice: made.oldPrice } : null,
    });
    const account = anAccount(`${made.today}`, [service], [oldPlan, plan], {
      customer: { billingDay: made.billingDay },
      settings: {
        'change-plan.recurring.refund': made.refund,
        'change-plan.recurring.invoice': made.invoice,
        'change-plan.recurring.fee-dearer': `${made.fees[0]}`,
        'change-plan.recurring.fee-cheaper': `${made.fees[1]}`,
        'change-plan.recurring.minimum-invoice': `${made.minimum}`,
      },
    });
    const { earliest } = startDatesFor(account, service);
    return { account, wish: { service, plan, startDate: earliest.add({ days: made.inDays }) } };
  });

function quoted(account: Account, wish: ChangeWish) {
  const result = quoteChange(account, wish, q1, at);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.quote;
}

it('gives the same quote for the same inputs, and reads it back from JSON', () => {
  fc.assert(
    fc.property(wishes, ({ account, wish }) => {
      const quote = quoted(account, wish);
      expect(quoted(account, wish)).toEqual(quote);
      expect(z.decode(quoteCodec, JSON.parse(JSON.stringify(z.encode(quoteCodec, quote))))).toEqual(quote);
      expect(quote.total).toEqual(
        sum(
          quote.lines.map(({ amount }) => amount),
          USD,
        ),
      );
    }),
  );
});

it('never refunds more than was charged, and nothing without the setting', () => {
  fc.assert(
    fc.property(wishes, ({ account, wish }) => {
      const { charged, quantity } = wish.service;
      const refunds = quoted(account, wish).lines.flatMap(({ kind, amount }) => (kind === 'refund' ? [amount] : []));
      if (!charged || account.settings['change-plan.recurring.refund'] === 'None') {
        expect(refunds).toEqual([]);
        return;
      }
      const paid = sharesOfMonthlyPrice(times(charged.unitPrice, quantity), charged, account.customer.billingDay);
      const most = sum(
        paid.map(({ amount }) => amount),
        USD,
      );
      expect(compareMoney(sum(refunds, USD), most)).toBeLessThanOrEqual(0);
    }),
  );
});

it('books what was quoted, leaves at most one active service, and undo leaves services and balance as they were', () => {
  fc.assert(
    fc.property(wishes, ({ account, wish }) => {
      const quote = quoted(account, wish);
      const result = scheduleChange(account, quote, by, countingIds(), at);
      if (!result.ok) throw new Error(result.refusal.code);
      const { booking } = result;
      const after = accountAfterBooking(account, booking);
      expect(after.balance).toEqual(quote.balanceAfter);
      expect(after.services.filter(({ status }) => status === 'active')).toHaveLength(1);
      if (booking.change.state === 'applied') return;
      const applied = applyChange(booking.change, booking.oldService, booking.newService);
      expect([applied.oldService.status, applied.newService.status]).toEqual(['disabled', 'active']);
      const undone = cancelChange(after, booking.change.id, booking.ledger, countingIds());
      if (!undone.ok) throw new Error(undone.refusal.code);
      expect(accountAfterCancelling(after, undone.cancellation)).toEqual({
        ...account,
        services: [{ ...wish.service, version: wish.service.version + 2 }],
      });
    }),
  );
});

it('never charges a day twice, and puts the next invoice after what is charged', () => {
  fc.assert(
    fc.property(wishes, ({ account, wish }) => {
      const { lines, nextInvoice, startDate } = quoted(account, wish);
      const charges = lines.flatMap(({ kind, period }) => (kind === 'charge' && period ? [period] : []));
      const [first] = charges;
      if (first) expect(`${first.from}`).toBe(`${startDate}`);
      for (const [index, { from }] of charges.entries()) {
        const before = charges[index - 1];
        if (before) expect(`${from}`).toBe(`${before.until.add({ days: 1 })}`);
      }
      const last = charges.at(-1);
      if (last && nextInvoice) expect(`${nextInvoice.date}` > `${account.today}`).toBe(true);
      if (nextInvoice) expect(nextInvoice.date.day).toBe(account.customer.billingDay);
    }),
  );
});
