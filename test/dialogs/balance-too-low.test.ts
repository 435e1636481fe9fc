import { expect, it } from 'vitest';
import type { PartnerSettings } from '../../domain/settings/partner-settings.ts';
import { usd } from '../domain/account-fixture.ts';
import { aChat, type Chat } from './chat.ts';
import { exampleA } from './example-accounts.ts';

/** To the fastest plan: $129.03 more for the rest of October, and the balance must not go below zero. */
async function onTheCard(ways: 'self' | 'both', settings: Partial<PartnerSettings> = {}): Promise<Chat> {
  const chat = aChat(exampleA(ways, { settings: { 'change-plan.rules.balance-floor': '0', ...settings } }));
  for (const text of ['change plan', 'Ethernet_1Gbps', '20 October']) await chat.says(text);
  return chat;
}

function paysIn(chat: Chat, amount: string): void {
  const [opening] = chat.store.rows.ledger;
  if (opening) chat.store.rows.ledger.push({ ...opening, id: 'payment', description: 'Payment', amount: usd(amount) });
}

it('says how much has to be paid in first, offers no change, and is no dead end', async () => {
  const chat = await onTheCard('self');
  expect(chat.lastText).toBe(
    'Here is the price for changing Ethernet_500Mbps to Ethernet_1Gbps on Thursday, 20 October 2022. Your account balance would be too low for it, so $38.71 has to be paid in before you can make this change.',
  );
  expect(chat.lines).toContain('To be paid in first | $38.71');
  expect(chat.last['speak']).toContain('$38.71 has to be paid in first.');
  expect(chat.buttons).toEqual(['Check my balance again', 'Pick another date', 'Pick another plan', 'Cancel']);
});

it.each(['yes', 'change on 20 October', 'confirm', 'go ahead'])('answers "%s" the same', async (text) => {
  const chat = await onTheCard('self');
  await chat.says(text);
  expect(chat.lastText).toMatch(
    /^Nothing was changed: your account balance is still too low\.\n\nHere is the price .* \$38\.71 has to be paid in/,
  );
  expect(chat.account.openChanges).toEqual([]);
  await chat.says('blah');
  expect(chat.lastText).toMatch(/^I did not understand that\. Say "another date", "another plan" or "cancel"\./);
});

it('answers "change now" of today the same', async () => {
  const chat = await onTheCard('self');
  for (const text of ['today', 'change now']) await chat.says(text);
  expect(chat.lastText).toMatch(/^Nothing was changed: your account balance is still too low\./);
  expect(chat.account.services).toHaveLength(1);
});

it('goes on once it was paid in, by a button or by "yes", and books only what was shown', async () => {
  for (const go of [(chat: Chat) => chat.presses('Check my balance again'), (chat: Chat) => chat.says('yes')]) {
    const chat = await onTheCard('self');
    paysIn(chat, '38.71');
    await go(chat);
    expect(chat.account.openChanges).toEqual([]);
    await chat.presses('Change on 20 October');
    expect(chat.lastText).toMatch(/^Done\./);
  }
  const chat = await onTheCard('self');
  paysIn(chat, '38.71');
  await chat.says('yes');
  expect(chat.lastText).toMatch(/^Your account balance is high enough now\. Nothing was booked or sent\./);
});

it('says so when the balance has become too low since', async () => {
  const chat = aChat(exampleA('self', { settings: { 'change-plan.rules.balance-floor': '0' } }));
  paysIn(chat, '50');
  for (const text of ['change plan', 'Ethernet_1Gbps', '20 October']) await chat.says(text);
  paysIn(chat, '-20');
  await chat.presses('Change on 20 October');
  expect(chat.lastText).toMatch(
    /^Your account balance is too low now: \$8\.71 has to be paid in first\. Nothing was booked/,
  );
  expect(chat.account.openChanges).toEqual([]);
});

it('offers a request instead where the partner lets it, also to who may only change alone', async () => {
  const chat = await onTheCard('self', { 'change-plan.rules.balance-too-low': 'Request instead' });
  expect(chat.lastText).toMatch(/has to be paid in .* You can also send it as a request to support\.$/);
  expect(chat.buttons).toEqual([
    'Check my balance again',
    'Request change for 20 October',
    'Pick another date',
    'Pick another plan',
    'Cancel',
  ]);
  await chat.says('yes');
  expect(chat.state).toBe('confirmChange');
  await chat.says('request');
  expect(chat.state).toBe('whatMessage');
  await chat.says('help');
  await chat.says('send');
  expect(chat.lastText).toMatch(/^Sent\. Support has your request for Ethernet_1Gbps/);
  expect(chat.tickets).toHaveLength(1);
});

it('keeps the request open that is open anyway', async () => {
  const chat = await onTheCard('both');
  expect(chat.buttons).toContain('Request change for 20 October');
  await chat.says('blah');
  expect(chat.lastText).toMatch(/Say "request" to ask support for this change/);
});
