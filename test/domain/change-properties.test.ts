import fc from 'fast-check';
import { expect, it } from 'vitest';
import { z } from 'zod';
import type { Account } from '../../domain/account.ts';
import { isBefore } from '../../domain/calendar.ts';
import { accountAfterCancelling, cancelChange } from '../../domain/cancel-change.ts';
import { changeOfferFor } from '../../domain/eligibility.ts';
import { compareMoney, negated, plus, rounded, sum, zero } from '../../domain/money.ts';
import { type Quote, type QuoteLine, quoteCodec } from '../../domain/quote.ts';
import type { ChangeWish } from '../../domain/quote-change.ts';
import { whatMoved } from '../../domain/quote-moved.ts';
import { scheduleChange } from '../../domain/schedule-change.ts';
import type { Charge } from '../../domain/service.ts';
import { countingIds } from './account-fixture.ts';
import { anyWish } from './any-account.ts';
import { booked, byCustomer, noonOf, quoted } from './quoting.ts';

const totalOf = (account: Account, lines: ReadonlyArray<Pick<QuoteLine, 'amount'>>) =>
  sum(
    lines.map(({ amount }) => amount),
    account.partner.currency,
  );
const linesOf = ({ lines }: Quote, kind: QuoteLine['kind']) =>
  lines.filter((line) => line.kind === kind || line.on === kind);

/** What the customer paid for charges, tax on top included. */
const paidFor = (account: Account, charges: readonly Charge[]) =>
  sum(
    charges.map(({ amount, tax, taxAmount }) => (tax.included ? amount : plus(amount, taxAmount))),
    account.partner.currency,
  );

/** A cent, a yen, a fils, in ten-thousandths. */
const smallestUnits = new Map<string, bigint>([
  ['USD', 100n],
  ['JPY', 10_000n],
  ['KWD', 10n],
]);

/** A balance nobody is refused for. */
const rich = (account: Account): Account => ({
  ...account,
  balance: { ...account.balance, units: 1_000_000_000_0000n },
});

const everyWish = (holds: (made: { account: Account; wish: ChangeWish }) => void) =>
  fc.assert(fc.property(anyWish, ({ account, ...wish }) => holds({ account, wish })));

it('gives the same quote for the same inputs, and reads it back from JSON', () => {
  everyWish(({ account, wish }) => {
    const quote = quoted(account, wish);
    expect(quoted(account, wish)).toEqual(quote);
    expect(z.decode(quoteCodec, JSON.parse(JSON.stringify(z.encode(quoteCodec, quote))))).toEqual(quote);
  });
});

it('has lines that add up to its totals', () => {
  everyWish(({ account, wish }) => {
    const quote = quoted(account, wish);
    expect(quote.total).toEqual(totalOf(account, quote.lines));
    // Where the total is rounded at the end, what is shown of a part of it can be paid all the same.
    expect(quote.priceOfChange).toEqual(rounded(negated(totalOf(account, linesOf(quote, 'fee')))));
    expect(quote.priceOfChange.units).toBeGreaterThanOrEqual(0n);
    expect(quote.dueNow.units).toBe(quote.total.units < 0n ? -quote.total.units : 0n);
    expect(quote.balanceAfter).toEqual(plus(account.balance, quote.total));
    expect(quote.balanceBefore).toEqual(account.balance);
  });
});

it('loses no cent of what was charged: what stays charged and what comes back are what was', () => {
  everyWish(({ account, wish }) => {
    const quote = quoted(rich(account), wish);
    const { booking } = booked(rich(account), quote);
    const [{ oldService }] = booking.changes;
    const back = totalOf(account, linesOf(quote, 'refund'));
    expect(plus(paidFor(account, oldService.charged), back)).toEqual(paidFor(account, wish.service.charged));
    expect(compareMoney(back, paidFor(account, wish.service.charged))).toBeLessThanOrEqual(0);
    expect(back.units).toBeGreaterThanOrEqual(0n);
    for (const { amount, taxAmount, from, until } of oldService.charged) {
      expect(amount.units >= 0n && taxAmount.units >= 0n).toBe(true);
      expect(isBefore(until, from)).toBe(false);
    }
  });
});

it('records on the new service what its charge, discount and tax lines say', () => {
  everyWish(({ account, wish }) => {
    const quote = quoted(rich(account), wish);
    const [{ newService }] = booked(rich(account), quote).booking.changes;
    expect(paidFor(account, newService.charged)).toEqual(negated(totalOf(account, linesOf(quote, 'charge'))));
    for (const { amount } of newService.charged) expect(amount.units).toBeGreaterThanOrEqual(0n);
  });
});

it('has lines that can be paid, unless the total is rounded at the end; then the total can', () => {
  everyWish(({ account, wish }) => {
    const quote = quoted(account, wish);
    const step = smallestUnits.get(account.partner.currency) ?? 1n;
    expect(quote.total.units % step).toBe(0n);
    const each = account.settings['change-plan.rounding'] === 'Each transaction';
    if (!each) expect(quote.lines.filter(({ kind }) => kind === 'rounding').length).toBeLessThanOrEqual(1);
    if (each) for (const { amount, kind } of quote.lines) expect([kind, amount.units % step]).toEqual([kind, 0n]);
  });
});

it('never charges a day twice, and puts the next invoice on today or later', () => {
  everyWish(({ account, wish }) => {
    const { lines, nextInvoice, startDate } = quoted(account, wish);
    const charged = lines.flatMap(({ kind, period }) => (kind === 'charge' && period ? [period] : []));
    const [first] = charged;
    if (first) expect(`${first.from}`).toBe(`${startDate}`);
    for (const [index, { from }] of charged.entries()) {
      const before = charged[index - 1];
      if (before) expect(`${from}`).toBe(`${before.until.add({ days: 1 })}`);
    }
    if (account.customer.billingType !== 'recurring' || !nextInvoice) return;
    expect(isBefore(nextInvoice.date, account.today)).toBe(false);
    expect(nextInvoice.date.day).toBe(account.customer.billingDay);
  });
});

it('books what was quoted: the ledger adds up to the total, and the balance is the one that was shown', () => {
  everyWish(({ account, wish }) => {
    const quote = quoted(rich(account), wish);
    const { booking, after } = booked(rich(account), quote);
    expect(totalOf(account, booking.ledger)).toEqual(quote.total);
    expect(after.balance).toEqual(quote.balanceAfter);
    expect(booking.ledger.map(({ kind, description, amount, period }) => [kind, description, amount, period])).toEqual(
      quote.lines.map(({ kind, description, amount, period }) => [kind, description, amount, period]),
    );
    expect(after.services.filter(({ status }) => status === 'active')).toHaveLength(1);
    expect(after.openChanges.length).toBe(quote.undoUntil ? 1 : 0);
  });
});

it('is as if nothing had happened once it is undone', () => {
  everyWish(({ account, wish }) => {
    const { booking, after } = booked(rich(account), quoted(rich(account), wish));
    const [{ change }] = booking.changes;
    const undone = cancelChange(after, change.id, booking.ledger, countingIds());
    if (change.state === 'applied') {
      expect(undone).toEqual({ ok: false, refusal: { code: 'NO_OPEN_CHANGE' } });
      return;
    }
    if (!undone.ok) throw new Error(undone.refusal.code);
    const back = accountAfterCancelling(after, undone.cancellation);
    expect(back).toEqual({
      ...rich(account),
      services: [{ ...wish.service, version: wish.service.version + 2 }],
    });
    expect(totalOf(account, [...booking.ledger, ...undone.cancellation.ledger])).toEqual(
      zero(account.partner.currency),
    );
  });
});

it('refuses nothing at confirmation that was offered, when nothing moved but the balance', () => {
  everyWish(({ account, wish }) => {
    const quote = quoted(account, wish);
    expect(changeOfferFor(account, wish.service).selfChange).toEqual({ open: true });
    const result = scheduleChange(account, quote, byCustomer, countingIds(), noonOf(account));
    if (quote.balanceMissing)
      expect(result).toEqual({ ok: false, refusal: { code: 'CHANGE_CLOSED', reason: 'balance-too-low' } });
    else expect(result.ok).toBe(true);
    expect(whatMoved(quote, quoted(account, wish))).toEqual([]);
  });
});
