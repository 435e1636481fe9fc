import { expect, it } from 'vitest';
import { aChat, type Chat } from './chat.ts';
import { exampleA } from './example-accounts.ts';

const steps = ['change plan', '1', '20 October'];

it('makes one change and gives one answer to two clicks on one button', async () => {
  const chat = aChat(exampleA());
  for (const text of steps) await chat.says(text);
  await chat.presses('Change on 20 October');
  await chat.pressesOld('Change on 20 October');
  expect(chat.saidLast).toBe(0);
  chat.waits(3600);
  await chat.pressesOld('Change on 20 October');
  expect(chat.saidLast).toBe(0);
  expect(chat.store.rows.changes).toHaveLength(1);
});

it('opens one ticket for two clicks', async () => {
  const chat = aChat(exampleA());
  for (const text of [...steps, 'request']) await chat.says(text);
  await chat.presses('Send request', { message: 'Please' });
  await chat.pressesOld('Send request', { message: 'Please' });
  expect(chat.saidLast).toBe(0);
  await chat.says('thanks');
  await chat.pressesOld('Send request', { message: 'Please' });
  expect(chat.lastText).toBe('That button belongs to an earlier step and does nothing any more.');
  expect(chat.tickets).toHaveLength(1);
});

it('answers a stale button politely, with the question that is open now', async () => {
  const chat = aChat(exampleA());
  for (const text of [...steps, 'other date']) await chat.says(text);
  await chat.pressesOld('Change on 20 October');
  expect(chat.account.openChanges).toEqual([]);
  expect(chat.lastText).toMatch(/^That button belongs to an earlier step.*\n\nFrom which day/);
});

it('takes the first of two different buttons of one card', async () => {
  const chat = aChat(exampleA());
  for (const text of steps) await chat.says(text);
  await chat.presses('Cancel');
  await chat.pressesOld('Change on 20 October');
  expect(chat.lastText).toBe('That button belongs to an earlier step and does nothing any more.');
  expect(chat.account.openChanges).toEqual([]);
});

it('takes a wish that is pressed again later for a new one', async () => {
  const chat = aChat(exampleA('neither'));
  chat.store.provider = exampleA('both');
  await chat.says('my services');
  chat.store.provider = exampleA('neither');
  await chat.presses('Change Ethernet_500Mbps');
  expect(chat.lastText).toMatch(/cannot be changed/);
  await chat.pressesOld('Change Ethernet_500Mbps');
  expect(chat.saidLast).toBe(0);
  chat.waits(60);
  chat.store.provider = exampleA('both');
  await chat.pressesOld('Change Ethernet_500Mbps');
  expect(chat.state).toBe('whichPlan');
});

/** A wish that was pressed, and is pressed again: how many messages that says. */
async function pressedAgainAfter(what: (chat: Chat) => void): Promise<number> {
  const chat = aChat(exampleA('both'));
  await chat.says('my services');
  await chat.presses('Change Ethernet_500Mbps');
  what(chat);
  await chat.pressesOld('Change Ethernet_500Mbps');
  return chat.saidLast;
}

it.each<[string, number, (chat: Chat) => void]>([
  ['at once', 0, () => {}],
  ['after ten seconds', 0, (chat) => chat.waits(10)],
  ['after eleven seconds', 1, (chat) => chat.waits(11)],
  [
    'after a minute in which the clock was set back two hours',
    1,
    (chat) => {
      chat.waits(60);
      chat.clockIsSet({ hours: -2 });
    },
  ],
  [
    'after a minute in which the clock was set back to the second of the first press',
    1,
    (chat) => {
      chat.waits(60);
      chat.clockIsSet({ seconds: -60 });
    },
  ],
  ['at once, on a clock that was set back', 1, (chat) => chat.clockIsSet({ hours: -2 })],
  ['at once, after a restart', 0, (chat) => chat.restarts()],
  [
    'after a minute, in which the bot was started anew',
    1,
    (chat) => {
      chat.waits(60);
      chat.restarts();
    },
  ],
])('answers a wish pressed again %s with %i messages', async (_when, said, what) => {
  expect(await pressedAgainAfter(what)).toBe(said);
});

it('books once for two clicks on "Change", whatever is done to the clock between', async () => {
  for (const by of [{ hours: -2 }, { hours: 2 }, { hours: -1000 }]) {
    const chat = aChat(exampleA());
    for (const text of steps) await chat.says(text);
    await chat.presses('Change on 20 October');
    chat.clockIsSet(by);
    await chat.pressesOld('Change on 20 October');
    expect(chat.store.rows.changes).toHaveLength(1);
  }
});
