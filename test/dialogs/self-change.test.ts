import { expect, it } from 'vitest';
import { amountText } from '../../domain/money.ts';
import { aChat, type Chat } from './chat.ts';
import { exampleA, withVoice } from './example-accounts.ts';

const rows = (chat: Chat) =>
  chat.account.services.map(({ planId, status, startDate, endDate }) => [
    planId,
    status,
    `${startDate}`,
    endDate && `${endDate}`,
  ]);

it('changes a plan by buttons alone', async () => {
  const chat = aChat(withVoice('self'));
  await chat.joins();
  await chat.presses('Change a plan');
  expect(chat.lastText).toBe('Which service would you like to change?');
  await chat.presses('Change Ethernet_500Mbps');
  expect(chat.lines).toContain('1. Ethernet_100Mbps | $100.00 a month');
  expect(chat.lines).toContain('$100.00 less a month');
  expect(chat.lines).toContain('1,000 Mbps down, 500 Mbps up');
  await chat.presses('Choose Ethernet_100Mbps');
  expect(chat.buttons).toEqual([
    'Use this date',
    'Start today',
    'Start on 12 October',
    'Start on 1 November',
    'Pick another plan',
    'Cancel',
  ]);
  await chat.presses('Use this date', { date: '2022-10-20' });
  expect(chat.buttons).toEqual(['Change on 20 October', 'Pick another date', 'Pick another plan', 'Cancel']);
  await chat.presses('Change on 20 October');
  expect(chat.lastText).toBe(
    'Done. Ethernet_500Mbps changes to Ethernet_100Mbps on Thursday, 20 October 2022; you do not need to do anything else. You can undo this until the end of Wednesday, 19 October 2022.',
  );
  expect(rows(chat).filter(([plan]) => plan !== 'Talk_60')).toEqual([
    ['Ethernet_500Mbps', 'active', '2022-01-01', '2022-10-19'],
    ['Ethernet_100Mbps', 'pending', '2022-10-20', null],
  ]);
  expect(amountText(chat.account.balance)).toBe('8.71');
  expect(chat.suggestions).toContain('Undo my change');
});

it('changes a plan by typing alone', async () => {
  const chat = aChat(withVoice('self'));
  for (const text of ['i want to upgrade', 'the internet one please', 'Ethernet 1Gbps', 'next month', 'go ahead']) {
    await chat.says(text);
  }
  expect(chat.lastText).toMatch(/^Done\. Ethernet_500Mbps changes to Ethernet_1Gbps on Tuesday, 1 November 2022/);
});

it('switches by itself when the day comes', async () => {
  const chat = aChat(exampleA('self'));
  for (const text of ['change plan', '1', '20 oct', 'change']) await chat.says(text);
  chat.travelTo('2022-10-20');
  await chat.says('my services');
  expect(rows(chat)).toEqual([
    ['Ethernet_500Mbps', 'disabled', '2022-01-01', '2022-10-19'],
    ['Ethernet_100Mbps', 'active', '2022-10-20', null],
  ]);
  expect(chat.lastText).toBe('You have 1 active service, $100.00 a month in total.');
});

it('changes at once for today, and says that it cannot be undone', async () => {
  const chat = aChat(exampleA('self'));
  for (const text of ['change plan', '1', 'today']) await chat.says(text);
  expect(chat.lines).toContain('Starts today, at once');
  expect(chat.lines).toContain('This takes effect today, at once, and cannot be undone.');
  await chat.presses('Change now');
  expect(chat.lastText).toBe(
    'Done. You have Ethernet_100Mbps from now on, in place of Ethernet_500Mbps. Your new monthly price is $100.00.\n\nIt took effect today and cannot be undone.',
  );
  expect(rows(chat)).toEqual([
    ['Ethernet_500Mbps', 'disabled', '2022-01-01', '2022-10-10'],
    ['Ethernet_100Mbps', 'active', '2022-10-11', null],
  ]);
  await chat.says('undo');
  expect(chat.lastText).toBe('You have no change that could be undone.');
});

it('never books another day than the one that was typed', async () => {
  const chat = aChat(exampleA('self'));
  for (const text of ['change plan', '1', '20 october', 'change on 25 october']) await chat.says(text);
  expect(chat.account.openChanges).toEqual([]);
  expect(chat.buttons).toContain('Change on 25 October');
  for (const text of ['change on 32 october', 'change on 25 october', 'not on 25 october']) await chat.says(text);
  expect(chat.account.openChanges).toEqual([]);
  // Whoever says which day it is not is asked which it is.
  expect(chat.state).toBe('whichDate');
  for (const text of ['25 october', 'change on 25 october']) await chat.says(text);
  expect(`${chat.account.openChanges[0]?.startDate}`).toBe('2022-10-25');
});

it('closes the card that was answered, and leaves what was answered on it', async () => {
  const chat = aChat(exampleA('self'));
  await chat.says('change plan');
  await chat.presses('Choose Ethernet_100Mbps');
  await chat.says('20 october');
  const shown = chat.messages.map(({ now }) => JSON.stringify(now));
  expect(shown[0]).toContain('✓ Choose Ethernet_100Mbps');
  expect(shown[0]).not.toContain('Action.Submit');
  expect(shown[1]).toContain('Answered: 20 october');
  expect(shown[1]).not.toContain('Input.Date');
  await chat.says('help');
  expect(JSON.stringify(chat.messages[2]?.now)).toContain('Asked again below.');
});

it('shows a card that comes again only once, and keeps one with another price', async () => {
  const chat = aChat(exampleA('self'));
  for (const text of ['change plan', '1', '20 october', 'help', '25 october']) await chat.says(text);
  const titles = chat.messages.map(({ now }) => JSON.stringify(now).includes('What this change costs'));
  expect(titles).toEqual([false, false, false, true, true]);
});
