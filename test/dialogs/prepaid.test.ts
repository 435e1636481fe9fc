import { expect, it } from 'vitest';
import type { PartnerSettings } from '../../domain/settings/partner-settings.ts';
import { chargedFor, usd } from '../domain/account-fixture.ts';
import { aChat, type Chat } from './chat.ts';
import { exampleA, internet, plans } from './example-accounts.ts';

function prepaid(
  billingType: 'prepaid-daily' | 'prepaid-custom',
  settings: Partial<PartnerSettings> = {},
  prepaidDays: number | null = null,
): Chat {
  const account = exampleA('self', {
    customer: { billingType },
    settings,
    account: {
      balance: usd('500'),
      services: [{ ...internet, charged: chargedFor('2022-10-01', '2022-10-30', '200') }],
    },
  });
  return aChat({ ...account, plans: new Map(plans.map((plan) => [plan.id, { ...plan, prepaidDays }])) });
}

it('lets a prepaid (custom) customer change alone, and shows what is charged next', async () => {
  const chat = prepaid('prepaid-custom', { 'change-plan.prepaid.refund': 'Refund unused money' });
  for (const text of ['change plan', 'Ethernet_100Mbps', '21 October']) await chat.says(text);
  expect(chat.lines).toEqual([
    'What this change costs',
    'Ethernet_500Mbps → Ethernet_100Mbps',
    'Starts on Friday, 21 October 2022',
    'Price of change (fee) | No fee',
    'Refund for Ethernet_500Mbps, 21 – 30 October | −$66.67',
    '10 of 30 days of $200.00',
    'First charge for Ethernet_100Mbps, 21 October – 20 November | $100.00',
    '31 of 31 days of $100.00',
    'Due now | $33.33',
    'Next charge for this service, 21 November | $100.00',
    'New monthly price from 21 October | $100.00',
    'Monthly price now: $200.00',
    'Account balance after this change | $466.67',
    'You can undo this until the end of Thursday, 20 October 2022.',
  ]);
  await chat.says('yes');
  expect(chat.lastText).toMatch(/^Done\. Ethernet_500Mbps changes to Ethernet_100Mbps on Friday, 21 October 2022/);
});

it('says for how many days is paid ahead, and compares by the month', async () => {
  const chat = prepaid('prepaid-custom', {}, 30);
  await chat.says('my services');
  expect(chat.lines).toContain('Price | $200.00 for 30 days');
  await chat.says('change plan');
  expect(chat.lastText).toContain('in place of Ethernet_500Mbps ($202.78 a month)');
  expect(chat.lines).toContain('1. Ethernet_100Mbps | $101.39 a month');
  expect(chat.lines).toContain('Paid ahead: $100.00 for 30 days');
  await chat.says('101.39');
  expect(chat.state).toBe('whichDate');
});

it.each([
  ['End of period', 'Your unused data moves along and can be used until Sunday, 20 November 2022.'],
  ['2', 'Your unused data moves along and can be used until Tuesday, 20 December 2022.'],
  ['None', 'Your unused data moves along and does not expire.'],
] as const)('says what becomes of unused data (%s)', async (expiration, line) => {
  const chat = prepaid('prepaid-custom', {
    'change-plan.prepaid.refund': 'Rollover unused data',
    'change-plan.prepaid.rollover-expiration': expiration,
  });
  for (const text of ['change plan', 'Ethernet_100Mbps', '21 October']) await chat.says(text);
  expect(chat.lines).toContain(line);
});

it('lets a prepaid (daily) customer change alone, and shows the price of a day', async () => {
  const chat = prepaid('prepaid-daily');
  for (const text of ['change plan', 'Ethernet_100Mbps', 'asap']) await chat.says(text);
  expect(chat.lines).toContain('Nothing to pay now');
  expect(chat.lines).toContain('Charged for each day from 31 October | $3.23');
  await chat.says('yes');
  expect(chat.lastText).toMatch(/^Done\./);
});

it('never lets a prepaid customer go below zero', async () => {
  const chat = prepaid('prepaid-custom');
  chat.store.rows.ledger = chat.store.rows.ledger.map((entry) => ({ ...entry, amount: usd('40') }));
  for (const text of ['change plan', 'Ethernet_100Mbps', '31 October']) await chat.says(text);
  expect(chat.lines).toContain('To be paid in first | $60.00');
  expect(chat.buttons).not.toContain('Change on 31 October');
});

it('says how many days are left where the partner shows them (Show days), to prepaid customers only', async () => {
  const services = async (chat: Chat) => {
    await chat.says('my services');
    return chat.lines;
  };
  const shown = { 'portal.services.show-days': true } as const;
  // Charged to 30 October, today is the 11th.
  expect(await services(prepaid('prepaid-custom', shown))).toContain('Days left | 20 days');
  // And 500.00 pay 77 days more at 200.00 × 1 / 31.
  expect(await services(prepaid('prepaid-daily', shown))).toContain('Days left | 97 days');
  expect((await services(prepaid('prepaid-custom'))).join()).not.toContain('Days left');
  expect((await services(aChat(exampleA('self', { settings: shown })))).join()).not.toContain('Days left');
});
