import { describe, expect, it } from 'vitest';
import { type Discount, discountedDays, holdsOn } from '../../../domain/discount.ts';
import { percent } from '../../../domain/percent.ts';
import { chargedFor, day, usd } from '../account-fixture.ts';
import { booked, type Case, example, quoted, quoteOf, rows, textOf } from '../quoting.ts';

const settings = {
  'change-plan.transfer-discounts': true,
  'change-plan.recurring.invoice': 'Immediately till end of active month',
} as const;
const half: Discount = { off: { kind: 'percent', percent: percent('50') }, from: null, until: null };
const fixed = (amount: string): Discount => ({ off: { kind: 'fixed', amount: usd(amount) }, from: null, until: null });
const withDiscount = (discount: Discount, more: Case = {}) =>
  quoteOf('2022-10-20', { settings, service: { discount }, ...more });

describe('a discount that moves along: 12 of 31 days of New at 100.00 are 38.71', () => {
  it.each<[string, Discount, string | null]>([
    ['half of it, 50 × 12 / 31', half, '19.35'],
    ['until the first day only', { ...half, until: day('2022-10-20') }, '1.61'],
    ['ending inside, 50 × 6 / 31', { ...half, until: day('2022-10-25') }, '9.68'],
    ['starting later, 50 × 2 / 31', { ...half, from: day('2022-10-30') }, '3.23'],
    ['from the last day', { ...half, from: day('2022-10-31') }, '1.61'],
    ['from and until, 50 × 3 / 31', { ...half, from: day('2022-10-22'), until: day('2022-10-24') }, '4.84'],
    ['over before the start', { ...half, until: day('2022-10-19') }, null],
    ['starting after the charge', { ...half, from: day('2022-11-01') }, null],
    ['nothing of it', { ...half, off: { kind: 'percent', percent: percent('0') } }, null],
    ['30.00 off, × 12 / 31', fixed('30'), '11.61'],
    ['more off than it costs: all of it', fixed('500'), '38.71'],
  ])('%s', (_what, discount, off) => {
    expect(rows(withDiscount(discount))).toEqual(['New -38.71', ...(off === null ? [] : [`Discount on New ${off}`])]);
  });

  it('says what it is for and how it came about', () => {
    const [, line] = withDiscount({ ...half, until: day('2022-10-25') }).lines;
    expect(line).toMatchObject({
      kind: 'discount',
      on: 'charge',
      fee: null,
      period: { from: day('2022-10-20'), until: day('2022-10-25') },
      arithmetic: { kind: 'share', base: usd('50'), days: 6, outOf: 31 },
      includedTax: null,
    });
  });

  it('is off before the tax: 20 % of 38.71 less 19.35', () => {
    const newPlan = { tax: { rate: percent('20'), included: false } };
    expect(rows(withDiscount(half, { newPlan }))).toEqual([
      'New -38.71',
      'Discount on New 19.35',
      'Tax 20 % on New -3.87',
    ]);
  });

  it('takes a fixed amount off all units together, a percentage off each', () => {
    expect(rows(withDiscount(fixed('30'), { service: { discount: fixed('30'), quantity: 2 } }))).toEqual([
      'New -77.42',
      'Discount on New 11.61',
    ]);
    expect(rows(withDiscount(half, { service: { discount: half, quantity: 2 } }))).toEqual([
      'New -77.42',
      'Discount on New 38.71',
    ]);
  });

  it('goes to the new service and is recorded with its charge', () => {
    const { account, service, plan } = example({ settings, service: { discount: half } });
    const [{ newService }] = booked(account, quoted(account, { service, plan, startDate: day('2022-10-20') })).booking
      .changes;
    expect(newService.discount).toEqual(half);
    expect(newService.charged).toMatchObject([{ amount: usd('19.36'), unitPrice: usd('100'), discount: half }]);
  });

  it('stays behind where the partner does not transfer discounts', () => {
    const { account, service, plan } = example({
      settings: { ...settings, 'change-plan.transfer-discounts': false },
      service: { discount: half },
    });
    const quote = quoted(account, { service, plan, startDate: day('2022-10-20') });
    expect(rows(quote)).toEqual(['New -38.71']);
    expect(booked(account, quote).booking.changes[0].newService.discount).toBeNull();
    expect([textOf(quote.monthlyBefore), textOf(quote.monthlyAfter), quote.monthlyLater]).toEqual([
      '100.00',
      '100.00',
      null,
    ]);
  });
});

describe('what a month costs while discounts come and go', () => {
  it.each<[string, Discount, string, string, string]>([
    ['for ever', half, '100.00', '50.00', 'none'],
    ['until the day before', { ...half, until: day('2022-10-19') }, '100.00', '100.00', 'none'],
    ['until later', { ...half, until: day('2022-12-31') }, '100.00', '50.00', '2023-01-01 100.00'],
    ['from later', { ...half, from: day('2022-12-24') }, '200.00', '100.00', '2022-12-24 50.00'],
    [
      'from and until later',
      { ...half, from: day('2022-12-24'), until: day('2022-12-26') },
      '200.00',
      '100.00',
      '2022-12-24 50.00',
    ],
    ['from the start', { ...half, from: day('2022-10-20') }, '200.00', '50.00', 'none'],
    ['ended before today', { ...half, until: day('2022-10-10') }, '200.00', '100.00', 'none'],
    [
      'of nothing, until later',
      { ...half, off: { kind: 'percent', percent: percent('0') }, until: day('2022-12-31') },
      '200.00',
      '100.00',
      'none',
    ],
  ])('%s', (_what, discount, before, after, later) => {
    const quote = withDiscount(discount);
    expect([textOf(quote.monthlyBefore), textOf(quote.monthlyAfter)]).toEqual([before, after]);
    expect(quote.monthlyLater ? `${quote.monthlyLater.from} ${textOf(quote.monthlyLater.amount)}` : 'none').toBe(later);
  });
});

it('gives back what was charged, after its discount', () => {
  const charged = chargedFor('2022-10-01', '2022-10-31', '150', { unitPrice: usd('200'), discount: fixed('50') });
  const quote = quoteOf('2022-10-20', {
    settings: { 'change-plan.recurring.refund': 'Refund unused money' },
    service: { discount: fixed('50'), charged },
  });
  // 150 × 12 / 31 = 58.0645
  expect(rows(quote)).toEqual(['Refund Old 58.06']);
});

describe('the days of a discount', () => {
  const span = { from: day('2022-10-10'), until: day('2022-10-20') };
  it.each([
    [null, '2022-10-09', 'none'],
    [null, '2022-10-10', '2022-10-10..2022-10-10'],
    ['2022-10-20', null, '2022-10-20..2022-10-20'],
    ['2022-10-21', null, 'none'],
    ['2022-01-01', '2022-12-31', '2022-10-10..2022-10-20'],
    ['2022-10-15', '2022-10-14', 'none'],
  ])('from %s until %s', (from, until, days) => {
    const found = discountedDays({ ...half, from: from ? day(from) : null, until: until ? day(until) : null }, span);
    expect(found ? `${found.from}..${found.until}` : 'none').toBe(days);
  });

  it('are none without a discount', () => {
    expect(discountedDays(null, span)).toBeNull();
    expect(holdsOn(null, span.from)).toBe(false);
    expect(holdsOn({ ...half, from: span.from, until: span.from }, span.from)).toBe(true);
  });
});
