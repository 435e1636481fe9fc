import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { beforeEach, describe, expect, it } from 'vitest';
import { InProcessNotifier } from '../../../bot/turns/conversation-notifier.ts';
import { type Dialog, PlanswitchBot } from '../../../bot/turns/planswitch-bot.ts';
import { TurnAdapter } from '../../../bot/turns/turn-adapter.ts';
import { type ConversationId, conversationIdSchema, customerIdSchema, ticketIdSchema } from '../../../domain/ids.ts';
import { PartnerUnusable } from '../../../domain/ports/accounts.ts';
import type { Conversations } from '../../../domain/ports/conversations.ts';
import { AccountUnreadable } from '../../../domain/ports/turn-errors.ts';
import { echoDialog, MovableClock } from '../direct-line/direct-line-fixture.ts';
import { openTestStore, type TestStore } from '../direct-line/test-store.ts';

let id: ConversationId;
let store: TestStore;
let logged: string[];
let published: number;
beforeEach(async () => {
  id = conversationIdSchema.parse(randomUUID());
  store = await openTestStore();
  logged = [];
  published = 0;
  const head = { id, channel: 'directline', customerId: customerIdSchema.parse('1'), locale: 'de-DE' } as const;
  await store.conversations.start(head, { type: 'conversationUpdate' }, new MovableClock().now());
});

/** Has the bot answer as the channel's adapter would. */
function answering(
  dialog: Dialog = echoDialog,
  conversations: Pick<Conversations, 'takeTurn' | 'giveUpTurn'> = store.conversations,
) {
  const log = pino({ level: 'trace' }, { write: (line: string) => logged.push(line) });
  const ids = { next: () => randomUUID() };
  const notifier = new InProcessNotifier();
  notifier.subscribe(id, () => {
    published += 1;
  });
  const adapter = new TurnAdapter(notifier);
  const bot = new PlanswitchBot({
    ...{ conversations, clock: new MovableClock(), monotonic: new MovableClock() },
    ...{ ids, log, dialog },
  });
  return () => adapter.answer(id, (context) => bot.run(context));
}
const receive = (text: string) =>
  store.conversations.receive({
    conversationId: id,
    deliveryId: text,
    activity: { type: 'message', text },
    locale: null,
    at: new MovableClock().now(),
    attachments: [],
  });
const texts = async () => (await store.conversations.entriesAfter(id, 0, 100)).map(({ activity }) => activity['text']);

describe('the bot', () => {
  it('answers all that waits, and publishes each answer', async () => {
    await receive('one');
    await receive('two');
    await answering()();
    expect(await texts()).toEqual(['one', 'two', 'welcome', 'heard one', 'heard two']);
    expect(published).toBe(3);
  });

  it('asks the store once for one message', async () => {
    await answering()();
    let asked = 0;
    const { conversations } = store;
    await receive('one');
    await answering(echoDialog, {
      giveUpTurn: conversations.giveUpTurn,
      takeTurn: (...args) => {
        asked += 1;
        return conversations.takeTurn(...args);
      },
    })();
    expect(asked).toBe(1);
  });

  it('leaves a message waiting when the store is down, and answers it later', async () => {
    const answer = answering();
    store.state.down = true;
    await expect(answer()).rejects.toThrow();
    store.state.down = false;
    await answer();
    expect(await texts()).toEqual(['welcome']);
  });

  it('says sorry once when a turn throws, in the language of the conversation, with the reference of the log', async () => {
    const locales: (string | null)[] = [];
    await answering({
      takeTurn: async () => {
        throw new Error('secret');
      },
      apologyMessage: (locale, reference) => {
        locales.push(locale);
        return { type: 'message', text: `sorry ${reference}` };
      },
    })();
    const [said] = await texts();
    expect(await texts()).toHaveLength(1);
    expect(locales).toEqual(['de-DE']);
    const line = logged.find((entry) => entry.includes('turn given up')) ?? '';
    expect(said).toBe(`sorry ${/"turnId":"([^"]+)"/.exec(line)?.[1]}`);
    expect(logged.join('')).not.toContain('secret');
  });

  it('says sorry in the end when what a turn says can never be committed', async () => {
    const { giveUpTurn, takeTurn } = store.conversations;
    const answer = answering(echoDialog, {
      giveUpTurn,
      takeTurn: (conversationId, now, work) =>
        takeTurn(conversationId, now, async (turn) => {
          await work(turn);
          throw new Error('the commit failed');
        }),
    });
    for (let tries = 1; tries < 5; tries += 1) await expect(answer()).rejects.toThrow();
    expect(await texts()).toEqual([]);
    await answer();
    expect(await texts()).toEqual([expect.stringMatching(/^sorry/)]);
  });

  it('tries again when the database fails inside a turn, and says sorry only in the end', async () => {
    let tries = 0;
    const answer = answering({
      ...echoDialog,
      takeTurn: async (turn, tools) => {
        tries += 1;
        const nowhere = ticketIdSchema.parse('nowhere');
        if (tries < 3) await turn.noteOnTicket(nowhere, { text: '', status: 'new', at: tools.now });
        return echoDialog.takeTurn(turn, tools);
      },
    });
    for (let failed = 1; failed < 3; failed += 1) await expect(answer()).rejects.toThrow();
    await answer();
    expect(await texts()).toEqual(['welcome']);
  });

  it('says sorry at once when the account cannot be read, and the log names the setting', async () => {
    const cause = new PartnerUnusable('Other', new Error('Setting x of the partner does not fit'));
    const { giveUpTurn, takeTurn } = store.conversations;
    let unreadable = true;
    await answering(echoDialog, {
      giveUpTurn,
      takeTurn: async (...args) => {
        if (!unreadable) return takeTurn(...args);
        unreadable = false;
        throw new AccountUnreadable(1, 'de-DE', cause);
      },
    })();
    expect(await texts()).toEqual([expect.stringMatching(/^sorry/)]);
    expect(logged.join('')).toContain('Setting x of the partner');
  });
});
