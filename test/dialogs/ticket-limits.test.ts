import { expect, it } from 'vitest';
import { aChat, type Chat } from './chat.ts';
import { exampleA } from './example-accounts.ts';

const request = ['change plan', '1', '20 October', 'request'];
const names = (count: number) => Array.from({ length: count }, (_, index) => `${index}.txt`);

async function on(...said: string[]): Promise<Chat> {
  const chat = aChat(exampleA('request'));
  for (const text of said) await chat.says(text);
  return chat;
}

it('keeps what is written on the card of a request when files come', async () => {
  const chat = await on(...request);
  const card = chat.messages.at(-1);
  await chat.attaches(['a.txt', 'b.txt']);
  expect(chat.lastText).toBe(
    '2 files are attached. Your request is not sent yet: press "Send request" on its card, or say "send".',
  );
  expect(chat.buttons).toEqual([]);
  expect(card?.now).toEqual(card?.first);
  await chat.pressesOld('Send request', { message: 'Typed before' });
  expect(chat.tickets[0]?.message).toMatch(/\nTyped before$/);
  expect(chat.tickets[0]?.attachmentIds).toHaveLength(2);
});

it('asks again once words come with files, for they are a message of their own', async () => {
  const chat = await on(...request);
  await chat.attaches(['a.txt'], 'As agreed.');
  expect(chat.buttons).toEqual(['Send request', 'Cancel']);
});

it.each([
  ['a request', request],
  ['a question', ['support']],
  ['later', []],
])('takes at most 10 files for %s, and says so', async (_what, way) => {
  const chat = await on(...way);
  const card = chat.messages.at(-1);
  await chat.attaches(names(8));
  await chat.attaches(['a.txt', 'b.txt', 'c.txt']);
  expect(chat.lastText).toMatch(/^A request or question to support can hold 10 files, so I have not added those\./);
  expect(card?.now).toEqual(card?.first);
  expect(chat.snapshot?.['context']).toMatchObject({ attachmentIds: names(8).map((name) => `file-${name}`) });
});

it('takes at most 10,000 characters, and says so', async () => {
  const long = 'Because. '.repeat(700);
  const refusal = /^A request or question to support can hold 10,000 characters, so I have not added that\./;
  const chat = await on(...request, long, long);
  expect(chat.lastText).toMatch(refusal);
  await chat.presses('Send request', { message: long });
  expect(chat.lastText).toMatch(refusal);
  await chat.presses('Send request', { message: 'Enough.' });
  expect(chat.tickets[0]?.message).toMatch(/Because\.\nEnough\.$/);
  const asked = await on('support', 'x'.repeat(10_001));
  expect(asked.lastText).toMatch(refusal);
  await asked.presses('Send question', { question: 'x'.repeat(10_001) });
  expect(asked.lastText).toMatch(refusal);
  expect(asked.tickets).toEqual([]);
});
