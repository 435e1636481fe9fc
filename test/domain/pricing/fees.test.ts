import { describe, expect, it } from 'vitest';
import { serviceIdSchema } from '../../../domain/ids.ts';
import type { Service } from '../../../domain/service.ts';
import type { contractRules } from '../../../domain/settings/setting-keys.ts';
import { chargedFor, day, taxed, usd } from '../account-fixture.ts';
import { type Case, quoteOf, rows, textOf } from '../quoting.ts';

const words = 'Fee applied for changing plan from Old to New';
const custom = { billingType: 'prepaid-custom' } as const;
const rich = { balance: usd('1000') };
const parentId = serviceIdSchema.parse('73');

describe('dearer, cheaper or equal, by price per month with tax, without discounts', () => {
  const price = (amount: string, prepaidDays: number | null = null) => ({ price: usd(amount), prepaidDays });
  it.each<[string, Case, string]>([
    ['200 to 100', {}, 'cheaper'],
    ['100 to 100', { oldPlan: price('100') }, 'equal'],
    ['100 to 100.0001, which looks the same', { oldPlan: price('100'), newPlan: price('100.0001') }, 'equal'],
    ['100 to 100.01', { oldPlan: price('100'), newPlan: price('100.01') }, 'dearer'],
    ['a custom price of 99 to a plan at 100', { service: { unitPrice: usd('99') } }, 'dearer'],
    ['two at 200 to two at 100', { service: { quantity: 2 } }, 'cheaper'],
    [
      '100 and 20 % on top to 120 with it',
      {
        oldPlan: { ...price('100'), tax: taxed('20', 'on top') },
        newPlan: { ...price('120'), tax: taxed('20', 'included') },
      },
      'equal',
    ],
    [
      '100 and 20 % on top to 119 with it',
      {
        oldPlan: { ...price('100'), tax: taxed('20', 'on top') },
        newPlan: { ...price('119'), tax: taxed('20', 'included') },
      },
      'cheaper',
    ],
    // A month is 365 / 12 days: 365 a month is 360 for 30 days, and 84 for 7.
    ['365 a month to 360 for 30 days', { customer: custom, oldPlan: price('365'), newPlan: price('360', 30) }, 'equal'],
    [
      '365 a month to 360.01 for 30 days',
      { customer: custom, oldPlan: price('365'), newPlan: price('360.01', 30) },
      'dearer',
    ],
    ['365 a month to 84 for 7 days', { customer: custom, oldPlan: price('365'), newPlan: price('84', 7) }, 'equal'],
    ['84 for 7 days to 364 a month', { customer: custom, oldPlan: price('84', 7), newPlan: price('364') }, 'cheaper'],
    ['360 for 30 days to 84 for 7', { customer: custom, oldPlan: price('360', 30), newPlan: price('84', 7) }, 'equal'],
    ['days mean nothing to who is billed by the month', { oldPlan: price('100'), newPlan: price('84', 7) }, 'cheaper'],
  ])('%s', (_what, made, direction) => {
    expect(quoteOf('2022-10-20', { ...made, account: rich }).direction).toBe(direction);
  });

  it('shows the price for a month: 84 for 7 days are 365', () => {
    const quote = quoteOf('2022-10-20', {
      customer: custom,
      oldPlan: price('84', 7),
      newPlan: price('10', 30),
      account: rich,
    });
    // 10 × 365 / 12 / 30 = 10.1388…
    expect([textOf(quote.monthlyBefore), textOf(quote.monthlyAfter)]).toEqual(['365.00', '10.14']);
  });
});

describe('the additional fees', () => {
  const all = {
    'change-plan.recurring.fee-dearer': '1',
    'change-plan.recurring.fee-cheaper': '2',
    'change-plan.prepaid.fee-dearer': '3',
    'change-plan.prepaid.fee-cheaper': '4',
  } as const;
  it.each([
    ['recurring', '50', '1.00'],
    ['recurring', '100', null],
    ['recurring', '200', '2.00'],
    ['prepaid-custom', '50', '3.00'],
    ['prepaid-custom', '100', null],
    ['prepaid-custom', '200', '4.00'],
    ['prepaid-daily', '50', null],
    ['prepaid-daily', '200', null],
  ] as const)('%s from %s to 100', (billingType, old, fee) => {
    const quote = quoteOf('2022-10-20', {
      settings: all,
      oldPlan: { price: usd(old) },
      customer: { billingType },
      account: rich,
    });
    expect(rows(quote).filter((row) => row.startsWith('Fee'))).toEqual(fee === null ? [] : [`${words} -${fee}`]);
    expect(textOf(quote.priceOfChange)).toBe(fee ?? '0.00');
  });

  it('is charged without a refund, and for a start in the future, by the prices and not by the discounts', () => {
    const discount = { off: { kind: 'fixed' as const, amount: usd('199') }, from: null, until: null };
    expect(rows(quoteOf('2023-04-01', { settings: all, service: { discount } }))).toEqual([`${words} -2.00`]);
  });

  it('is rounded to the currency, and left out when nothing is left of it', () => {
    const fee = (amount: string) =>
      rows(quoteOf('2022-10-20', { settings: { 'change-plan.recurring.fee-cheaper': amount } }));
    expect(fee('9.9999')).toEqual([`${words} -10.00`]);
    expect(fee('0.005')).toEqual([`${words} -0.01`]);
    expect(fee('0.0049')).toEqual([]);
  });

  it('names the plan by what the service is called when the plan is gone', () => {
    const charged = chargedFor('2022-10-01', '2022-10-31', '200');
    const settings = { 'change-plan.recurring.refund': 'Refund unused money' } as const;
    const quote = quoteOf('2022-10-20', { settings, service: { charged, description: 'My line' } });
    expect(rows(quote)).toEqual(['Refund Old 77.42']);
    expect(quote.serviceDescription).toBe('My line');
  });
});

describe('the cool-down: a further change within 30 days of the last costs 5.00', () => {
  const settings = { 'change-plan.rules.cool-down-days': 30, 'change-plan.rules.cool-down-fee': '5' } as const;
  it.each<[string, Partial<Service>, Case['settings'], string, string[]]>([
    [
      'on the day before it is over',
      { parentId, startDate: day('2022-10-01') },
      settings,
      '2022-10-30',
      ['Fee for a further change before 2022-10-31 -5.00'],
    ],
    ['on the day it is over', { parentId, startDate: day('2022-10-01') }, settings, '2022-10-31', []],
    ['for a service no change made', { startDate: day('2022-10-01') }, settings, '2022-10-30', []],
    [
      'without days',
      { parentId, startDate: day('2022-10-11') },
      { ...settings, 'change-plan.rules.cool-down-days': 0 },
      '2022-10-11',
      [],
    ],
    [
      'of a day',
      { parentId, startDate: day('2022-10-11') },
      { ...settings, 'change-plan.rules.cool-down-days': 1 },
      '2022-10-11',
      ['Fee for a further change before 2022-10-12 -5.00'],
    ],
  ])('%s', (_what, service, held, start, lines) => {
    const quote = quoteOf(start, { service, settings: held ?? {} });
    expect(rows(quote)).toEqual(lines);
    expect(quote.lines.map(({ fee }) => fee)).toEqual(lines.map(() => 'cool-down'));
  });
});

describe('the fee for a change before the contract ends, on 2022-12-24', () => {
  const early = ['Fee for a change before the contract ends on 2022-12-24 -50.00'];
  const service = { contractEnd: day('2022-12-24') };
  it.each<[(typeof contractRules)[number], string, string, string[]]>([
    ['Fee for every change', '200', '2022-12-24', early],
    ['Fee for every change', '200', '2022-12-25', []],
    ['Fee for every change', '50', '2022-12-24', early],
    ['Fee for every change', '100', '2022-12-24', early],
    ['Fee for cheaper plans', '200', '2022-12-24', early],
    ['Fee for cheaper plans', '100', '2022-12-24', []],
    ['Fee for cheaper plans', '50', '2022-12-24', []],
    ['Ignore', '200', '2022-12-24', []],
    ['Refuse every change', '200', '2022-12-25', []],
    ['Refuse cheaper plans', '50', '2022-12-24', []],
  ])('%s, from a plan at %s, from %s', (rule, old, start, lines) => {
    const settings = { 'change-plan.rules.contract': rule, 'change-plan.rules.early-change-fee': '50' } as const;
    expect(rows(quoteOf(start, { settings, service, oldPlan: { price: usd(old) } }))).toEqual(lines);
    expect(rows(quoteOf(start, { settings, service: { contractEnd: null }, oldPlan: { price: usd(old) } }))).toEqual(
      [],
    );
  });
});

it('adds all fees up to the price of change, in this order', () => {
  const settings = {
    'change-plan.recurring.fee-cheaper': '1',
    'change-plan.rules.cool-down-days': 30,
    'change-plan.rules.cool-down-fee': '2',
    'change-plan.rules.contract': 'Fee for every change',
    'change-plan.rules.early-change-fee': '4',
    'change-plan.fee-tax': '10',
  } as const;
  const service = { parentId, startDate: day('2022-10-01'), contractEnd: day('2022-12-24') };
  const quote = quoteOf('2022-10-20', { settings, service });
  expect(quote.lines.map(({ kind, fee, on }) => fee ?? `${kind} on ${on}`)).toEqual([
    'cheaper',
    'tax on fee',
    'cool-down',
    'tax on fee',
    'early-change',
    'tax on fee',
  ]);
  expect([textOf(quote.priceOfChange), textOf(quote.dueNow), textOf(quote.total)]).toEqual(['7.70', '7.70', '-7.70']);
});
