import { expect, it } from 'vitest';
import { usd } from '../domain/account-fixture.ts';
import { aChat, type Chat } from './chat.ts';
import { exampleA, slow } from './example-accounts.ts';

/** What support may do between showing a price and its being confirmed. */
const edits: Record<string, (chat: Chat) => void> = {
  'the plan costs more': (chat) => {
    const plans = new Map(chat.store.provider.plans).set(slow.id, { ...slow, price: usd('120'), version: 2 });
    chat.store.provider = { ...chat.store.provider, plans };
  },
  'the fee is another': (chat) => {
    const settings = { ...chat.store.provider.settings, 'change-plan.recurring.fee-cheaper': '40' };
    chat.store.provider = { ...chat.store.provider, settings };
  },
};

it.each(Object.entries(edits))('shows the new price and books nothing when %s', async (_what, edit) => {
  const chat = aChat(exampleA('both'));
  for (const text of ['change plan', '1', '20 October']) await chat.says(text);
  const before = chat.lines;
  edit(chat);
  await chat.presses('Change on 20 October');
  expect(chat.lastText).toMatch(
    /^The price or its conditions have changed since I showed them to you, so nothing was booked or sent\.\n\nHere is the price/,
  );
  expect(chat.account.openChanges).toEqual([]);
  expect(chat.lines).not.toEqual(before);
  await chat.presses('Request change for 20 October');
  await chat.presses('Send request', { message: 'At the old price, please' });
  expect(chat.tickets).toHaveLength(1);
});

it('does the same for a request', async () => {
  const chat = aChat(exampleA('request'));
  for (const text of ['change plan', '1', '20 October', 'request', 'Soon, please']) await chat.says(text);
  edits['the plan costs more']?.(chat);
  await chat.says('send');
  expect(chat.tickets).toEqual([]);
  expect(chat.lastText).toMatch(/^The price or its conditions have changed/);
  await chat.says('request');
  await chat.says('send');
  expect(chat.tickets[0]?.message).toContain('Soon, please');
});

it('goes back to the plans when the plan is gone, and ends politely when none is left', async () => {
  const chat = aChat(exampleA('both'));
  for (const text of ['change plan', '1', '20 October']) await chat.says(text);
  const plansWithout = (...titles: string[]) =>
    new Map(
      [...chat.store.provider.plans].map(([id, plan]) => [id, { ...plan, enabled: !titles.includes(plan.title) }]),
    );
  chat.store.provider = { ...chat.store.provider, plans: plansWithout('Ethernet_100Mbps') };
  await chat.presses('Change on 20 October');
  expect(chat.lastText).toMatch(/^That plan is not offered for this service any more\.\n\nWhich plan/);
  chat.store.provider = { ...chat.store.provider, plans: plansWithout('Ethernet_100Mbps', 'Ethernet_1Gbps') };
  await chat.says('Ethernet_1Gbps');
  expect(chat.lastText).toBe(
    'Your account has changed since then, so what we were doing is no longer possible. I have not changed anything.',
  );
  expect(chat.suggestions).toContain('Change a plan');
});
