import { describe, expect, it } from 'vitest';
import { currencySchema, money } from '../../../domain/money.ts';
import { percent } from '../../../domain/percent.ts';
import { chargedFor, day, taxed, usd } from '../account-fixture.ts';
import { booked, type Case, example, invoiceText, quoted, quoteOf, rows, textOf } from '../quoting.ts';

const settings = {
  'change-plan.recurring.refund': 'Refund unused money',
  'change-plan.recurring.invoice': 'Immediately till end of active month',
} as const;
const onTop = taxed('19', 'on top');
const included = taxed('19', 'included');

describe('tax on top of prices', () => {
  const charged = chargedFor('2022-10-01', '2022-10-31', '200', { tax: onTop, taxAmount: usd('38') });
  const made: Case = { settings, oldPlan: { tax: onTop }, newPlan: { tax: onTop }, service: { charged } };

  it('is a row of its own, worked out from the rounded net; a refund gives its part back', () => {
    const quote = quoteOf('2022-10-20', made);
    // 38.00 × 12 / 31 = 14.7096…; 19 % of 38.71 = 7.3549
    expect(rows(quote)).toEqual([
      'Refund Old 77.42',
      'Tax 19 % on Refund Old 14.71',
      'New -38.71',
      'Tax 19 % on New -7.35',
    ]);
    const [, taxBack, , tax] = quote.lines;
    expect(taxBack).toMatchObject({
      kind: 'tax',
      on: 'refund',
      includedTax: null,
      arithmetic: { kind: 'share', base: usd('38'), days: 12, outOf: 31 },
    });
    expect(tax).toMatchObject({
      kind: 'tax',
      on: 'charge',
      fee: null,
      includedTax: null,
      arithmetic: { kind: 'percent', base: usd('38.71'), percent: percent('19') },
    });
  });

  it('is in what a month costs and in the next invoice', () => {
    const quote = quoteOf('2022-10-20', made);
    expect([textOf(quote.monthlyBefore), textOf(quote.monthlyAfter)]).toEqual(['238.00', '119.00']);
    expect(invoiceText(quote)).toBe('2022-11-01 119.00 for 2022-11-01..2022-11-30');
  });

  it('is recorded with the charges, so that it can come back again', () => {
    const { account, service, plan } = example(made);
    const [{ oldService, newService }] = booked(
      account,
      quoted(account, { service, plan, startDate: day('2022-10-20') }),
    ).booking.changes;
    expect(oldService.charged).toMatchObject([{ amount: usd('122.58'), taxAmount: usd('23.29'), tax: onTop }]);
    expect(newService.charged).toEqual([
      {
        from: day('2022-10-20'),
        until: day('2022-10-31'),
        amount: usd('38.71'),
        tax: onTop,
        taxAmount: usd('7.35'),
        unitPrice: usd('100'),
        discount: null,
      },
    ]);
  });

  it('has no row when it is nothing', () => {
    const free: Case = { settings, newPlan: { tax: taxed('0', 'on top') } };
    expect(rows(quoteOf('2022-10-20', free))).toEqual(['New -38.71']);
  });
});

describe('tax included in prices', () => {
  const charged = chargedFor('2022-10-01', '2022-10-31', '238', {
    tax: included,
    taxAmount: usd('38'),
    unitPrice: usd('238'),
  });
  const made: Case = {
    settings,
    oldPlan: { tax: included, price: usd('238') },
    newPlan: { tax: included, price: usd('119') },
    service: { charged },
  };

  it('is said on the row, and moves no amount', () => {
    const quote = quoteOf('2022-10-20', made);
    // 238 × 12 / 31 = 92.129; 38 × 12 / 31 = 14.71; 119 × 12 / 31 = 46.0645; of which 19/119: 7.3546
    expect(rows(quote)).toEqual(['Refund Old 92.13', 'New -46.06']);
    expect(quote.lines.map(({ includedTax }) => includedTax)).toEqual([
      { rate: percent('19'), amount: usd('14.71') },
      { rate: percent('19'), amount: usd('7.35') },
    ]);
    expect([textOf(quote.monthlyBefore), textOf(quote.monthlyAfter)]).toEqual(['238.00', '119.00']);
  });
});

describe('Tax for additional fees', () => {
  const fee = { 'change-plan.recurring.fee-cheaper': '30', 'change-plan.fee-tax': '19' } as const;
  const words = 'Fee applied for changing plan from Old to New';

  it('comes on top of the fee, and is part of the price of change', () => {
    const quote = quoteOf('2022-10-20', { settings: fee });
    expect(rows(quote)).toEqual([`${words} -30.00`, `Tax 19 % on ${words} -5.70`]);
    expect(textOf(quote.priceOfChange)).toBe('35.70');
    expect(quote.lines[0]).toMatchObject({
      kind: 'fee',
      fee: 'cheaper',
      on: null,
      period: null,
      arithmetic: null,
      includedTax: null,
    });
    expect(quote.lines[1]).toMatchObject({
      kind: 'tax',
      fee: null,
      on: 'fee',
      period: null,
      arithmetic: { kind: 'percent', base: usd('30') },
    });
  });

  it('or is in the fee already: 30.00 × 19 / 119 = 4.789…', () => {
    const quote = quoteOf('2022-10-20', { settings: { ...fee, 'change-plan.fee-tax-included': true } });
    expect(rows(quote)).toEqual([`${words} -30.00`]);
    expect(quote.lines[0]?.includedTax).toEqual({ rate: percent('19'), amount: usd('4.79') });
    expect(textOf(quote.priceOfChange)).toBe('30.00');
  });
});

describe('currencies with no, two and three decimals: 12 of 31 days', () => {
  it.each([
    ['JPY', '20000', '10000', '7742', '3871', '300'],
    ['USD', '200', '100', '77.42', '38.71', '30.00'],
    ['KWD', '200', '100', '77.419', '38.710', '30.000'],
  ])('%s', (code, old, fresh, back, charge, fee) => {
    const currency = currencySchema.parse(code);
    const oldPrice = money(old, currency);
    const { partner } = example().account;
    const { currency: _, ...rest } = partner;
    const charges = chargedFor('2022-10-01', '2022-10-31', '0', {
      amount: oldPrice,
      unitPrice: oldPrice,
      taxAmount: money('0', currency),
    });
    const quote = quoteOf('2022-10-20', {
      settings: { ...settings, 'change-plan.recurring.fee-cheaper': code === 'JPY' ? '300' : '30' },
      oldPlan: { price: oldPrice },
      newPlan: { price: money(fresh, currency) },
      service: { charged: charges },
      account: { partner: { ...rest, currency }, balance: money('0', currency) },
    });
    expect(rows(quote)).toEqual([
      `Refund Old ${back}`,
      `Fee applied for changing plan from Old to New -${fee}`,
      `New -${charge}`,
    ]);
    expect(quote.total.currency).toBe(currency);
  });
});
