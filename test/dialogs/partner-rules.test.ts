import { expect, it } from 'vitest';
import { serviceIdSchema } from '../../domain/ids.ts';
import type { Service } from '../../domain/service.ts';
import type { PartnerSettings } from '../../domain/settings/partner-settings.ts';
import { usd } from '../domain/account-fixture.ts';
import { aChat, type Chat } from './chat.ts';
import { day, exampleA, internet } from './example-accounts.ts';

async function onTheDate(
  plan: 'Ethernet_100Mbps' | 'Ethernet_1Gbps',
  settings: Partial<PartnerSettings>,
  service: Partial<Service> = {},
): Promise<Chat> {
  const chat = aChat(exampleA('self', { settings, account: { services: [{ ...internet, ...service }] } }));
  for (const text of ['change plan', plan]) await chat.says(text);
  return chat;
}

const firstDays: Array<
  [string, 'Ethernet_100Mbps' | 'Ethernet_1Gbps', Partial<PartnerSettings>, Partial<Service>, string]
> = [
  [
    'days of notice for a cheaper plan',
    'Ethernet_100Mbps',
    { 'change-plan.rules.notice-days': 7 },
    {},
    'Tuesday, 18 October 2022, because a change to a cheaper plan needs 7 days of notice.',
  ],
  [
    'days of lead for a dearer plan',
    'Ethernet_1Gbps',
    { 'change-plan.rules.lead-days': 1 },
    {},
    'Wednesday, 12 October 2022, because a change to a dearer plan takes 1 day.',
  ],
  [
    'a contract',
    'Ethernet_100Mbps',
    { 'change-plan.rules.contract': 'Refuse cheaper plans' },
    { contractEnd: day('2022-12-24') },
    'Sunday, 25 December 2022, because the contract of your service runs until Saturday, 24 December 2022.',
  ],
  [
    'a price that was changed after it was charged',
    'Ethernet_100Mbps',
    {},
    { unitPrice: usd('190') },
    'Tuesday, 1 November 2022, because the price or discount of your service changed after it was charged, which is until Monday, 31 October 2022.',
  ],
];

it.each(firstDays)('says why the first day is not sooner for %s', async (_what, plan, settings, service, said) => {
  const chat = await onTheDate(plan, settings, service);
  expect(chat.lastText).toContain(`The first possible day is ${said}`);
  await chat.says('today');
  expect(chat.lastText).toContain(said.slice(said.indexOf(', because')));
  expect(chat.lastText).toMatch(/^Tuesday,? 11 October 2022 is too early, because/);
  expect(chat.buttons[1]).toMatch(/^Start on/);
});

it('lets a cheaper plan start on the first of a month only, and offers the nearest', async () => {
  const chat = await onTheDate('Ethernet_100Mbps', { 'change-plan.rules.downgrade-days': 'First of the month' });
  expect(chat.lastText).toBe(
    'From which day would you like Ethernet_100Mbps? A cheaper plan can only start on the first day of a month. The first possible day is Tuesday, 1 November 2022. You can also say a later one.',
  );
  await chat.says('15 January');
  expect(chat.lastText).toMatch(
    /^A cheaper plan can only start on the first day of a month\. So Sunday, 15 January 2023 is not possible; the nearest possible day is Wednesday, 1 February 2023\.\n\nFrom which day/,
  );
  await chat.presses('Start on 1 February 2023');
  expect(chat.buttons).toContain('Change on 1 February 2023');
  await chat.says('2 February');
  expect(chat.state).toBe('confirmChange');
  await chat.presses('Start on 1 March 2023');
  expect(chat.buttons).toContain('Change on 1 March 2023');
});

it('lets a cheaper plan start on the billing day only, and a dearer one on any', async () => {
  const settings = { 'change-plan.rules.downgrade-days': 'Billing day' } as const;
  const chat = aChat(exampleA('self', { settings, customer: { billingDay: 12 } }));
  for (const text of ['change plan', 'Ethernet_100Mbps', '20 October']) await chat.says(text);
  expect(chat.lastText).toMatch(
    /^A cheaper plan can only start on your billing day, the 12th of a month\. So Thursday, 20 October 2022 is not possible; the nearest possible day is Saturday, 12 November 2022\./,
  );
  for (const text of ['other plan', 'Ethernet_1Gbps', '20 October']) await chat.says(text);
  expect(chat.buttons).toContain('Change on 20 October');
});

it('has a last day of ten years ahead, unless the partner sets one', async () => {
  const open = await onTheDate('Ethernet_1Gbps', {});
  expect(JSON.stringify(open.last)).toContain('"max":"2032-10-11"');
  await open.says('1 January 2031');
  expect(open.buttons).toContain('Change on 1 January 2031');
  const bound = await onTheDate('Ethernet_1Gbps', { 'change-plan.rules.furthest-days': 30 });
  expect(JSON.stringify(bound.last)).toContain('"max":"2022-11-10"');
  await bound.says('1 January 2031');
  expect(bound.lastText).toMatch(
    /^Wednesday,? 1 January 2031 is too far ahead\. The last possible day is Thursday,? 10 November 2022\./,
  );
  await bound.presses('Start on 10 November');
  expect(bound.buttons).toContain('Change on 10 November');
});

it('says so where only one day is left', async () => {
  const chat = await onTheDate('Ethernet_100Mbps', {
    'change-plan.recurring.refund': 'None',
    'change-plan.rules.furthest-days': 5,
  });
  expect(chat.lastText).toBe(
    'The only possible day for Ethernet_100Mbps is Tuesday, 1 November 2022, because your current plan is charged until Monday, 31 October 2022. Shall it start then?',
  );
  await chat.says('20 October');
  expect(chat.lastText).toMatch(
    /^Thursday,? 20 October 2022 is not possible\. The only possible day is Tuesday,? 1 November 2022, because your current plan is charged/,
  );
  await chat.says('yes');
  expect(chat.buttons).toContain('Change on 1 November');
});

it.each([
  ['self', ''],
  ['both', ' Write what you would like, attach files if you have any, and send the request.'],
] as const)('says that a contract leaves no plan to choose, with its end (%s)', async (ways, more) => {
  const settings = {
    'change-plan.rules.contract': 'Refuse every change',
    'change-plan.rules.furthest-days': 30,
  } as const;
  const services = [{ ...internet, contractEnd: day('2023-03-31') }];
  const chat = aChat(exampleA(ways, { settings, account: { services } }));
  await chat.says('change plan');
  expect(chat.lastText).toBe(
    `The contract of Ethernet_500Mbps runs until Friday, 31 March 2023, so its plan cannot be changed yet. Support can tell you more.${more}`,
  );
});

it('says that a contract is why a plan cannot be had that is not in the list', async () => {
  const chat = await onTheDate(
    'Ethernet_100Mbps',
    { 'change-plan.rules.contract': 'Refuse cheaper plans', 'change-plan.rules.furthest-days': 30 },
    { contractEnd: day('2023-03-31') },
  );
  expect(chat.lastText).toMatch(
    /^Your service cannot change to Ethernet_100Mbps yet, because its contract runs until Friday,? 31 March 2023\.\n\nWhich plan/,
  );
  expect(chat.buttons).toEqual(['Choose Ethernet_1Gbps', 'Cancel']);
});

it('shows every fee with what it is for', async () => {
  const chat = await onTheDate(
    'Ethernet_100Mbps',
    {
      'change-plan.rules.cool-down-days': 365,
      'change-plan.rules.cool-down-fee': '5',
      'change-plan.rules.contract': 'Fee for every change',
      'change-plan.rules.early-change-fee': '50',
      'change-plan.fee-tax': '10',
    },
    { contractEnd: day('2022-12-24'), parentId: serviceIdSchema.parse('1') },
  );
  await chat.says('20 October');
  expect(chat.lines.slice(3, 7)).toEqual([
    'Price of change (fee) | $93.50',
    'For changing to a cheaper plan: $30.00, 10% tax $3.00',
    'For changing again so soon: $5.00, 10% tax $0.50',
    'For changing before your contract ends: $50.00, 10% tax $5.00',
  ]);
});

it('says what the only fee is for when it is not the ordinary one', async () => {
  const settings = {
    'change-plan.recurring.fee-cheaper': '0',
    'change-plan.rules.cool-down-days': 365,
    'change-plan.rules.cool-down-fee': '5',
  };
  const chat = await onTheDate('Ethernet_100Mbps', settings, { parentId: serviceIdSchema.parse('1') });
  await chat.says('20 October');
  expect(chat.lines.slice(3, 5)).toEqual(['Price of change (fee) | $5.00', 'For changing again so soon: $5.00']);
});
