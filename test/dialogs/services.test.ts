import { expect, it } from 'vitest';
import { aChat } from './chat.ts';
import { exampleA, internetWays, withVoice } from './example-accounts.ts';

it('groups the services by type, with the fields the partner shows, and the total of the active ones', async () => {
  const chat = aChat(withVoice());
  await chat.says('my services');
  expect(chat.lastText).toBe('You have 2 active services, $215.00 a month in total.');
  expect(chat.lines).toEqual([
    'Internet',
    'Ethernet_500Mbps',
    'Plan | Ethernet_500Mbps',
    'Price | $200.00 a month',
    'Start date | Saturday, 1 January 2022',
    'Status | Active',
    'Voice',
    'Home phone',
    'Plan | Talk_60',
    'Price | $15.00 a month',
    'Start date | Saturday, 1 January 2022',
    'Status | Active',
  ]);
  expect(chat.buttons).toEqual(['Change Ethernet_500Mbps', 'Change Home phone']);
});

it('shows no field that the partner does not show', async () => {
  const account = exampleA('self', { settings: { 'portal.services.internet': ['Price', 'Invoiced until'] } });
  const chat = aChat(account);
  await chat.says('what do I have');
  expect(chat.lines).toEqual([
    'Internet',
    'Ethernet_500Mbps',
    'Price | $200.00 a month',
    'Invoiced until | Monday, 31 October 2022',
  ]);
  expect(chat.buttons).toEqual([]);
});

it('shows a pending change on both rows, and its undo once', async () => {
  const chat = aChat(exampleA());
  for (const text of ['change plan', 'Ethernet_100Mbps', '20 October', 'yes', 'my services']) await chat.says(text);
  expect(chat.lastText).toBe('You have 1 active service, $200.00 a month in total.');
  expect(chat.lines).toContain(
    'Changes to Ethernet_100Mbps on Thursday, 20 October 2022. You can undo this until the end of Wednesday, 19 October 2022.',
  );
  expect(chat.lines).toContain('Starts on Thursday, 20 October 2022 in place of Ethernet_500Mbps.');
  expect(chat.lines).toContain('Status | Pending');
  expect(chat.buttons).toEqual(['Undo change on 20 October']);
});

it('says where to turn when the partner hides services, or there are none', async () => {
  const hidden = aChat(exampleA('both', { settings: { 'portal.menu.items': ['Tickets'] } }));
  await hidden.says('my services');
  expect(hidden.lastText).toBe('Your provider does not show services in this chat. Support can help you.');
  expect(hidden.suggestions).toEqual(['Ask support', 'Help']);
  const none = aChat({ ...exampleA('both', { settings: internetWays('both') }), services: [] });
  await none.says('my services');
  expect(none.lastText).toBe('You have no services that can be shown here. Support can tell you more.');
  await none.says('change plan');
  expect(none.lastText).toBe('You have no services that can be shown here. Support can tell you more.');
});

it('answers a question in the middle of a change, and then asks again', async () => {
  const chat = aChat(withVoice());
  for (const text of ['change plan', 'internet', 'my services']) await chat.says(text);
  expect(chat.lastText).toMatch(/^You have 2 active services.*\n\nWhich plan would you like/);
  expect(chat.buttons).toContain('Choose Ethernet_100Mbps');
});
