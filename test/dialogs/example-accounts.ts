import type { Account } from '../../domain/account.ts';
import { planIdSchema, serviceIdSchema } from '../../domain/ids.ts';
import type { PartnerSettings } from '../../domain/settings/partner-settings.ts';
import { anAccount, aPlan, aService, chargedFor, day } from '../domain/account-fixture.ts';

export const slow = aPlan('Ethernet_100Mbps', '100', { planOptions: [planIdSchema.parse('Ethernet_500Mbps')] });
export const fast = aPlan('Ethernet_500Mbps', '200', {
  planOptions: [slow.id, planIdSchema.parse('Ethernet_1Gbps')],
  speed: { download: 512_000, upload: 512_000 },
});
export const fastest = aPlan('Ethernet_1Gbps', '300', {
  planOptions: [slow.id, fast.id],
  speed: { download: 1_024_000, upload: 512_000 },
});
export const talk = aPlan('Talk_60', '15', {
  type: 'voice',
  speed: null,
  planOptions: [planIdSchema.parse('Talk_600')],
});
export const talkMore = aPlan('Talk_600', '25', { type: 'voice', speed: null });
export const plans = [slow, fast, fastest, talk, talkMore];

const shown = ['Description', 'Plan', 'Price', 'Start date', 'Status'] as const;
type Ways = 'self' | 'request' | 'both' | 'neither';
const wayValues = {
  self: ['Self-change tariff plan'],
  request: ['Request tariff plan change'],
  both: ['Self-change tariff plan', 'Request tariff plan change'],
  neither: [],
} as const;

export function internetWays(ways: Ways): Partial<PartnerSettings> {
  return { 'portal.services.internet': [...shown, ...wayValues[ways]] };
}
export function voiceWays(ways: Ways): Partial<PartnerSettings> {
  return { 'portal.services.voice': [...shown, ...wayValues[ways]] };
}

export const internet = aService(fast, { charged: chargedFor('2022-10-01', '2022-10-31', '200') });
export const voice = aService(talk, {
  id: serviceIdSchema.parse('75'),
  description: 'Home phone',
  details: { login: null, ipv4: null, phone: '+49 30 123', direction: 'incoming' },
});

/** Worked example A of the guide, on 11 October: 500 Mbps charged for October, fee 30 for less, invoiced till the end of the month. */
export function exampleA(
  ways: Ways = 'both',
  overrides: {
    settings?: Partial<PartnerSettings>;
    customer?: Partial<Account['customer']>;
    account?: Partial<Account>;
  } = {},
): Account {
  return anAccount('2022-10-11', [internet], plans, {
    ...overrides,
    settings: {
      'change-plan.recurring.refund': 'Refund unused money',
      'change-plan.recurring.fee-cheaper': '30',
      'change-plan.recurring.invoice': 'Immediately till end of active month',
      ...internetWays(ways),
      ...overrides.settings,
    },
  });
}

/** The same customer with a voice service too, which can be changed in its own ways. */
export function withVoice(ways: Ways = 'both', voiceWay: Ways = 'self'): Account {
  const account = exampleA(ways, { settings: voiceWays(voiceWay) });
  return { ...account, services: [internet, voice] };
}

/** The same customer on a plan that leads nowhere. */
export function withoutPlans(ways: Ways): Account {
  const account = exampleA(ways);
  return { ...account, plans: new Map([...account.plans].map(([id, plan]) => [id, { ...plan, planOptions: [] }])) };
}

export { day };
