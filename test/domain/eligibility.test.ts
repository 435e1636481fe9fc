import { describe, expect, it } from 'vitest';
import type { Account } from '../../domain/account.ts';
import {
  changeOfferFor,
  type closedReasons,
  isOpenPlan,
  offeredPlans,
  planVerdicts,
} from '../../domain/eligibility.ts';
import { partnerIdSchema, planIdSchema } from '../../domain/ids.ts';
import { currencySchema, money } from '../../domain/money.ts';
import type { PartnerSettings } from '../../domain/settings/partner-settings.ts';
import { anAccount, aPlan, aService, day } from './account-fixture.ts';
import { bookedExample } from './booked-example.ts';

const current = aPlan('current', '100', {
  planOptions: ['b', 'a', 'off', 'elsewhere', 'prepaid', 'euro', 'voice', 'current'].map((id) =>
    planIdSchema.parse(id),
  ),
});
const plans = {
  current,
  'wrong-type': aPlan('voice', '10', { type: 'voice' }),
  disabled: aPlan('off', '10', { enabled: false }),
  'other-partner': aPlan('elsewhere', '10', { partners: [partnerIdSchema.parse('other')] }),
  'other-billing-type': aPlan('prepaid', '10', { billingTypes: ['prepaid-custom'] }),
  'other-currency': aPlan('euro', '10', { price: money('10', currencySchema.parse('EUR')) }),
  'not-in-list': aPlan('unlisted', '10'),
  offered: aPlan('b', '50'),
} as const;
const cheaper = aPlan('a', '20');
const service = aService(current);
const account = anAccount('2022-10-11', [service], [...Object.values(plans), cheaper]);

it('gives every plan a verdict, and every verdict comes true', () => {
  const verdicts = new Map(changeOfferFor(account, service).plans.map(({ plan, verdict }) => [plan.id, verdict]));
  for (const verdict of planVerdicts) expect(verdicts.get(plans[verdict].id), verdict).toBe(verdict);
});

it('offers the cheapest first, and lets support choose beyond the list but not beyond the rules', () => {
  const offer = changeOfferFor(account, service);
  expect(offeredPlans(offer).map(({ id }) => id)).toEqual(['a', 'b']);
  expect(isOpenPlan(offer, plans['not-in-list'].id, 'customer')).toBe(false);
  expect(isOpenPlan(offer, plans['not-in-list'].id, 'support')).toBe(true);
  expect(isOpenPlan(offer, plans.disabled.id, 'support')).toBe(false);
});

describe('the ways of reference 1.4', () => {
  const self = 'Self-change tariff plan';
  const request = 'Request tariff plan change';
  const closed = (reason: (typeof closedReasons)[number]) => ({ open: false, reason });
  const open = { open: true };
  it.each([
    [[], true, closed('not-allowed'), closed('not-allowed')],
    [[request], true, closed('not-allowed'), open],
    [[request], false, closed('not-allowed'), open],
    [[self], true, open, closed('not-allowed')],
    [[self], false, closed('no-plans'), closed('not-allowed')],
    [[self, request], true, open, open],
    [[self, request], false, closed('no-plans'), open],
  ] as const)('%j, with plans: %s', (fields, hasPlans, selfChange, ask) => {
    const settings: Partial<PartnerSettings> = { 'portal.services.internet': [...fields] };
    const emptied = { ...current, planOptions: hasPlans ? current.planOptions : [] };
    const offer = changeOfferFor(anAccount('2022-10-11', [service], [emptied, cheaper], { settings }), service);
    expect(offer).toMatchObject({ selfChange, request: ask });
  });
});

describe('why both ways, or self-change alone, are closed', () => {
  const cases: Record<string, { account: Account; request: boolean }> = {
    'menu-hides-services': {
      account: { ...account, settings: { ...account.settings, 'portal.menu.items': [] } },
      request: false,
    },
    'not-active': { account: withService({ status: 'stopped' }), request: false },
    ending: { account: withService({ endDate: day('2023-01-01') }), request: false },
    'customer-blocked': {
      account: { ...account, customer: { ...account.customer, status: 'blocked' } },
      request: true,
    },
    'billing-type-unsupported': {
      account: { ...account, customer: { ...account.customer, billingType: 'prepaid-daily' } },
      request: true,
    },
  };
  it.each(Object.entries(cases))('%s', (reason, { account: shut, request }) => {
    const [only = service] = shut.services;
    const offer = changeOfferFor(shut, only);
    expect(offer.selfChange).toEqual({ open: false, reason });
    expect(offer.request.open).toBe(request);
  });

  it('support makes the change of a request also when the menu no longer shows services', () => {
    const hidden = { ...account, settings: { ...account.settings, 'portal.menu.items': [] } };
    expect(changeOfferFor(hidden, service).support).toEqual({ open: true });
  });

  it('change-pending, for the service that ends and for the one that starts', () => {
    const { after } = bookedExample('2022-10-20');
    for (const each of after.services) {
      expect(changeOfferFor(after, each)).toMatchObject({
        selfChange: { open: false, reason: 'change-pending' },
        request: { open: false, reason: 'change-pending' },
        support: { open: false, reason: 'change-pending' },
      });
    }
  });
});

function withService(overrides: Parameters<typeof aService>[1]): Account {
  return { ...account, services: [aService(current, overrides)] };
}
