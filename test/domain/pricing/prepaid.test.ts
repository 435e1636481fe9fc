import { describe, expect, it } from 'vitest';
import { amountText, money } from '../../../domain/money.ts';
import { chargedFor, day, USD, usd } from '../account-fixture.ts';
import { booked, type Case, example, invoiceText, quoted, quoteOf, rows, textOf } from '../quoting.ts';

const custom = { billingType: 'prepaid-custom' } as const;
const rich = { balance: usd('1000') };

describe('prepaid (custom): one full period is charged from the start', () => {
  it.each<[string, number | null, string, string]>([
    ['every month', null, '2022-10-20..2022-11-19', '2022-11-20 100.00 for 2022-11-20..2022-12-19'],
    ['every 30 days', 30, '2022-10-20..2022-11-18', '2022-11-19 100.00 for 2022-11-19..2022-12-18'],
    ['every day', 1, '2022-10-20..2022-10-20', '2022-10-21 100.00 for 2022-10-21..2022-10-21'],
    ['every 365 days', 365, '2022-10-20..2023-10-19', '2023-10-20 100.00 for 2023-10-20..2024-10-18'],
  ])('%s', (_what, prepaidDays, period, next) => {
    const paid = { charged: chargedFor('2022-09-20', '2022-10-19', '200') };
    const quote = quoteOf('2022-10-20', { customer: custom, newPlan: { prepaidDays }, service: paid, account: rich });
    expect(rows(quote)).toEqual(['New -100.00']);
    const [charge] = quote.lines;
    expect(`${charge?.period?.from}..${charge?.period?.until}`).toBe(period);
    expect(invoiceText(quote)).toBe(next);
  });

  it.each<[string, number | null, string, string]>([
    // 9 days of the 31 to 10 November, today included.
    ['nothing so far', null, '2022-09-10', '2022-10-11 58.06 for 2022-10-11..2022-10-19'],
    // 5 days of the 31 to 14 November.
    ['until 14 October', null, '2022-10-14', '2022-10-15 32.26 for 2022-10-15..2022-10-19'],
    ['until 14 October, every 3 days', 3, '2022-10-14', '2022-10-15 200.00 for 2022-10-15..2022-10-17'],
    ['until 18 October, every 4 days', 4, '2022-10-18', '2022-10-19 50.00 for 2022-10-19..2022-10-19'],
    ['until the day before', null, '2022-10-19', '2022-11-20 100.00 for 2022-11-20..2022-12-19'],
  ])('the old plan is charged before that, up to the start, when it was paid %s', (_what, prepaidDays, until, next) => {
    const paid = { charged: chargedFor('2022-09-10', until, '200') };
    const quote = quoteOf('2022-10-20', { customer: custom, oldPlan: { prepaidDays }, service: paid, account: rich });
    expect(invoiceText(quote)).toBe(next);
  });

  it('whatever recurring customers are charged', () => {
    const settings = {
      'change-plan.recurring.invoice': 'Immediately till end of next month',
      'change-plan.recurring.refund': 'Refund unused money',
      'change-plan.recurring.fee-cheaper': '30',
    } as const;
    const charged = chargedFor('2022-09-20', '2022-10-19', '200');
    const quote = quoteOf('2022-10-20', { customer: custom, settings, service: { charged }, account: rich });
    expect(rows(quote)).toEqual(['New -100.00']);
  });
});

describe('prepaid (custom): what is unused of the old period', () => {
  // 31 days for 200.00, of which 16 are left on 20 October.
  const service = { charged: chargedFor('2022-10-05', '2022-11-04', '200') };
  const made = (settings: Case['settings']): Case => ({
    customer: custom,
    service,
    settings: settings ?? {},
    account: rich,
  });

  it('comes back as money', () => {
    const quote = quoteOf('2022-10-20', made({ 'change-plan.prepaid.refund': 'Refund unused money' }));
    expect(rows(quote)).toEqual(['Refund Old 103.23', 'New -100.00']);
    expect([textOf(quote.total), textOf(quote.dueNow), textOf(quote.balanceAfter)]).toEqual([
      '3.23',
      '0.00',
      '1003.23',
    ]);
    expect(quote.rollover).toBeNull();
  });

  it('by the days of the old plan where that is billed every 30 days: 14 of 30', () => {
    const charged = chargedFor('2022-10-04', '2022-11-02', '300', { unitPrice: usd('200') });
    const settings = { 'change-plan.prepaid.refund': 'Refund unused money' } as const;
    const quote = quoteOf('2022-10-20', { ...made(settings), oldPlan: { prepaidDays: 30 }, service: { charged } });
    expect(rows(quote)).toEqual(['Refund Old 140.00', 'New -100.00']);
  });

  it.each<
    [NonNullable<NonNullable<Case['settings']>['change-plan.prepaid.rollover-expiration']>, number | null, string]
  >([
    ['None', null, 'null'],
    ['End of period', null, '2022-11-19'],
    ['End of period', 7, '2022-10-26'],
    ['1', null, '2022-11-19'],
    ['12', 7, '2023-10-19'],
  ])('moves along as data until %s, with a period of %s days: %s', (expiration, prepaidDays, until) => {
    const settings = {
      'change-plan.prepaid.refund': 'Rollover unused data',
      'change-plan.prepaid.rollover-expiration': expiration,
    } as const;
    const quote = quoteOf('2022-10-20', { ...made(settings), newPlan: { prepaidDays } });
    expect(rows(quote)).toEqual(['New -100.00']);
    expect(`${quote.rollover?.until}`).toBe(until);
  });

  it('is used up first where nothing comes back', () => {
    const quote = quoteOf('2022-11-05', made({}));
    expect(rows(quote)).toEqual(['New -100.00']);
    expect(quote.rollover).toBeNull();
    expect(() => quoteOf('2022-11-04', made({}))).toThrow('DATE_NOT_POSSIBLE');
  });

  it('has nothing to roll over for who is not prepaid (custom)', () => {
    const settings = { 'change-plan.prepaid.refund': 'Rollover unused data' } as const;
    expect(quoteOf('2022-10-20', { settings }).rollover).toBeNull();
    expect(quoteOf('2022-10-20', { settings, customer: { billingType: 'prepaid-daily' } }).rollover).toBeNull();
  });
});

describe('prepaid (daily): charged day by day', () => {
  const daily: Case = { customer: { billingType: 'prepaid-daily' }, account: rich };

  it('has no fee, no refund and no first charge, and a first day from the start', () => {
    const settings = {
      'change-plan.recurring.fee-cheaper': '30',
      'change-plan.prepaid.fee-cheaper': '30',
      'change-plan.recurring.refund': 'Refund unused money',
      'change-plan.prepaid.refund': 'Refund unused money',
    } as const;
    const service = { charged: chargedFor('2022-10-10', '2022-10-19', '64.50', { unitPrice: usd('200') }) };
    const quote = quoteOf('2022-10-20', { ...daily, settings, service });
    expect(rows(quote)).toEqual([]);
    expect([textOf(quote.total), textOf(quote.priceOfChange)]).toEqual(['0.00', '0.00']);
    expect(invoiceText(quote)).toBe('2022-10-20 3.23 for 2022-10-20..2022-10-20');
  });

  it('counts the days of the month the day is in: 100 / 28', () => {
    const paid = { charged: chargedFor('2022-10-10', '2023-02-04', '700') };
    expect(invoiceText(quoteOf('2023-02-05', { ...daily, service: paid }))).toBe(
      '2023-02-05 3.57 for 2023-02-05..2023-02-05',
    );
  });

  it('charges the old plan for the days before: today, when yesterday was the last', () => {
    const paid = { charged: chargedFor('2022-10-10', '2022-10-10', '6.45') };
    expect(invoiceText(quoteOf('2022-10-20', { ...daily, service: paid }))).toBe(
      '2022-10-11 6.45 for 2022-10-11..2022-10-11',
    );
    expect(invoiceText(quoteOf('2022-10-11', { ...daily, service: paid }))).toBe(
      '2022-10-11 3.23 for 2022-10-11..2022-10-11',
    );
  });

  it('starts tomorrow when today is charged already', () => {
    const service = { charged: chargedFor('2022-10-11', '2022-10-11', '6.45', { unitPrice: usd('200') }) };
    expect(() => quoteOf('2022-10-11', { ...daily, service })).toThrow('DATE_NOT_POSSIBLE');
    expect(rows(quoteOf('2022-10-12', { ...daily, service }))).toEqual([]);
  });
});

describe('the balance that must be there', () => {
  const fee = { 'change-plan.recurring.fee-cheaper': '30' } as const;
  it.each<[string, Case, string, string]>([
    ['recurring: as low as it likes', { settings: fee }, '-500', 'none'],
    [
      'recurring with a floor of 0, fee of 30',
      { settings: { ...fee, 'change-plan.rules.balance-floor': '0' } },
      '29.99',
      '0.01',
    ],
    [
      'recurring with a floor of 0, just enough',
      { settings: { ...fee, 'change-plan.rules.balance-floor': '0' } },
      '30',
      'none',
    ],
    [
      'recurring with a floor below zero',
      { settings: { ...fee, 'change-plan.rules.balance-floor': '-50.5' } },
      '-21',
      '0.50',
    ],
    ['prepaid (custom): the first period', { customer: custom }, '99', '1.00'],
    ['prepaid (custom): just enough', { customer: custom }, '100', 'none'],
    [
      'prepaid (custom) with a floor',
      { customer: custom, settings: { 'change-plan.rules.balance-floor': '-100' } },
      '0',
      'none',
    ],
    ['prepaid (daily): the first day', { customer: { billingType: 'prepaid-daily' } }, '3.22', '0.01'],
    ['prepaid (daily): just enough', { customer: { billingType: 'prepaid-daily' } }, '3.23', 'none'],
    [
      'prepaid (daily) with a floor',
      { customer: { billingType: 'prepaid-daily' }, settings: { 'change-plan.rules.balance-floor': '5' } },
      '3.23',
      '5.00',
    ],
  ])('%s', (_what, made, balance, missing) => {
    const quote = quoteOf('2022-10-20', { ...made, account: { balance: money(balance, USD) } });
    expect(textOf(quote.balanceMissing)).toBe(missing);
    expect(amountText(quote.balanceBefore)).toBe(amountText(money(balance, USD)));
  });

  it('is looked at when confirming: the change is closed', () => {
    const { account, service, plan } = example({ customer: custom, account: { balance: usd('99') } });
    const quote = quoted(account, { service, plan, startDate: day('2022-10-20') });
    expect(() => booked(account, quote)).toThrow('CHANGE_CLOSED');
  });
});
