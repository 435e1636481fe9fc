import { expect, it } from 'vitest';
import { percent } from '../../../domain/percent.ts';
import { chargedFor, day, taxed, usd } from '../account-fixture.ts';
import { booked, bySupport, example, invoiceText, noonOf, quoted, quoteOf, rows, textOf } from '../quoting.ts';

const custom = { billingType: 'prepaid-custom' } as const;
const rich = { balance: usd('1000') };

it('takes a fixed discount off a span of days by its share of the month, also when it comes back', () => {
  // 8.00 a month is 8 × 12 × 7 / 365 = 1.8411 for 7 days; it held on 3 of them, so 9.00 − 0.79 = 8.21 was charged.
  const discount = { off: { kind: 'fixed' as const, amount: usd('8') }, from: null, until: day('2022-10-13') };
  const quote = quoteOf('2022-10-14', {
    today: '2022-10-11',
    customer: custom,
    account: rich,
    oldPlan: { price: usd('9'), prepaidDays: 7 },
    service: {
      unitPrice: usd('9'),
      discount,
      charged: chargedFor('2022-10-11', '2022-10-17', '8.21', { unitPrice: usd('9'), discount }),
    },
    settings: { 'change-plan.prepaid.refund': 'Refund unused money' },
  });
  // The last four days had no discount: 9.00 × 4 / 7.
  expect(rows(quote)[0]).toBe('Refund Old 5.14');
});

it('says of the charge and of the discount which tax each of them holds', () => {
  const discount = { off: { kind: 'percent' as const, percent: percent('50') }, from: null, until: null };
  const { lines } = quoteOf('2022-11-01', {
    newPlan: { tax: taxed('20', 'included') },
    service: { discount },
    settings: {
      'change-plan.transfer-discounts': true,
      'change-plan.recurring.invoice': 'Immediately till end of active month',
    },
  });
  expect(lines.map(({ kind, includedTax }) => `${kind} ${textOf(includedTax?.amount ?? null)}`)).toEqual([
    'charge 16.67',
    'discount 8.33',
  ]);
});

it('does not move by the old plan’s daily charge of another day', () => {
  const { account, service, plan } = example({ customer: { billingType: 'prepaid-daily' }, account: rich });
  const quote = quoted(account, { service, plan, startDate: day('2022-12-01') });
  const tomorrow = { ...account, today: account.today.add({ days: 1 }) };
  expect(booked(tomorrow, quote, bySupport).booking.changes).toHaveLength(1);
  expect(noonOf(tomorrow).epochMilliseconds).toBeGreaterThan(quote.createdAt.epochMilliseconds);
});

it('does not ask for money where confirming takes none, however low the balance is', () => {
  const made = { account: { balance: usd('-150') }, settings: { 'change-plan.rules.balance-floor': '0' } };
  expect(quoteOf('2022-10-20', made).balanceMissing).toBeNull();
  const withFee = { ...made, settings: { ...made.settings, 'change-plan.recurring.fee-cheaper': '5' } };
  expect(textOf(quoteOf('2022-10-20', withFee).balanceMissing)).toBe('155.00');
});

it('counts the invoice that is made tonight, on the billing day', () => {
  const charged = chargedFor('2022-10-01', '2022-10-31', '200');
  expect(invoiceText(quoteOf('2022-11-01', { today: '2022-11-01', service: { charged } }))).toBe(
    '2022-11-01 100.00 for 2022-11-01..2022-11-30',
  );
});
