import { expect, it } from 'vitest';
import { aChat } from './chat.ts';
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
