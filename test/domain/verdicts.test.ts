import { describe, expect, it } from 'vitest';
import { customerLabelSchema, locationIdSchema } from '../../domain/customer.ts';
import { changeOfferFor, offeredPlans, type PlanVerdict, planVerdicts, termsFor } from '../../domain/eligibility.ts';
import { partnerIdSchema } from '../../domain/ids.ts';
import { currencySchema, money } from '../../domain/money.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Service } from '../../domain/service.ts';
import { anAccount, aPlan, aService, day } from './account-fixture.ts';
import { booked, type Case, example, quoteOf } from './quoting.ts';

const [north, south] = [locationIdSchema.parse('north'), locationIdSchema.parse('south')];
const [vip, staff] = [customerLabelSchema.parse('VIP'), customerLabelSchema.parse('staff')];
const dollars = currencySchema.parse('USD');
const euros = currencySchema.parse('EUR');

function verdictOf(made: Case): PlanVerdict | undefined {
  const { account, service, plan } = example(made);
  return changeOfferFor(account, service).plans.find((each) => each.plan.id === plan.id)?.verdict;
}

/** What is wrong with a plan, weakest last: each row also has everything wrong that stands below it. */
const wrongPlans: ReadonlyArray<readonly [PlanVerdict, Partial<Plan>]> = [
  ['wrong-type', { type: 'voice' }],
  ['disabled', { enabled: false }],
  ['other-partner', { partners: [partnerIdSchema.parse('other')] }],
  ['other-billing-type', { billingTypes: ['prepaid-custom', 'prepaid-daily'] }],
  ['other-category', { categories: ['company'] }],
  ['other-location', { locations: [south] }],
  ['other-label', { labels: [vip] }],
  ['other-currency', { price: money('10', euros) }],
];

describe('the verdict on a plan', () => {
  it.each(wrongPlans)('%s, alone and before whatever else is wrong with it', (verdict, wrong) => {
    const place = wrongPlans.findIndex(([each]) => each === verdict);
    const everythingBelow = Object.assign({}, ...wrongPlans.slice(place).map(([, each]) => each));
    expect(verdictOf({ newPlan: wrong })).toBe(verdict);
    expect(verdictOf({ newPlan: everythingBelow, oldPlan: { planOptions: [] }, service: { status: 'stopped' } })).toBe(
      verdict,
    );
  });

  it('not-in-list, before what closes the service for every plan', () => {
    expect(verdictOf({ oldPlan: { planOptions: [] } })).toBe('not-in-list');
    expect(verdictOf({ oldPlan: { planOptions: [] }, service: { status: 'stopped' } })).toBe('not-in-list');
  });

  it.each<[PlanVerdict, Partial<Service>]>([
    ['not-active', { status: 'stopped' }],
    ['not-active', { status: 'pending' }],
    ['not-active', { status: 'disabled' }],
    ['not-active', { status: 'archived', endDate: day('2022-01-01') }],
    ['ending', { endDate: day('2023-01-01') }],
    ['offered', {}],
  ])('%s, for a service with %j', (verdict, service) => {
    expect(verdictOf({ service })).toBe(verdict);
  });

  it('change-pending, for the service that ends and the one that will start', () => {
    const { account } = example();
    const { after } = booked(account, quoteOf('2022-10-20'));
    const verdicts = after.services.map((each) => changeOfferFor(after, each).plans.map(({ verdict }) => verdict));
    expect(verdicts).toEqual([
      ['current', 'change-pending'],
      ['not-in-list', 'current'],
    ]);
  });

  it('in-contract, when the contract ends after the furthest day', () => {
    const settings = {
      'change-plan.rules.contract': 'Refuse every change',
      'change-plan.rules.furthest-days': 30,
    } as const;
    expect(verdictOf({ settings, service: { contractEnd: day('2022-11-10') } })).toBe('in-contract');
    expect(verdictOf({ settings, service: { contractEnd: day('2022-11-09') } })).toBe('offered');
  });

  it('current, whatever else', () => {
    const { account, service, oldPlan } = example({ oldPlan: { enabled: false }, service: { status: 'stopped' } });
    const offer = changeOfferFor(account, service);
    expect(offer.plans.find(({ plan }) => plan.id === oldPlan.id)?.verdict).toBe('current');
  });

  it('is one of those that are listed', () => {
    for (const [verdict] of wrongPlans) expect(planVerdicts).toContain(verdict);
  });
});

describe('plans for certain customers', () => {
  it.each<[string, Partial<Plan>, Case['customer'], PlanVerdict]>([
    ['a company, for companies', { categories: ['company'] }, { category: 'company' }, 'offered'],
    ['a person, for both', { categories: ['company', 'person'] }, { category: 'person' }, 'offered'],
    ['somebody in the north, for the north', { locations: [south, north] }, { location: north }, 'offered'],
    ['somebody in the north, for the south', { locations: [south] }, { location: north }, 'other-location'],
    ['somebody who is nowhere, for the south', { locations: [south] }, { location: null }, 'other-location'],
    ['one label of several is enough', { labels: [vip] }, { labels: [staff, vip] }, 'offered'],
    ['another label', { labels: [vip] }, { labels: [staff] }, 'other-label'],
  ])('%s', (_what, newPlan, customer, verdict) => {
    expect(verdictOf({ newPlan, customer: { ...customer } })).toBe(verdict);
  });
});

it('is other-currency too when the service is paid in another currency than the partner’s', () => {
  expect(verdictOf({ service: { unitPrice: money('200', euros) } })).toBe('other-currency');
  expect(verdictOf({ service: { unitPrice: money('200', dollars) } })).toBe('offered');
});

it('is directed: A offers B does not mean that B offers A', () => {
  const b = aPlan('B', '50');
  const a = aPlan('A', '100', { planOptions: [b.id] });
  const verdict = (from: Plan) => {
    const service = aService(from);
    const account = anAccount('2022-10-11', [service], [a, b]);
    return changeOfferFor(account, service).plans.map((each) => `${each.plan.id} ${each.verdict}`);
  };
  expect(verdict(a)).toEqual(['A current', 'B offered']);
  expect(verdict(b)).toEqual(['A not-in-list', 'B current']);
});

it('shows the cheapest first, by title where the price is the same, and only what is offered', () => {
  const offered = [aPlan('d', '50'), aPlan('c', '50'), aPlan('b', '5'), aPlan('a', '100.50')];
  const from = aPlan('from', '10', { planOptions: offered.map(({ id }) => id) });
  const service = aService(from);
  const account = anAccount('2022-10-11', [service], [from, ...offered, aPlan('unlisted', '1')]);
  expect(offeredPlans(changeOfferFor(account, service)).map(({ id }) => id)).toEqual(['b', 'c', 'd', 'a']);
});

it('gives support the terms of a plan that only the list leaves out, and of no other', () => {
  const { account, service, plan } = example({ oldPlan: { planOptions: [] } });
  expect(termsFor(account, { service, plan }, 'customer')).toBeNull();
  expect(termsFor(account, { service, plan }, 'support')).toMatchObject({
    dates: { earliest: day('2022-10-11') },
    companions: [],
  });
  expect(termsFor(account, { service, plan: { ...plan, enabled: false } }, 'support')).toBeNull();
});
