import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Account } from '../../domain/account.ts';
import { billingPeriodOf } from '../../domain/billing-period.ts';
import { decimalsOf } from '../../domain/money.ts';
import { HUNDRED_PERCENT } from '../../domain/percent.ts';
import type { Quote, QuoteLine } from '../../domain/quote.ts';
import { type ChangeWish, quoteChange } from '../../domain/quote-change.ts';
import { anyWish } from './any-account.ts';
import { noonOf, q1, quoted } from './quoting.ts';

// Moving the start by a day moves what comes back, and what is charged first, by at most what one day is worth, and by what rounding can
// make of it. Fees are not part of that: their rules have days of their own (contract, cool-down), at which they come or go whole.

/** The same wish for two days that follow one another; none where the second is not possible. */
function bothDays(account: Account, wish: ChangeWish): [Quote, Quote] | null {
  const next = { ...wish, startDate: wish.startDate.add({ days: 1 }) };
  const later = quoteChange(account, next, q1, noonOf(account));
  return later.ok ? [quoted(account, wish), later.quote] : null;
}

const unitsOf = ({ lines }: Quote, kind: QuoteLine['kind']) =>
  lines
    .filter((line) => line.kind === kind || line.on === kind)
    .reduce((total, { amount }) => total + amount.units, 0n);

/** The finest amount a line is rounded to, in ten-thousandths. */
const stepOf = ({ settings, partner }: Account) =>
  settings['change-plan.rounding'] === 'Each transaction' ? 10n ** BigInt(4 - decimalsOf(partner.currency)) : 1n;

/** What a line's whole amount comes to for one of its days, rounded up: for one without a discount, where days differ. */
function aDayOf({ arithmetic }: QuoteLine): bigint {
  if (!arithmetic || arithmetic.kind === 'percent') return 0n;
  const { kind, base, outOf } = arithmetic;
  if (kind === 'share') return base.units / BigInt(outOf) + 1n;
  const worth = BigInt(outOf) * HUNDRED_PERCENT - BigInt(arithmetic.discountedOutOf) * arithmetic.off.units;
  return (base.units * HUNDRED_PERCENT) / worth + 1n;
}

it('gives back at most one day’s worth less when the start is a day later, and never more', () => {
  fc.assert(
    fc.property(anyWish, ({ account, ...wish }) => {
      const both = bothDays(account, wish);
      if (!both) return;
      const [earlier, later] = both;
      const less = unitsOf(earlier, 'refund') - unitsOf(later, 'refund');
      // The day belongs to the first charge that comes back: its row, and the row of its tax. Each is rounded once in either quote.
      const [row] = earlier.lines.filter(({ kind }) => kind === 'refund');
      const tax = earlier.lines.find(
        ({ on, period }) => on === 'refund' && row?.period && period?.from.equals(row.period.from),
      );
      const rows = [row, tax].filter((line) => line !== undefined);
      const aDay = rows.reduce((total, line) => total + aDayOf(line), 0n);
      expect(less).toBeGreaterThanOrEqual(0n);
      expect(less).toBeLessThanOrEqual(aDay + BigInt(rows.length) * stepOf(account));
    }),
  );
});

it('charges at most one day’s worth more or less within a billing period', () => {
  fc.assert(
    fc.property(anyWish, ({ account: made, ...wish }) => {
      // An invoice below the minimum is not made at all, so that one day can decide about all of it.
      const account = { ...made, settings: { ...made.settings, 'change-plan.recurring.minimum-invoice': '0' } };
      // At a billing period's end "till end of month" starts over with the whole next one.
      const { until } = billingPeriodOf(wish.startDate, account.customer.billingDay);
      if (account.customer.billingType === 'recurring' && until.equals(wish.startDate)) return;
      // The months that prepaid customers pay from any day have 28 to 31 days: a discount's share of them moves by more.
      const paysMonths = account.customer.billingType === 'prepaid-custom' && wish.plan.prepaidDays === null;
      if (paysMonths && wish.service.discount) return;
      const both = bothDays(account, wish);
      if (!both) return;
      const [earlier, later] = both;
      const difference = unitsOf(earlier, 'charge') - unitsOf(later, 'charge');
      const parts = [...earlier.lines, ...later.lines].filter(({ kind }) => kind === 'charge');
      const { tax } = wish.plan;
      const withTax = tax.included ? HUNDRED_PERCENT : HUNDRED_PERCENT + tax.rate.units;
      const [net = 0n] = parts.map(aDayOf).sort((a, b) => Number(b - a));
      // A part's price, discount and tax are rounded in either quote, and the tax follows the two before it (a rate of up to 100 %).
      const rounding = BigInt(parts.length) * 5n * stepOf(account);
      const most = (net * withTax) / HUNDRED_PERCENT + 1n + rounding;
      expect(difference).toBeLessThanOrEqual(most);
      expect(difference).toBeGreaterThanOrEqual(-most);
    }),
  );
});
