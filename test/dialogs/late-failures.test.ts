import { expect, it } from 'vitest';
import type { AccountUnit } from '../../domain/ports/accounts.ts';
import { bookmark } from '../transcripts/coverage/bookmark.ts';
import { aChat, type Chat } from './chat.ts';
import { withVoice } from './example-accounts.ts';

const aPrice = ['change internet', '1', '20 October'];
const aBooking = [...aPrice, 'yes'];

/** What is said, and what is said then. */
const acts: ReadonlyArray<readonly [before: readonly string[], act: (chat: Chat) => Promise<unknown>]> = [
  [aPrice.slice(0, -1), (chat) => chat.says('20 October')],
  [aPrice, (chat) => chat.presses('Change on 20 October')],
  [aPrice, (chat) => chat.says('why is there a fee?')],
  [aBooking, (chat) => chat.says('what was the refund?')],
  [[...aBooking, 'undo'], (chat) => chat.says('undo change')],
  [aBooking, (chat) => chat.pressesOld('Change on 20 October')],
  [[...aPrice, 'request'], (chat) => chat.says('send')],
  [[...aPrice, 'request', 'send'], (chat) => chat.pressesOld('Send request')],
  [['support'], (chat) => chat.says('My router blinks red')],
  [['support'], (chat) => chat.attaches(['one.txt'], 'see the file')],
  [aPrice, (chat) => chat.attaches(['one.txt'])],
];

/** Lets a unit of work go on while a promise of the store's is still to be kept, and breaks it then. */
const brokenLate = async (work: unknown) => {
  await work;
  await new Promise((resolve) => setImmediate(resolve));
  throw new Error('The store failed.');
};

/** A store of which one method fails after everybody who did not wait has gone on; `called` hears what is asked of it. */
function watched(chat: Chat, called: Set<string>, failing: string | null): void {
  const { store } = chat;
  const within = store.within.bind(store);
  store.within = (now, work) =>
    within(now, (unit) =>
      work(
        new Proxy<AccountUnit>(unit, {
          get(target, name: keyof AccountUnit) {
            const method = target[name];
            if (typeof method !== 'function') return method;
            return (...given: never[]) => {
              called.add(name);
              const kept = Reflect.apply(method, target, given);
              return name === failing ? brokenLate(kept) : kept;
            };
          },
        }),
      ),
    );
}

it.each(acts.map(([before, act], index) => ({ before, act, what: `${before.join(', ')}: ${act}`, index })))(
  'nothing is said, and nothing kept, of what the store fails to do, however late: $what',
  async ({ before, act }) => {
    const chat = aChat(withVoice('both', 'self'));
    for (const text of before) await chat.says(text);
    const called = new Set<string>();
    const { within } = chat.store;
    const back = bookmark(chat);
    watched(chat, called, null);
    await act(chat);
    expect([...called]).not.toEqual([]);
    for (const method of called) {
      chat.store.within = within;
      back();
      const kept = { said: chat.messages.length, snapshot: chat.snapshot, rows: chat.store.rows };
      watched(chat, new Set(), method);
      await expect(act(chat), method).rejects.toThrow('The store failed.');
      expect(chat.messages.length, method).toBe(kept.said);
      expect(chat.snapshot, method).toBe(kept.snapshot);
      expect({ ...chat.store.rows, files: [] }, method).toEqual({ ...kept.rows, files: [] });
    }
  },
);
