import fc from 'fast-check';
import { expect, it } from 'vitest';
import { billingPeriodOf, nextBillingDay } from '../../domain/billing-period.ts';
import { daysIn, isBefore } from '../../domain/calendar.ts';
import { day } from './account-fixture.ts';

it.each([
  ['2022-10-11', 1, '2022-10-01', '2022-10-31', 31],
  ['2022-02-11', 1, '2022-02-01', '2022-02-28', 28],
  ['2024-02-29', 1, '2024-02-01', '2024-02-29', 29],
  ['2022-10-09', 10, '2022-09-10', '2022-10-09', 30],
  ['2022-10-10', 10, '2022-10-10', '2022-11-09', 31],
  ['2023-01-05', 28, '2022-12-28', '2023-01-27', 31],
  ['2023-03-01', 28, '2023-02-28', '2023-03-27', 28],
])('%s on billing day %i is in %s to %s, %i days', (date, billingDay, from, until, days) => {
  const period = billingPeriodOf(day(date), billingDay);
  expect([`${period.from}`, `${period.until}`, daysIn(period)]).toEqual([from, until, days]);
  expect(`${nextBillingDay(day(date), billingDay)}`).toBe(`${period.until.add({ days: 1 })}`);
});

const dates = fc.integer({ min: 0, max: 3000 }).map((days) => day('2020-01-01').add({ days }));
const billingDays = fc.integer({ min: 1, max: 28 });

it('holds every day in a period of 28 to 31 days, and the next begins the day after', () => {
  fc.assert(
    fc.property(dates, billingDays, (date, billingDay) => {
      const period = billingPeriodOf(date, billingDay);
      expect(isBefore(date, period.from) || isBefore(period.until, date)).toBe(false);
      expect(period.from.day).toBe(billingDay);
      expect(daysIn(period)).toBeGreaterThanOrEqual(28);
      expect(daysIn(period)).toBeLessThanOrEqual(31);
      expect(billingPeriodOf(period.until.add({ days: 1 }), billingDay).from).toEqual(period.until.add({ days: 1 }));
    }),
  );
});
