import { describe, expect, it } from 'vitest';
import type { Account } from '../../domain/account.ts';
import { changeOfferFor, type closedReasons, waysFor } from '../../domain/eligibility.ts';
import { planIdSchema } from '../../domain/ids.ts';
import type { PartnerSettings } from '../../domain/settings/partner-settings.ts';
import { anAccount, aPlan, aService, day, usd } from './account-fixture.ts';
import { bookedExample } from './booked-example.ts';

const cheaper = aPlan('a', '20');
const current = aPlan('current', '100', { planOptions: [cheaper.id, planIdSchema.parse('gone')] });
const service = aService(current);
const account = anAccount('2022-10-11', [service], [current, cheaper]);

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
    'in-bundle': { account: withService({ bundleId: 'b1' }), request: true },
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

describe('a balance that would be too low', () => {
  const self = { 'portal.services.internet': ['Self-change tariff plan'] } as const;
  const missing = { balanceMissing: usd('5') };
  const tooLow = { open: false, reason: 'balance-too-low' };
  const notAllowed = { open: false, reason: 'not-allowed' };
  const ways = (rule: PartnerSettings['change-plan.rules.balance-too-low'], quote: Parameters<typeof waysFor>[2]) => {
    const settings = {
      'portal.services.internet': [...self['portal.services.internet']],
      'change-plan.rules.balance-too-low': rule,
    };
    const held = anAccount('2022-10-11', [service], [current, cheaper], { settings });
    return waysFor(held, changeOfferFor(held, service), quote);
  };

  it('closes the self-change, and opens the request only where the partner says so', () => {
    expect(ways('Refuse', missing)).toEqual({ selfChange: tooLow, request: notAllowed });
    expect(ways('Request instead', missing)).toEqual({ selfChange: tooLow, request: { open: true } });
    expect(ways('Request instead', { balanceMissing: null })).toEqual({
      selfChange: { open: true },
      request: notAllowed,
    });
  });

  it('does not open a request where the self-change was closed anyway', () => {
    const none = anAccount('2022-10-11', [service], [current, cheaper], {
      settings: { 'portal.services.internet': [], 'change-plan.rules.balance-too-low': 'Request instead' },
    });
    expect(waysFor(none, changeOfferFor(none, service), missing)).toEqual({
      selfChange: notAllowed,
      request: notAllowed,
    });
  });
});

function withService(overrides: Parameters<typeof aService>[1]): Account {
  return { ...account, services: [aService(current, overrides)] };
}
