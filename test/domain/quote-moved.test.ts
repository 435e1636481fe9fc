import { describe, expect, it } from 'vitest';
import { Temporal } from '../../domain/calendar.ts';
import { customerIdSchema, planIdSchema, quoteIdSchema } from '../../domain/ids.ts';
import { amountText, currencySchema } from '../../domain/money.ts';
import type { Quote } from '../../domain/quote.ts';
import { hasExpired, type QuoteMove, whatIsMissing, whatMoved } from '../../domain/quote-moved.ts';
import { scheduleChange } from '../../domain/schedule-change.ts';
import { chargedFor, countingIds, day, usd } from './account-fixture.ts';
import { at, bookedExample } from './booked-example.ts';
import { booked, byCustomer, bySupport, type Case, example, noonOf, quoted, quoteOf } from './quoting.ts';

const { quote } = bookedExample('2022-10-20');
const said = (move: QuoteMove) =>
  'before' in move ? `${move.what} ${amountText(move.before)} to ${amountText(move.after)}` : move.what;
const movesTo = (changed: Partial<Quote>) => whatMoved(quote, { ...quote, ...changed }).map(said);
const [refund, fee, charge] = quote.lines;
if (!refund || !fee || !charge) throw new Error('the example has lost a line');

describe('what the customer is told has moved', () => {
  it.each<[string, Partial<Quote>, string[]]>([
    ['nothing', {}, []],
    ['the monthly price after', { monthlyAfter: usd('101') }, ['monthly-after 100.00 to 101.00']],
    ['the monthly price before', { monthlyBefore: usd('199') }, ['monthly-before 200.00 to 199.00']],
    ['the fee', { priceOfChange: usd('0') }, ['fee 30.00 to 0.00']],
    ['the refund', { lines: [{ ...refund, amount: usd('77.41') }, fee, charge] }, ['refund 77.42 to 77.41']],
    ['the refund is no more', { lines: [fee, charge] }, ['refund 77.42 to 0.00']],
    [
      'its tax counts with it',
      { lines: [{ ...refund, kind: 'tax', on: 'refund' }, fee, charge, refund] },
      ['refund 77.42 to 154.84'],
    ],
    [
      'the first charge, as on a bill',
      { lines: [refund, fee, { ...charge, amount: usd('-39') }] },
      ['first-charge 38.71 to 39.00'],
    ],
    [
      'the next invoice',
      { nextInvoice: quote.nextInvoice && { ...quote.nextInvoice, amount: usd('99') } },
      ['next-invoice 100.00 to 99.00'],
    ],
    ['no next invoice', { nextInvoice: null }, ['next-invoice 100.00 to 0.00', 'dates']],
    [
      'the day of the next invoice',
      { nextInvoice: quote.nextInvoice && { ...quote.nextInvoice, date: day('2022-12-01') } },
      ['dates'],
    ],
    ['the name of the new plan', { newPlan: { ...quote.newPlan, title: 'New name' } }, ['plan-name']],
    ['the name of the old plan', { oldPlan: { ...quote.oldPlan, title: 'New name' } }, ['plan-name']],
    ['the last day to undo', { undoUntil: null }, ['dates']],
    ['when a discount ends', { monthlyLater: { from: day('2022-12-01'), amount: usd('1') } }, ['dates']],
    ['how long data is kept', { rollover: { until: day('2022-12-01') } }, ['dates']],
    ['that data is kept at all', { rollover: { until: null } }, ['dates']],
    [
      'several things, most telling first',
      { priceOfChange: usd('1'), monthlyAfter: usd('2'), undoUntil: null },
      ['monthly-after 100.00 to 2.00', 'fee 30.00 to 1.00', 'dates'],
    ],
    ['the wording of a row', { lines: [{ ...refund, description: 'Back' }, fee, charge] }, ['details']],
    ['the days of a row', { lines: [{ ...refund, period: null }, fee, charge] }, ['details']],
    [
      'the days of the next invoice',
      {
        nextInvoice: quote.nextInvoice && {
          ...quote.nextInvoice,
          span: { from: day('2022-10-01'), until: day('2022-11-30') },
        },
      },
      ['details'],
    ],
    ['the direction', { direction: 'equal' }, ['details']],
    ['the start', { startDate: day('2022-10-21') }, ['details']],
    ['the customer', { customerId: customerIdSchema.parse('2') }, ['details']],
    ['details, when more telling things moved too', { direction: 'equal', undoUntil: null }, ['dates']],
  ])('%s', (_what, changed, moves) => {
    expect(movesTo(changed)).toEqual(moves);
  });

  it('is nothing for what is different in every quote, or says nothing to a customer', () => {
    expect(
      movesTo({
        id: quoteIdSchema.parse('another'),
        createdAt: at.add({ hours: 1 }),
        expiresAt: at.add({ hours: 25 }),
        oldPlan: { ...quote.oldPlan, version: 2 },
        serviceVersion: 2,
        settingsVersion: 2,
        balanceBefore: usd('5'),
        balanceAfter: usd('6'),
      }),
    ).toEqual([]);
  });

  it('is that a plan was edited, or another one at the same price is left, where nothing else differs', () => {
    expect(movesTo({ newPlan: { ...quote.newPlan, version: 2 } })).toEqual(['plan-edited']);
    expect(movesTo({ oldPlan: { ...quote.oldPlan, id: planIdSchema.parse('same-title') } })).toEqual(['plan-edited']);
  });

  it('is the amount too when only its currency is another', () => {
    const euros = { units: quote.monthlyAfter.units, currency: currencySchema.parse('EUR') };
    expect(movesTo({ monthlyAfter: euros })).toEqual(['monthly-after 100.00 to 100.00']);
  });
});

it('says apart how much more is missing on the account, or that nothing is any more, and never that it is less', () => {
  const [none, five, six] = [null, usd('5'), usd('6')].map((balanceMissing) => ({ ...quote, balanceMissing }));
  if (!none || !five || !six) throw new Error('the example has lost a quote');
  expect(whatIsMissing(none, five).map(said)).toEqual(['balance-missing 0.00 to 5.00']);
  expect(whatIsMissing(five, six).map(said)).toEqual(['balance-missing 5.00 to 6.00']);
  expect(whatIsMissing(six, none).map(said)).toEqual(['balance-missing 6.00 to 0.00']);
  expect(whatIsMissing(six, five)).toEqual([]);
  expect(whatIsMissing(none, none)).toEqual([]);
  expect(whatMoved(none, five)).toEqual([]);
});

describe('how long a quote can be confirmed', () => {
  const until = (start: string, made: Case = {}) => `${quoteOf(start, made).expiresAt}`;
  it('is a day, but ends when the start date begins where the partner is (Berlin, two hours ahead), or is over when it is today', () => {
    expect(until('2022-10-20')).toBe('2022-10-12T11:00:00Z');
    expect(until('2022-10-11')).toBe('2022-10-11T22:00:00Z');
    expect(until('2022-10-12')).toBe('2022-10-11T22:00:00Z');
    expect(until('2022-10-13')).toBe('2022-10-12T11:00:00Z');
  });

  it('ends at that moment', () => {
    expect(hasExpired(quote, quote.expiresAt.subtract({ nanoseconds: 1 }))).toBe(false);
    expect(hasExpired(quote, quote.expiresAt)).toBe(true);
  });

  it('binds the customer, who gets a fresh one, and not support', () => {
    const { account, service, plan } = example();
    const old = quoted(account, { service, plan, startDate: day('2022-10-20') });
    const later = noonOf(account).add({ hours: 24 });
    const byNow = (by: typeof byCustomer | typeof bySupport) => scheduleChange(account, old, by, countingIds(), later);
    const refused = byNow(byCustomer);
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'QUOTE_MOVED', moves: [{ what: 'expired' }] } });
    if (!refused.ok && refused.refusal.code === 'QUOTE_MOVED')
      expect(`${refused.refusal.fresh.expiresAt}`).toBe(`${later.add({ hours: 24 })}`);
    expect(byNow(bySupport).ok).toBe(true);
  });
});

it('is confirmed as shown when only the balance moved, and counts from the balance there is', () => {
  const { account, service, plan } = example({ settings: { 'change-plan.recurring.fee-cheaper': '30' } });
  const shown = quoted(account, { service, plan, startDate: day('2022-10-20') });
  const { after } = booked({ ...account, balance: usd('500') }, shown);
  expect(amountText(after.balance)).toBe('470.00');
});

it('answers with the fresh quote and what is different when the price has moved', () => {
  const charged = { charged: chargedFor('2022-10-01', '2022-10-31', '200') };
  const settings = { 'change-plan.recurring.refund': 'Refund unused money' } as const;
  const { account, service, plan } = example({ settings, service: charged });
  const shown = quoted(account, { service, plan, startDate: day('2022-10-20') });
  const dearer = { ...plan, price: usd('110') };
  const now = { ...account, plans: new Map([...account.plans, [plan.id, dearer]]) };
  const result = scheduleChange(now, shown, byCustomer, countingIds(), noonOf(account));
  if (result.ok || result.refusal.code !== 'QUOTE_MOVED') throw new Error('the price has moved');
  expect(result.refusal.moves.map(said)).toEqual(['monthly-after 100.00 to 110.00', 'next-invoice 138.71 to 152.58']);
  expect(result.refusal.fresh).toEqual(quoted(now, { service, plan: dearer, startDate: day('2022-10-20') }));
  expect(Temporal.Instant.compare(shown.createdAt, result.refusal.fresh.createdAt)).toBe(0);
});
