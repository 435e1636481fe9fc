import { expect, it } from 'vitest';
import type { Discount } from '../../../domain/discount.ts';
import { percent } from '../../../domain/percent.ts';
import { chargedFor, day, taxed, usd } from '../account-fixture.ts';
import { type Case, quoteOf, rows } from '../quoting.ts';

// October at 310.00: a day is 10.00, and at half the price 5.00. The discount holds until the 15th, so that the month was 235.00.

const settings = { 'change-plan.recurring.refund': 'Refund unused money' } as const;
const half: Discount = { off: { kind: 'percent', percent: percent('50') }, from: null, until: day('2022-10-15') };
const off = (amount: string): Discount => ({ ...half, off: { kind: 'fixed', amount: usd(amount) } });

function refundFrom(
  start: string,
  discount: Discount,
  paid: string,
  unitPrice = usd('310'),
  more: Case['service'] = {},
) {
  const charged = chargedFor('2022-10-01', '2022-10-31', paid, { unitPrice, discount });
  return quoteOf(start, { today: '2022-10-01', settings, service: { unitPrice, discount, charged, ...more } });
}

it.each<[string, string, Discount, string, string[]]>([
  ['all of it', '2022-10-01', half, '235', ['Refund Old 235.00']],
  ['5 days at half the price and 16 at all of it', '2022-10-11', half, '235', ['Refund Old 185.00']],
  ['only days without the discount', '2022-10-16', half, '235', ['Refund Old 160.00']],
  ['the last day', '2022-10-31', half, '235', ['Refund Old 10.00']],
  ['the discount as an amount', '2022-10-11', off('155'), '235', ['Refund Old 185.00']],
  ['days that cost nothing', '2022-10-11', off('310'), '160', ['Refund Old 160.00']],
  ['more off than the price', '2022-10-11', off('999'), '160', ['Refund Old 160.00']],
  [
    'the discount began later: 11 days at all of the price, 16 at half',
    '2022-10-05',
    { ...half, from: day('2022-10-16'), until: null },
    '230',
    ['Refund Old 190.00'],
  ],
])('gives back what each unused day cost: %s', (_what, start, discount, paid, lines) => {
  expect(rows(refundFrom(start, discount, paid))).toEqual(lines);
});

it('counts a fixed discount against all units together', () => {
  const quote = refundFrom('2022-10-11', off('310'), '470', usd('310'), { quantity: 2 });
  expect(rows(quote)).toEqual(['Refund Old 370.00']);
});

it('gives the tax back in the same share', () => {
  const charged = chargedFor('2022-10-01', '2022-10-31', '235', {
    unitPrice: usd('310'),
    discount: half,
    tax: taxed('20', 'on top'),
    taxAmount: usd('47'),
  });
  const quote = quoteOf('2022-10-11', {
    today: '2022-10-01',
    settings,
    service: { unitPrice: usd('310'), discount: half, charged },
  });
  expect(rows(quote)).toEqual(['Refund Old 185.00', 'Tax 20 % on Refund Old 37.00']);
});
