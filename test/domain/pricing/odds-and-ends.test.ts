import { describe, expect, it } from 'vitest';
import { planIdSchema, serviceIdSchema } from '../../../domain/ids.ts';
import { discountPerSpan } from '../../../domain/pricing/discount-per-span.ts';
import { freeAgainFrom } from '../../../domain/pricing/fees.ts';
import { monthlyDifference } from '../../../domain/pricing/monthly-price.ts';
import { quoteChange } from '../../../domain/quote-change.ts';
import { aService, chargedFor, day, taxed, usd } from '../account-fixture.ts';
import { type Case, example, noonOf, q1, quoted, quoteOf, rows, textOf } from '../quoting.ts';

describe('a plan that is not there any more', () => {
  const gone = (made: Case = {}) => {
    const { account, service, plan, oldPlan } = example(made);
    const plans = new Map(account.plans);
    plans.delete(oldPlan.id);
    return { account: { ...account, plans }, wish: { service, plan, startDate: day('2022-10-20') } };
  };

  it('goes by what the service is called, without a tax', () => {
    const { account, wish } = gone({
      oldPlan: { tax: taxed('19', 'on top') },
      service: { description: 'My line', charged: chargedFor('2022-10-01', '2022-10-31', '200') },
      settings: { 'change-plan.recurring.refund': 'Refund unused money', 'change-plan.recurring.fee-cheaper': '30' },
    });
    const quote = quoted(account, wish, 'support');
    expect(rows(quote)).toEqual(['Refund My line 77.42', 'Fee applied for changing plan from My line to New -30.00']);
    expect(quote.oldPlan).toEqual({ id: 'Old', title: 'My line', version: 0 });
    expect(textOf(quote.monthlyBefore)).toBe('200.00');
  });

  it('is no longer one a customer can choose from', () => {
    const { account, wish } = gone();
    expect(quoteChange(account, wish, q1, noonOf(account))).toEqual({
      ok: false,
      refusal: { code: 'PLAN_NOT_OFFERED' },
    });
  });

  it('is billed by the month for who pays every so many days', () => {
    const { account, wish } = gone({
      oldPlan: { prepaidDays: 7 },
      customer: { billingType: 'prepaid-custom' },
    });
    expect(textOf(quoted(account, wish, 'support').monthlyBefore)).toBe('200.00');
  });
});

describe('a charge that is finer than the currency, from when the partner rounded totals', () => {
  const charged = chargedFor('2022-10-20', '2022-10-31', '77.4194', { unitPrice: usd('200') });
  const settings = { 'change-plan.recurring.refund': 'Refund unused money' } as const;

  it('comes back to the last bit when none of its days is used', () => {
    const quote = quoteOf('2022-10-20', { settings, service: { charged } });
    expect(rows(quote)).toEqual(['Refund Old 77.4194', 'Rounding 0.0006']);
    expect(textOf(quote.total)).toBe('77.42');
  });

  it('is rounded like every row when some are', () => {
    // 11 of 12 days: 70.9678…
    expect(rows(quoteOf('2022-10-21', { settings, service: { charged } }))).toEqual(['Refund Old 70.97']);
  });
});

it('has no row for a tax on top that was nothing when it was charged', () => {
  const charged = chargedFor('2022-10-01', '2022-10-31', '200', { tax: taxed('19', 'on top') });
  const settings = { 'change-plan.recurring.refund': 'Refund unused money' } as const;
  expect(rows(quoteOf('2022-10-20', { settings, service: { charged } }))).toEqual(['Refund Old 77.42']);
});

it('says from when a change is free again', () => {
  const { account, oldPlan } = example({ settings: { 'change-plan.rules.cool-down-days': 30 } });
  const first = aService(oldPlan, { startDate: day('2022-10-01') });
  const changed = { ...first, parentId: serviceIdSchema.parse('73') };
  expect(`${freeAgainFrom(account, changed)}`).toBe('2022-10-31');
  expect(freeAgainFrom(account, first)).toBeNull();
  expect(freeAgainFrom(example().account, changed)).toBeNull();
});

it('takes nothing off without a discount, and of a fixed one its part where less than a month is billed', () => {
  const off = (amount: string, spanDays: number | null) => {
    const discount = { off: { kind: 'fixed' as const, amount: usd('30') }, from: null, until: null };
    return textOf(discountPerSpan({ amount: usd(amount), spanDays, discount }));
  };
  expect(textOf(discountPerSpan({ amount: usd('100'), spanDays: null, discount: null }))).toBe('0.00');
  expect(off('100', null)).toBe('30.00');
  // 30 × 12 × 7 / 365
  expect(off('100', 7)).toBe('6.9041');
  expect(off('6', 7)).toBe('6.00');
});

it('says how much dearer or cheaper a month becomes on a day, with tax and discounts', () => {
  const discount = { off: { kind: 'fixed' as const, amount: usd('50') }, from: null, until: day('2022-12-31') };
  const { account, service, plan } = example({ service: { discount }, newPlan: { tax: taxed('20', 'on top') } });
  expect(textOf(monthlyDifference(account, { service, plan }, day('2022-12-31')))).toBe('-30.00');
  expect(textOf(monthlyDifference(account, { service, plan }, day('2023-01-01')))).toBe('-80.00');
});

it('names in the quote what it is for, and what it was computed from', () => {
  const { account, service, plan } = example({
    service: { version: 3 },
    newPlan: { version: 4 },
    account: { settingsVersion: 5 },
  });
  expect(quoted(account, { service, plan, startDate: day('2022-10-20') })).toMatchObject({
    id: 'q1',
    createdAt: noonOf(account),
    customerId: '1',
    billingType: 'recurring',
    serviceId: '74',
    serviceType: 'internet',
    serviceDescription: 'Old',
    oldPlan: { id: 'Old', title: 'Old', version: 1 },
    newPlan: { id: planIdSchema.parse('New'), title: 'New', version: 4 },
    serviceVersion: 3,
    settingsVersion: 5,
    companions: [],
    startDate: day('2022-10-20'),
    undoUntil: day('2022-10-19'),
  });
});

it('says which days are possible when the wished one is not', () => {
  const { account, service, plan } = example({ settings: { 'change-plan.rules.notice-days': 7 } });
  const result = quoteChange(account, { service, plan, startDate: day('2022-10-17') }, q1, noonOf(account));
  expect(result).toMatchObject({
    ok: false,
    refusal: { code: 'DATE_NOT_POSSIBLE', dates: { earliest: day('2022-10-18') } },
  });
});
