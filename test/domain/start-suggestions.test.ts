import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarDate, isBefore } from '../../domain/calendar.ts';
import { changeOfferFor } from '../../domain/eligibility.ts';
import { isPossibleStart, nearestStart, type StartDates, suggestedStarts } from '../../domain/start-dates.ts';
import { chargedFor, day } from './account-fixture.ts';
import { anyAccount } from './any-account.ts';
import { type Case, datesOf, quoteOf } from './quoting.ts';

const days = ({ latest }: StartDates) => `${latest.date} ${latest.reason}`;
const charged = { charged: chargedFor('2022-10-01', '2022-10-31', '200') };

describe('the latest day', () => {
  const within = (furthest: number | 'None', more: Case = {}): Case => ({
    ...more,
    settings: { ...more.settings, 'change-plan.rules.furthest-days': furthest },
  });
  it.each<[string, Case, string]>([
    ['ten years from today, without one', within('None'), '2032-10-11 horizon'],
    ['so many days from today', within(30), '2022-11-10 furthest'],
    ['today only', within(0), '2022-10-11 furthest'],
    ['the earliest, where that lies beyond it', within(20, { service: charged }), '2022-11-01 earliest'],
    ['the earliest is the furthest', within(21, { service: charged }), '2022-11-01 furthest'],
  ])('%s', (_what, made, expected) => {
    expect(days(datesOf(made))).toBe(expected);
  });

  it('refuses days around what is possible, and says which are', () => {
    const made = within(30, { settings: { 'change-plan.rules.notice-days': 2 } });
    expect(() => quoteOf('2022-10-12', made)).toThrow('DATE_NOT_POSSIBLE');
    expect(quoteOf('2022-10-13', made).undoUntil).toEqual(day('2022-10-12'));
    expect(quoteOf('2022-11-10', made).undoUntil).toEqual(day('2022-11-09'));
    expect(() => quoteOf('2022-11-11', made)).toThrow('DATE_NOT_POSSIBLE');
  });
});

describe('the days people usually want', () => {
  it.each<[string, Case, string[]]>([
    ['any day', {}, ['2022-10-11 today', '2022-10-12 tomorrow', '2022-11-01 next-billing-day']],
    [
      'billing day 20',
      { customer: { billingDay: 20 } },
      ['2022-10-11 today', '2022-10-12 tomorrow', '2022-10-20 next-billing-day', '2022-11-01 first-of-month'],
    ],
    [
      'charged until the end of the month',
      { service: charged, customer: { billingDay: 20 } },
      ['2022-11-01 earliest', '2022-11-20 next-billing-day', '2022-12-01 first-of-month'],
    ],
    [
      'a notice of a week',
      { settings: { 'change-plan.rules.notice-days': 7 } },
      ['2022-10-18 earliest', '2022-11-01 next-billing-day'],
    ],
    [
      'the first of the month only',
      { customer: { billingDay: 20 }, settings: { 'change-plan.rules.downgrade-days': 'First of the month' } },
      ['2022-11-01 earliest', '2022-12-01 first-of-month'],
    ],
    [
      'the first of the month before the billing day',
      { today: '2022-10-25', customer: { billingDay: 20 } },
      ['2022-10-25 today', '2022-10-26 tomorrow', '2022-11-01 first-of-month', '2022-11-20 next-billing-day'],
    ],
    [
      'within a week only',
      { settings: { 'change-plan.rules.furthest-days': 7 } },
      ['2022-10-11 today', '2022-10-12 tomorrow'],
    ],
  ])('%s', (_what, made, expected) => {
    const suggestions = suggestedStarts(datesOf(made), day(made.today ?? '2022-10-11'));
    expect(suggestions.map(({ date, kind }) => `${date} ${kind}`)).toEqual(expected);
  });
});

it.each<[string, Case, string, string]>([
  ['before the earliest', { service: charged }, '2022-10-15', '2022-11-01'],
  ['possible as it is', { service: charged }, '2022-11-15', '2022-11-15'],
  [
    'the next first of the month',
    { settings: { 'change-plan.rules.downgrade-days': 'First of the month' } },
    '2022-11-02',
    '2022-12-01',
  ],
  [
    'a billing day as it is',
    { customer: { billingDay: 20 }, settings: { 'change-plan.rules.downgrade-days': 'Billing day' } },
    '2022-10-20',
    '2022-10-20',
  ],
  [
    'the next billing day',
    { customer: { billingDay: 20 }, settings: { 'change-plan.rules.downgrade-days': 'Billing day' } },
    '2022-10-21',
    '2022-11-20',
  ],
  ['the last, when beyond it', { settings: { 'change-plan.rules.furthest-days': 7 } }, '2022-10-19', '2022-10-18'],
  [
    'the last first of the month, when beyond it',
    { settings: { 'change-plan.rules.furthest-days': 60, 'change-plan.rules.downgrade-days': 'First of the month' } },
    '2022-12-02',
    '2022-12-01',
  ],
  [
    'the last billing day, when beyond it',
    {
      customer: { billingDay: 20 },
      settings: { 'change-plan.rules.furthest-days': 60, 'change-plan.rules.downgrade-days': 'Billing day' },
    },
    '2022-12-05',
    '2022-11-20',
  ],
  [
    'the earliest, when that lies beyond the furthest',
    { service: charged, settings: { 'change-plan.rules.furthest-days': 7 } },
    '2022-12-24',
    '2022-11-01',
  ],
])('finds the nearest day: %s', (_what, made, wished, nearest) => {
  expect(`${nearestStart(datesOf(made), day(wished))}`).toBe(nearest);
});

it('suggests possible days only, in order and none twice; the nearest is the first possible one', () => {
  fc.assert(
    fc.property(anyAccount, fc.integer({ min: -10, max: 90 }), ({ account, service }, ahead) => {
      for (const { terms } of changeOfferFor(account, service).plans) {
        if (!terms) continue;
        const { dates } = terms;
        expect(isPossibleStart(dates, dates.earliest)).toBe(true);
        const suggested = suggestedStarts(dates, account.today).map(({ date }) => date);
        expect(suggested.map(String)).toEqual([...new Set(suggested.map(String))].sort());
        expect(suggested.map(String)).toContain(`${dates.earliest}`);
        for (const date of suggested) expect(isPossibleStart(dates, date)).toBe(true);
        const wished = account.today.add({ days: ahead });
        const nearest = nearestStart(dates, wished);
        expect(`${nearest}`).toBe(`${nearestByLooking(dates, wished)}`);
      }
    }),
  );
});

/** By looking at one day after the other: on to the last, or else back from it. */
function nearestByLooking(dates: StartDates, from: CalendarDate): CalendarDate | undefined {
  const last = dates.latest.date;
  for (let date = from; !isBefore(last, date); date = date.add({ days: 1 })) {
    if (isPossibleStart(dates, date)) return date;
  }
  for (let date = last; !isBefore(date, dates.earliest); date = date.subtract({ days: 1 })) {
    if (isPossibleStart(dates, date)) return date;
  }
  return undefined;
}
