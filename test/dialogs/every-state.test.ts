import { describe, expect, it } from 'vitest';
import { questions } from '../../dialogs/questions.ts';
import type { Chat } from './chat.ts';
import { statesOnTheWay } from './states-on-the-way.ts';

const said = [
  'help',
  'back',
  'cancel',
  'start over',
  'services',
  'support',
  'undo',
  'hi',
  'thanks',
  'yes',
  'no',
  '1',
  '?',
  'asdf ghjk',
  '',
];

/** A way on: a button or suggestion, or a question that any words answer. */
function expectAWayOn(chat: Chat, after: string): void {
  expect(chat.saidLast, after).toBe(1);
  expect([...chat.buttons, ...chat.suggestions], `a way on after ${after}`).not.toEqual([]);
}

it('knows a way to every question there is', () => {
  expect(statesOnTheWay.map(({ state }) => state).sort()).toEqual(Object.keys(questions).sort());
});

describe.each(statesOnTheWay)('in $state', ({ reach }) => {
  it('has an answer and a way on for whatever is said', async () => {
    for (const text of said) {
      const chat = await reach();
      await chat.says(text);
      expectAWayOn(chat, `"${text}"`);
    }
  });

  it('has an answer and a way on for each of its buttons, at once and when they are pressed late', async () => {
    const { buttons, suggestions } = await reach();
    for (const title of [...buttons, ...suggestions]) {
      const chat = await reach();
      await chat.presses(title, { message: 'Hello', question: 'Hello?' });
      expectAWayOn(chat, `[${title}]`);
    }
    for (const title of buttons) {
      const chat = await reach();
      await chat.says('start over');
      const { openChanges } = chat.account;
      await chat.pressesOld(title, { message: 'Hello', question: 'Hello?' });
      expectAWayOn(chat, `late [${title}]`);
      expect(chat.account.openChanges).toEqual(openChanges);
      expect(chat.tickets).toEqual([]);
    }
  });

  it('ends politely when nothing of it is possible any more', async () => {
    for (const text of ['asdf', 'yes', 'help', '1']) {
      const chat = await reach();
      chat.store.rows.services = [];
      chat.store.rows.changes = [];
      await chat.says(text);
      expectAWayOn(chat, `"${text}" with everything gone`);
    }
  });
});
