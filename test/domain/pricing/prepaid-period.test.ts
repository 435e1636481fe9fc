import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarDate, type DateSpan, dayAfter, daysIn } from '../../../domain/calendar.ts';
import { nextItemizedInvoice } from '../../../domain/pricing/next-invoice.ts';
import { isPrepaidPeriod, prepaidPeriod } from '../../../domain/pricing/prepaid-period.ts';
import type { Charge } from '../../../domain/service.ts';
import { anAccount, aPlan, aService, chargedFor, day, usd } from '../account-fixture.ts';
import { invoiceText, quoteOf } from '../quoting.ts';

const custom = { billingType: 'prepaid-custom' } as const;

/** The charge that a prepaid service is quoted for next, on the day it is due: what a biller books month after month. */
function nextCharge(charged: readonly Charge[], startDate: CalendarDate, prepaidDays: number | null): DateSpan {
  const plan = aPlan('Old', '100', { prepaidDays });
  const service = aService(plan, { startDate, charged });
  const last = charged.at(-1);
  const today = last ? dayAfter(last.until) : startDate;
  const account = anAccount(`${today}`, [service], [plan], { customer: custom });
  const price = { amount: usd('100'), spanDays: prepaidDays, tax: plan.tax, discount: null };
  const farAway = today.add({ years: 3 });
  const changing = { service, oldPrice: price, newPrice: price, startDate: farAway, firstChargeUntil: null };
  const invoice = nextItemizedInvoice(account, [changing]);
  const [part] = invoice?.parts ?? [];
  if (!invoice || !part) throw new Error('nothing is charged next');
  expect(part.span.from).toEqual(invoice.date);
  return part.span;
}

/** So many charges one after the other, from the first day on. */
function paidFrom(from: CalendarDate, periods: number, prepaidDays: number | null = null): Charge[] {
  const charged: Charge[] = [];
  while (charged.length < periods) {
    const span = nextCharge(charged, from, prepaidDays);
    charged.push(...chargedFor(`${span.from}`, `${span.until}`, '100'));
  }
  return charged;
}

const firstDays = (charged: readonly Charge[]) => charged.map(({ from }) => `${from}`);

describe('a month that is paid ahead', () => {
  it('begins on the day it was first paid, or on the last of a shorter month', () => {
    expect(firstDays(paidFrom(day('2027-01-31'), 13))).toEqual([
      ...['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30', '2027-05-31', '2027-06-30', '2027-07-31'],
      ...['2027-08-31', '2027-09-30', '2027-10-31', '2027-11-30', '2027-12-31', '2028-01-31'],
    ]);
    expect(firstDays(paidFrom(day('2028-01-30'), 4))).toEqual(['2028-01-30', '2028-02-29', '2028-03-30', '2028-04-30']);
  });

  it('keeps its day whatever the day, the year, and how many of the charges are still known', () => {
    const starts = fc.integer({ min: 0, max: 5 * 366 }).map((days) => day('2023-01-01').add({ days }));
    fc.assert(
      fc.property(starts, fc.integer({ min: 1, max: 15 }), (start, known) => {
        const charged: Charge[] = [];
        for (let month = 0; month < 26; month += 1) {
          const span = nextCharge(charged.slice(-known), start, null);
          const expected = start.with({ day: 1 }).add({ months: month }).with({ day: start.day });
          expect(`${span.from}`).toBe(`${expected}`);
          expect(isPrepaidPeriod(span, null)).toBe(true);
          charged.push(...chargedFor(`${span.from}`, `${span.until}`, '100'));
        }
      }),
      { numRuns: 50 },
    );
  });

  it('is as many days as the plan says where it says so', () => {
    const lengths = fc.integer({ min: 1, max: 365 });
    const starts = fc.integer({ min: 0, max: 2000 }).map((days) => day('2023-01-01').add({ days }));
    fc.assert(
      fc.property(starts, lengths, (start, days) => {
        const charged = paidFrom(start, 5, days);
        for (const [index, charge] of charged.entries()) {
          expect(`${charge.from}`).toBe(`${start.add({ days: days * index })}`);
          expect(daysIn(charge)).toBe(days);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('keeps the day of a payment for several months', () => {
    const quarter = chargedFor('2027-01-31', '2027-04-29', '300');
    const next = nextCharge(quarter, day('2027-01-31'), null);
    expect(`${next.from}..${next.until}`).toBe('2027-04-30..2027-05-30');
  });

  it('finds back to its day where charges have slipped from it', () => {
    const slipped = [
      ...chargedFor('2027-01-31', '2027-02-27', '100'),
      ...chargedFor('2027-02-28', '2027-03-27', '100'),
      ...chargedFor('2027-03-28', '2027-04-27', '100'),
    ];
    const next = nextCharge(slipped, day('2027-01-31'), null);
    expect(`${next.from}..${next.until}`).toBe('2027-04-28..2027-05-30');
  });

  it('begins anew where there was a gap, and on the day of paying after one', () => {
    const withGap = [
      ...chargedFor('2027-01-31', '2027-02-27', '100'),
      ...chargedFor('2027-03-15', '2027-04-14', '100'),
    ];
    const next = nextCharge(withGap, day('2027-01-31'), null);
    expect(`${next.from}..${next.until}`).toBe('2027-04-15..2027-05-14');
  });

  it('is the whole that a part of an old period is charged of', () => {
    // From 28 February to 9 March of the 31 days to 30 March: 10/31.
    const charged = chargedFor('2022-01-31', '2022-02-27', '200');
    const quote = quoteOf('2022-03-10', {
      ...{ customer: custom, service: { charged, startDate: day('2022-01-31') } },
      account: { today: day('2022-02-20'), balance: usd('1000') },
    });
    expect(invoiceText(quote)).toBe('2022-02-28 64.52 for 2022-02-28..2022-03-09');
  });

  it('keeps the day on which a new plan began', () => {
    const charged = chargedFor('2022-12-31', '2023-01-30', '200');
    const quote = quoteOf('2023-01-31', {
      ...{ customer: custom, service: { charged, startDate: day('2022-12-31') } },
      account: { today: day('2023-01-20'), balance: usd('1000') },
    });
    const [first] = quote.lines;
    expect(`${first?.period?.from}..${first?.period?.until}`).toBe('2023-01-31..2023-02-27');
    expect(invoiceText(quote)).toBe('2023-02-28 100.00 for 2023-02-28..2023-03-30');
  });
});

it.each([
  ['2027-01-31', '2027-02-27', null, true],
  ['2027-02-28', '2027-03-30', null, true],
  ['2027-02-28', '2027-03-27', null, true],
  ['2027-02-27', '2027-03-29', null, false],
  ['2027-01-31', '2027-03-30', null, false],
  ['2027-01-01', '2027-01-30', 30, true],
  ['2027-01-01', '2027-01-31', 30, false],
])('%s to %s at %s days is one period: %s', (from, until, spanDays, is) => {
  expect(isPrepaidPeriod({ from: day(from), until: day(until) }, spanDays)).toBe(is);
  expect(prepaidPeriod(day(from), 7)).toEqual({ from: day(from), until: day(from).add({ days: 6 }) });
});
