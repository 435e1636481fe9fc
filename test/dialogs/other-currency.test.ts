import { expect, it } from 'vitest';
import { serviceIdSchema } from '../../domain/ids.ts';
import { currencySchema, money } from '../../domain/money.ts';
import { aChat } from './chat.ts';
import { exampleA, internet } from './example-accounts.ts';

const foreign = {
  ...internet,
  id: serviceIdSchema.parse('76'),
  description: 'London office',
  unitPrice: money('50', currencySchema.parse('GBP')),
  charged: [],
};

it('shows a service in another currency, and answers politely to changing it', async () => {
  const chat = aChat(exampleA('self', { account: { services: [internet, foreign] } }));
  await chat.says('my services');
  expect(chat.lastText).toBe('You have 2 active services, $200.00 and £50.00 a month in total.');
  expect(chat.lines).toContain('Price | £50.00 a month');
  expect(chat.buttons).toEqual(['Change Ethernet_500Mbps']);
  await chat.says('change London office');
  expect(chat.lastText).toBe(
    'London office is billed in another currency than your account, so it cannot be changed in this chat. Support can help you.',
  );
  await chat.says('change plan');
  expect(chat.state).toBe('whichPlan');
});

it('lets support be asked for it', async () => {
  const chat = aChat(exampleA('both', { account: { services: [foreign] } }));
  await chat.says('change plan');
  expect(chat.lastText).toBe(
    'London office is billed in another currency than your account, so it cannot be changed in this chat. Support can help you. Write what you would like, attach files if you have any, and send the request.',
  );
  await chat.says('send');
  expect(chat.tickets).toHaveLength(1);
});
