import fc from 'fast-check';
import { expect, it } from 'vitest';
import { daysIn } from '../../../domain/calendar.ts';
import { amountText } from '../../../domain/money.ts';
import { partsByMonth } from '../../../domain/pricing/span-price.ts';
import { day, noTax, usd } from '../account-fixture.ts';

const dates = fc.integer({ min: 0, max: 3000 }).map((days) => day('2020-01-01').add({ days }));
const billingDays = fc.integer({ min: 1, max: 28 });
const priceOf = (amount: string) => ({ amount: usd(amount), spanDays: null, tax: noTax, discount: null });

it('splits a span into parts that follow one another, whose days add up; whole periods cost the monthly price', () => {
  fc.assert(
    fc.property(dates, fc.integer({ min: 0, max: 200 }), billingDays, (from, length, billingDay) => {
      const span = { from, until: from.add({ days: length }) };
      const parts = partsByMonth(priceOf('99.99'), span, billingDay, 2);
      expect(parts.reduce((days, part) => days + part.days, 0)).toBe(daysIn(span));
      expect(parts[0]?.span.from).toEqual(span.from);
      expect(parts.at(-1)?.span.until).toEqual(span.until);
      for (const [index, part] of parts.entries()) {
        if (part.days === part.outOf) expect(amountText(part.amount)).toBe('99.99');
        const next = parts[index + 1];
        if (next) expect(next.span.from).toEqual(part.span.until.add({ days: 1 }));
      }
    }),
  );
});

it('costs nothing for an empty span', () => {
  expect(partsByMonth(priceOf('100'), { from: day('2022-10-20'), until: day('2022-10-19') }, 1, 2)).toEqual([]);
});
