import { expect, it } from 'vitest';
import { planIdSchema } from '../../domain/ids.ts';
import { aService, chargedFor, day } from '../domain/account-fixture.ts';
import { aChat } from './chat.ts';
import { exampleA, slow } from './example-accounts.ts';

it('shows worked example A line by line (reference 2.3)', async () => {
  const chat = aChat(exampleA('self'));
  for (const text of ['change plan', 'Ethernet_100Mbps', '20 October']) await chat.says(text);
  expect(chat.lastText).toBe(
    'Here is the price for changing Ethernet_500Mbps to Ethernet_100Mbps on Thursday, 20 October 2022. Nothing happens before you confirm it.',
  );
  expect(chat.lines).toEqual([
    'What this change costs',
    'Ethernet_500Mbps → Ethernet_100Mbps',
    'Starts on Thursday, 20 October 2022',
    'Price of change (fee) | $30.00',
    'Refund for Ethernet_500Mbps, 20 – 31 October | −$77.42',
    '12 of 31 days of $200.00',
    'First charge for Ethernet_100Mbps, 20 – 31 October | $38.71',
    '12 of 31 days of $100.00',
    'You get back as credit | $8.71',
    'Next invoice for this service, 1 November | $100.00',
    'New monthly price from 20 October | $100.00',
    'Monthly price now: $200.00',
    'Account balance after this change | $8.71',
    'You can undo this until the end of Wednesday, 19 October 2022.',
  ]);
});

it('shows worked example C: the day it was charged, everything back and the whole period charged (reference 2.5)', async () => {
  const service = aService(slow, {
    startDate: day('2022-01-12'),
    charged: chargedFor('2022-01-12', '2022-02-11', '100'),
  });
  const account = exampleA('self', { customer: { billingDay: 12 }, account: { services: [service] } });
  const chat = aChat({ ...account, today: day('2022-01-12') });
  for (const text of ['change plan', '1', 'today']) await chat.says(text);
  expect(chat.lines).toEqual([
    'What this change costs',
    'Ethernet_100Mbps → Ethernet_500Mbps',
    'Starts today, at once',
    'Price of change (fee) | No fee',
    'Refund for Ethernet_100Mbps, 12 January – 11 February | −$100.00',
    '31 of 31 days of $100.00',
    'First charge for Ethernet_500Mbps, 12 January – 11 February | $200.00',
    '31 of 31 days of $200.00',
    'Due now | $100.00',
    'Next invoice for this service, 12 February | $200.00',
    'New monthly price from 12 January | $200.00',
    'Monthly price now: $100.00',
    'Account balance after this change | −$100.00',
    'This takes effect today, at once, and cannot be undone.',
  ]);
  await chat.says('change now');
  expect(chat.account.services.map(({ status }) => status)).toEqual(['archived', 'active']);
});

it('speaks the same price that it shows', async () => {
  const chat = aChat(exampleA('self'));
  for (const text of ['change plan', '1', '20 October']) await chat.says(text);
  expect(chat.last['speak']).toContain(
    'Price of change: $30.00. You get back as credit: $8.71. New monthly price: $100.00.',
  );
});

it('shows a long list of plans as one field, with all there is to know of each', async () => {
  const many = Array.from({ length: 40 }, (_, index) => ({
    ...slow,
    id: planIdSchema.parse(`Fibre_${index}`),
    title: `Fibre <b>_${index}_</b> with a rather long name for a plan`,
  }));
  const account = exampleA('self');
  const options = many.map(({ id }) => id);
  const plans = [...account.plans.values(), ...many].map(
    (plan) => [plan.id, { ...plan, planOptions: options }] as const,
  );
  const chat = aChat({ ...account, plans: new Map(plans) });
  await chat.says('change plan');
  expect(chat.buttons).toEqual(['Choose this one', 'Cancel']);
  await expect(chat.presses('Choose this one')).rejects.toThrow('Choose a plan');
  await chat.presses('Choose this one', { plan: 'Fibre_7' });
  expect(chat.lastText).toContain('Fibre <b>_7_</b>');
});
