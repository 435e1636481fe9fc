import { describe, expect, it } from 'vitest';
import { planOfferFor } from '../../domain/eligibility.ts';
import { chargedFor, day, usd } from './account-fixture.ts';
import { type Case, datesOf, example } from './quoting.ts';

const earliest = (made: Case) => {
  const dates = datesOf(made);
  return `${dates.earliest} ${dates.earliestReason}`;
};
const dearer = { newPlan: { price: usd('300') } };
const equal = { newPlan: { price: usd('200') } };
const charged = { charged: chargedFor('2022-10-01', '2022-10-31', '200') };
const refund = { 'change-plan.recurring.refund': 'Refund unused money' } as const;

describe('a price or discount that is not the charged one (reference 1.6)', () => {
  const discount = { off: { kind: 'fixed' as const, amount: usd('5') }, from: null, until: null };
  it.each<[string, Case['service'], string]>([
    ['nothing changed', charged, '2022-10-11 today'],
    ['another price', { ...charged, unitPrice: usd('210') }, '2022-11-01 price-changed'],
    ['a discount since', { ...charged, discount }, '2022-11-01 price-changed'],
    [
      'another discount',
      {
        discount,
        charged: chargedFor('2022-10-01', '2022-10-31', '200', { discount: { ...discount, until: day('2022-12-31') } }),
      },
      '2022-11-01 price-changed',
    ],
    [
      'the same discount',
      { discount, charged: chargedFor('2022-10-01', '2022-10-31', '200', { discount }) },
      '2022-10-11 today',
    ],
    [
      'another price long ago',
      { charged: [...chargedFor('2022-09-01', '2022-09-30', '190'), ...charged.charged] },
      '2022-10-11 today',
    ],
    [
      'another price now, charged months ahead',
      { charged: [...charged.charged, ...chargedFor('2022-11-01', '2023-03-31', '210')] },
      '2023-04-01 price-changed',
    ],
    [
      'only the first charge is another',
      { charged: [...chargedFor('2022-10-01', '2022-10-31', '190'), ...chargedFor('2022-11-01', '2022-11-30', '200')] },
      '2022-11-01 price-changed',
    ],
  ])('%s', (_what, service, expected) => {
    expect(earliest({ service: { ...service }, settings: refund })).toBe(expected);
  });
});

it('does not wait for charged days whose data moves along, whatever their price was', () => {
  const settings = { 'change-plan.prepaid.refund': 'Rollover unused data' } as const;
  const service = { ...charged, unitPrice: usd('210') };
  expect(earliest({ service, settings, customer: { billingType: 'prepaid-custom' } })).toBe('2022-10-11 today');
});

describe('the partner’s own rules (reference, part 9)', () => {
  it.each<[string, Case, string]>([
    ['notice for a cheaper plan', { settings: { 'change-plan.rules.notice-days': 7 } }, '2022-10-18 notice'],
    [
      'no notice for a dearer plan',
      { ...dearer, settings: { 'change-plan.rules.notice-days': 7 } },
      '2022-10-11 today',
    ],
    ['no notice for an equal one', { ...equal, settings: { 'change-plan.rules.notice-days': 7 } }, '2022-10-11 today'],
    ['lead for a dearer plan', { ...dearer, settings: { 'change-plan.rules.lead-days': 3 } }, '2022-10-14 lead'],
    ['no lead for a cheaper plan', { settings: { 'change-plan.rules.lead-days': 3 } }, '2022-10-11 today'],
    ['no lead for an equal one', { ...equal, settings: { 'change-plan.rules.lead-days': 3 } }, '2022-10-11 today'],
    [
      'charged days run out later than the notice',
      { service: charged, settings: { 'change-plan.rules.notice-days': 7 } },
      '2022-11-01 charged',
    ],
    [
      'the same day: the first reason is named',
      { service: charged, settings: { 'change-plan.rules.notice-days': 21 } },
      '2022-11-01 charged',
    ],
    [
      'a service that starts later than the notice',
      { service: { startDate: day('2022-12-24') }, settings: { 'change-plan.rules.notice-days': 7 } },
      '2022-12-24 service',
    ],
    [
      'cheaper from the first of the month',
      { settings: { 'change-plan.rules.downgrade-days': 'First of the month' } },
      '2022-11-01 downgrade-day',
    ],
    [
      'cheaper from the first, which is today',
      { today: '2022-11-01', settings: { 'change-plan.rules.downgrade-days': 'First of the month' } },
      '2022-11-01 today',
    ],
    [
      'cheaper from the billing day',
      { customer: { billingDay: 10 }, settings: { 'change-plan.rules.downgrade-days': 'Billing day' } },
      '2022-11-10 downgrade-day',
    ],
    [
      'cheaper from the billing day, which is today',
      { customer: { billingDay: 11 }, settings: { 'change-plan.rules.downgrade-days': 'Billing day' } },
      '2022-10-11 today',
    ],
    [
      'dearer on any day',
      { ...dearer, settings: { 'change-plan.rules.downgrade-days': 'First of the month' } },
      '2022-10-11 today',
    ],
    [
      'equal on any day',
      { ...equal, settings: { 'change-plan.rules.downgrade-days': 'First of the month' } },
      '2022-10-11 today',
    ],
    [
      'notice and then the first of the month',
      { settings: { 'change-plan.rules.downgrade-days': 'First of the month', 'change-plan.rules.notice-days': 22 } },
      '2022-12-01 downgrade-day',
    ],
  ])('%s', (_what, made, expected) => {
    expect(earliest(made)).toBe(expected);
  });

  const until = { service: { contractEnd: day('2022-12-24') } };
  it.each([
    ['Ignore', '200', '2022-10-11 today'],
    ['Refuse every change', '200', '2022-12-25 contract'],
    ['Refuse every change', '50', '2022-12-25 contract'],
    ['Refuse cheaper plans', '200', '2022-12-25 contract'],
    ['Refuse cheaper plans', '100', '2022-10-11 today'],
    ['Refuse cheaper plans', '50', '2022-10-11 today'],
    ['Fee for cheaper plans', '200', '2022-10-11 today'],
    ['Fee for every change', '200', '2022-10-11 today'],
  ] as const)('contract: %s, from a plan at %s to 100', (rule, old, expected) => {
    expect(earliest({ ...until, oldPlan: { price: usd(old) }, settings: { 'change-plan.rules.contract': rule } })).toBe(
      expected,
    );
  });

  it('a contract that is over, or none, binds nobody', () => {
    const settings = { 'change-plan.rules.contract': 'Refuse every change' } as const;
    expect(earliest({ settings, service: { contractEnd: day('2022-10-10') } })).toBe('2022-10-11 today');
    expect(earliest({ settings })).toBe('2022-10-11 today');
  });

  it('a contract is in the way also where cheaper plans have their days', () => {
    const settings = {
      'change-plan.rules.contract': 'Refuse every change',
      'change-plan.rules.furthest-days': 30,
      'change-plan.rules.downgrade-days': 'First of the month',
    } as const;
    const { account, service, plan } = example({ settings, service: { contractEnd: day('2023-06-14') } });
    expect(planOfferFor(account, service, plan).verdict).toBe('in-contract');
  });
});
