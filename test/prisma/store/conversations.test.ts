import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attachmentIdSchema, conversationIdSchema } from '../../../domain/ids.ts';
import type { JsonObject } from '../../../domain/json.ts';
import type { Notice } from '../../../domain/notice.ts';
import type { Turn, TurnEnd } from '../../../domain/ports/conversations.ts';
import type { Store } from '../../../prisma/store/open-store.ts';
import type { TestDatabase } from '../test-database.ts';
import { delivery, ids, john, now, openDemoStore, startedConversation } from './demo-store.ts';

let database: TestDatabase;
let store: Store;
beforeAll(async () => {
  ({ database, store } = await openDemoStore());
});
afterAll(() => database.close());

/** Answers every message with its own text. */
const echo = async ({ message }: Turn): Promise<TurnEnd> => ({
  spoken: 'en-GB',
  snapshot: { last: message.activity['text'] ?? null },
  say: [{ key: ids.next(), activity: { type: 'message', text: `heard ${String(message.activity['text'])}` } }],
  replace: [],
});
const texts = (entries: ReadonlyArray<{ activity: JsonObject }> = []) =>
  entries.map(({ activity }) => activity['text']);

describe('starting', () => {
  it('lets the bot speak first, once, however often it is started', async () => {
    const id = conversationIdSchema.parse('twice');
    const conversation = { id, channel: 'directline', customerId: john, locale: 'en' } as const;
    await Promise.all(
      [1, 2, 3].map(() => store.conversations.start(conversation, { type: 'conversationUpdate' }, now)),
    );
    const greeting = { key: 'k', activity: { type: 'message', text: 'hello' } };
    const first = await store.conversations.takeTurn(id, now, async () => ({
      spoken: 'en-GB',
      snapshot: {},
      say: [greeting],
      replace: [],
    }));
    expect(texts(first?.entries)).toEqual(['hello']);
    expect(await store.conversations.takeTurn(id, now, echo)).toBeNull();
    expect(texts(await store.conversations.entriesAfter(id, 0, 10))).toEqual(['hello']);
  });
});

describe('receiving', () => {
  it('takes a delivery once, however often it comes, and gives it one place in the log', async () => {
    const id = await startedConversation(store);
    const receive = () => store.conversations.receive(delivery(id, 'same', 'hi'));
    const results = [await receive(), await receive(), await receive()];
    expect(results.map(({ duplicate }) => duplicate)).toEqual([false, true, true]);
    expect(new Set(results.map(({ entry }) => entry.activityId)).size).toBe(1);
    expect((await store.conversations.find(id))?.lastSeq).toBe(2);
  });

  it('keeps what PostgreSQL cannot hold from breaking anything', async () => {
    const id = await startedConversation(store);
    await store.conversations.receive(delivery(id, 'bad\0id', 'nul \0 and half a pair \ud83d.'));
    const taken = await store.conversations.takeTurn(id, now, echo);
    expect(texts(taken?.entries)).toEqual(['heard nul  and half a pair \ufffd.']);
  });

  it('keeps files with the message, and hands them out part by part', async () => {
    const id = await startedConversation(store);
    const fileId = attachmentIdSchema.parse('file-1');
    const file = { id: fileId, name: 'a.txt', contentType: 'text/plain', size: 3, content: new Uint8Array([1, 2, 3]) };
    await store.conversations.receive({ ...delivery(id, 'd', ''), attachments: [file] });
    const kept = await store.conversations.findAttachment(id, fileId);
    expect(kept).toMatchObject({ name: 'a.txt', contentType: 'text/plain', size: 3 });
    expect(Buffer.from((await kept?.read(0, 2)) ?? [])).toEqual(Buffer.from([1, 2]));
    expect(Buffer.from((await kept?.read(2, 2)) ?? [])).toEqual(Buffer.from([3]));
    expect(await kept?.read(3, 2)).toHaveLength(0);
    await store.conversations.takeTurn(id, now, echo);
  });
});

describe('taking a turn', () => {
  it('answers each message once and in order, however many take turns at once', async () => {
    const id = await startedConversation(store);
    for (const text of ['1', '2', '3']) await store.conversations.receive(delivery(id, text, text));
    const taken = await Promise.all([1, 2, 3, 4, 5].map(() => store.conversations.takeTurn(id, now, echo)));
    expect(taken.filter((turn) => turn === null)).toHaveLength(2);
    const said = await store.conversations.entriesAfter(id, 0, 50);
    expect(texts(said.filter(({ from }) => from === 'bot'))).toEqual(['heard 1', 'heard 2', 'heard 3']);
  });

  it('writes nothing when it fails, and leaves the message waiting', async () => {
    const id = await startedConversation(store);
    await store.conversations.receive(delivery(id, 'd', 'boom'));
    const failing = store.conversations.takeTurn(id, now, async (turn) => {
      await turn.notify(id, { kind: 'ticket-answered', ticketNumber: 1, text: 'x', resolved: false });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await store.conversations.waiting(50)).toContain(id);
    expect(await database.prisma.notice.count({ where: { conversationId: id } })).toBe(0);
    const [sorry] = await store.conversations.giveUpTurn(id, 2, now, { type: 'message', text: 'sorry' });
    expect(sorry?.activity['text']).toBe('sorry');
    expect(await store.conversations.waiting(50)).not.toContain(id);
  });

  it('is given up once: an entry that was answered meanwhile gets no apology', async () => {
    const id = await startedConversation(store);
    await store.conversations.receive(delivery(id, 'd', 'hi'));
    const sorry = { type: 'message', text: 'sorry' };
    const said = await Promise.all([1, 2, 3].map(() => store.conversations.giveUpTurn(id, 2, now, sorry)));
    expect(texts(said.flat())).toEqual(['sorry']);
    expect(texts(await store.conversations.entriesAfter(id, 0, 50))).toEqual(['hi', 'sorry']);
  });

  it('is wanted first where somebody has waited longest', async () => {
    const [late, early] = [await startedConversation(store), await startedConversation(store)];
    const at = (minutes: number) => now.subtract({ minutes });
    await store.conversations.receive({ ...delivery(late, '1', 'hi'), at: at(1) });
    await store.conversations.receive({ ...delivery(late, '2', 'hi'), at: at(1) });
    await store.conversations.receive({ ...delivery(early, '1', 'hi'), at: at(2) });
    expect(await store.conversations.waiting(1)).toEqual([early]);
    expect(await store.conversations.waiting(2)).toEqual([early, late]);
    for (const id of [early, late, late]) await store.conversations.takeTurn(id, now, echo);
  });

  it('says whether more was waiting, and hands on what the last turn left', async () => {
    const id = await startedConversation(store);
    await store.conversations.receive(delivery(id, '1', 'one'));
    await store.conversations.receive(delivery(id, '2', 'two'));
    expect((await store.conversations.takeTurn(id, now, echo))?.more).toBe(true);
    const last = await store.conversations.takeTurn(id, now, async (turn) => {
      expect(turn.snapshot).toEqual({ last: 'one' });
      return echo(turn);
    });
    expect(last?.more).toBe(false);
  });

  it('replaces a message in its place: same id and moment, and nothing for a key that was never said', async () => {
    const id = await startedConversation(store);
    await store.conversations.receive(delivery(id, '1', 'ask'));
    const asked = { key: 'card', activity: { type: 'message', text: 'question' } };
    const first = await store.conversations.takeTurn(id, now, async () => ({
      spoken: 'en-GB',
      snapshot: {},
      say: [asked],
      replace: [],
    }));
    const later = now.add({ minutes: 5 });
    await store.conversations.receive(delivery(id, '2', 'answer'));
    const second = await store.conversations.takeTurn(id, later, async () => ({
      spoken: 'en-GB',
      snapshot: {},
      say: [{ key: 'next', activity: { type: 'message', text: 'done' } }],
      replace: [
        { key: 'card', activity: { type: 'message', text: 'answered' } },
        { key: 'never', activity: { type: 'message', text: 'lost' } },
      ],
    }));
    expect(texts(second?.entries)).toEqual(['answered', 'done']);
    expect(second?.entries[0]?.activityId).toBe(first?.entries[0]?.activityId);
    expect(second?.entries[0]?.at.toString()).toBe(now.toString());
    expect(second?.entries[1]?.at.toString()).toBe(later.toString());
  });
});

describe('notices', () => {
  it('are said once, also by several at once', async () => {
    const id = await startedConversation(store);
    await store.accounts.within(john, now, (unit) =>
      unit.notify(id, { kind: 'ticket-answered', ticketNumber: 7, text: 'hello', resolved: true }),
    );
    const said = await Promise.all(
      [1, 2, 3].map(() =>
        store.conversations.sayNotices(now, 10, (notice) => ({ type: 'message', text: notice.kind })),
      ),
    );
    expect(texts(said.flatMap(({ entries }) => entries))).toEqual(['ticket-answered']);
    expect(texts(await store.conversations.entriesAfter(id, 0, 10))).toEqual(['ticket-answered']);
  });

  it('that cannot be read or rendered are struck off and named, and the others are said', async () => {
    const id = await startedConversation(store);
    const notice = (text: string) => ({ kind: 'ticket-answered', ticketNumber: 7, text, resolved: true });
    for (const content of [{ kind: 'of an older version' }, notice('boom'), notice('fine')]) {
      await database.prisma.notice.create({ data: { conversationId: id, content } });
    }
    const render = (told: Notice) => {
      if (told.kind === 'ticket-answered' && told.text === 'boom') throw new TypeError('boom');
      return { type: 'message', text: told.kind };
    };
    const { entries, failed } = await store.conversations.sayNotices(now, 10, render);
    expect(texts(entries)).toEqual(['ticket-answered']);
    expect(failed).toMatchObject([{ conversationId: id }, { conversationId: id, error: expect.any(TypeError) }]);
    expect(await store.conversations.sayNotices(now, 10, render)).toEqual({ entries: [], failed: [] });
    expect(await database.prisma.notice.count({ where: { failedAt: { not: null } } })).toBe(2);
  });
});

it('keeps in which language the bot spoke, for what it says later without being asked', async () => {
  const id = await startedConversation(store);
  const answeredIn = async (spoken: string) => {
    await store.conversations.receive(delivery(id, spoken, 'hi'));
    await store.conversations.takeTurn(id, now, async () => ({ spoken, snapshot: {}, say: [], replace: [] }));
    return (await store.conversations.find(id))?.spoken;
  };
  expect(await answeredIn('es-ES')).toBe('es-ES');
  expect(await answeredIn('uk-UA')).toBe('uk-UA');
});
