import { describe, expect, it } from 'vitest';
import { isPossibleStart, startDatesFor, suggestedStarts } from '../../domain/start-dates.ts';
import { anAccount, aPlan, aService, chargedFor, day } from './account-fixture.ts';

const plan = aPlan('plan', '100');
const other = aPlan('other', '100');
const refund = { settings: { 'change-plan.recurring.refund': 'Refund unused money' } } as const;
const charged = aService(plan, { charged: chargedFor('2022-10-01', '2022-10-31', '100') });

describe('the earliest day (reference 1.6)', () => {
  it.each([
    ['charged ahead, no refund', charged, {}, '2022-11-01', 'charged'],
    ['charged ahead, with refund', charged, refund, '2022-10-11', 'today'],
    ['never charged', aService(plan), {}, '2022-10-11', 'today'],
    ['charged until yesterday', withCharge('2022-09-01', '2022-10-10'), {}, '2022-10-11', 'today'],
    ['charged until today', withCharge('2022-10-01', '2022-10-11'), {}, '2022-10-12', 'charged'],
    ['charged for months', withCharge('2022-10-01', '2023-03-31'), {}, '2023-04-01', 'charged'],
    ['a service that starts later', aService(plan, { startDate: day('2022-12-24') }), refund, '2022-12-24', 'service'],
  ] as const)('%s', (_what, service, settings, earliest, reason) => {
    const dates = startDatesFor(anAccount('2022-10-11', [service], [plan], settings), { service, plan: other });
    expect([`${dates.earliest}`, dates.earliestReason]).toEqual([earliest, reason]);
    expect(isPossibleStart(dates, dates.earliest)).toBe(true);
    expect(isPossibleStart(dates, dates.earliest.subtract({ days: 1 }))).toBe(false);
    // Nobody plans ten years ahead; the partner has no furthest day.
    expect(dates.latest).toEqual({ date: day('2032-10-11'), reason: 'horizon' });
    expect(isPossibleStart(dates, day('2032-10-11'))).toBe(true);
    expect(isPossibleStart(dates, day('2032-10-12'))).toBe(false);
  });
});

it('suggests possible days only, soonest first, none twice', () => {
  for (const today of ['2022-10-11', '2022-10-31', '2022-11-01', '2024-02-29', '2022-12-31']) {
    for (const billingDay of [1, 15, 28]) {
      for (const settings of [{}, refund]) {
        const dates = startDatesFor(anAccount(today, [charged], [plan], { ...settings, customer: { billingDay } }), {
          service: charged,
          plan: other,
        });
        const suggestions = suggestedStarts(dates, day(today));
        const days = suggestions.map(({ date }) => `${date}`);
        expect(days).toEqual([...new Set(days)].sort());
        expect(days.length).toBeGreaterThan(0);
        for (const { date } of suggestions) expect(isPossibleStart(dates, date)).toBe(true);
      }
    }
  }
});

function withCharge(from: string, until: string) {
  return aService(plan, { charged: chargedFor(from, until, '100') });
}
