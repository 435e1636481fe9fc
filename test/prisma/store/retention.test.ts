import { pino } from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startForgetting } from '../../../bot/workers/forget-old.ts';
import type { ConversationId } from '../../../domain/ids.ts';
import type { Store } from '../../../prisma/store/open-store.ts';
import { ManualTime, settle } from '../../bot/manual-time.ts';
import type { TestDatabase } from '../test-database.ts';
import { bookFor, delivery, john, now, openDemoStore, startedConversation, today } from './demo-store.ts';

let database: TestDatabase;
let store: Store;
beforeAll(async () => {
  ({ database, store } = await openDemoStore());
});
afterAll(() => database.close());

const later = (days: number) => now.add({ hours: 24 * days });
const wordsOf = (conversationId: ConversationId) => database.prisma.logEntry.count({ where: { conversationId } });
const file = (id: string, conversationId: ConversationId, ticketId: string | null = null) =>
  database.prisma.attachment.create({
    data: { id, conversationId, ticketId, name: 'a', contentType: 'text/plain', size: 1, content: new Uint8Array(1) },
  });
const ticket = (id: string, conversationId: ConversationId, status: string) =>
  database.prisma.ticket.create({
    data: {
      ...{ id, customerId: john, subject: 's', priority: 'low', type: 'question', status, conversationId },
      ...{ idempotencyKey: id, openedAt: new Date(now.epochMilliseconds) },
    },
  });

it('forgets old words and unused files a little at a time, and nothing that support, receipts or a customer need', async () => {
  const [old, waiting, open, resolved, changing, fresh] = [
    await startedConversation(store),
    await startedConversation(store),
    await startedConversation(store),
    await startedConversation(store),
    await startedConversation(store),
    await startedConversation(store),
  ];
  if (!old || !waiting || !open || !resolved || !changing || !fresh) throw new Error('they were started');
  await store.conversations.receive(delivery(waiting, 'w', 'still there?'));
  await ticket('t-open', open, 'new');
  await ticket('t-done', resolved, 'resolved');
  await bookFor(store, today.add({ days: 20 }), changing);
  await file('unused', old);
  await file('kept', resolved, 't-done');
  await database.prisma.logEntry.updateMany({
    where: { conversationId: fresh },
    data: { at: new Date(later(300).epochMilliseconds) },
  });
  await file('new', fresh);
  const rows = async () => [
    await database.prisma.quote.count(),
    await database.prisma.planChange.count(),
    await database.prisma.ticket.count(),
    await database.prisma.ledgerEntry.count(),
    await database.prisma.conversation.count(),
  ];
  const before = await rows();

  const none = await store.retention.forget({ wordsBefore: now, filesBefore: now }, 100);
  expect(none).toEqual({ conversations: 0, files: 0 });
  const cut = { wordsBefore: later(200), filesBefore: later(200) };
  expect(await store.retention.forget(cut, 1)).toEqual({ conversations: 1, files: 1 });
  expect(await store.retention.forget(cut, 1)).toEqual({ conversations: 1, files: 0 });
  expect(await store.retention.forget(cut, 100)).toEqual({ conversations: 0, files: 0 });

  expect(await Promise.all([old, resolved].map(wordsOf))).toEqual([0, 0]);
  for (const kept of [waiting, open, changing, fresh]) expect(await wordsOf(kept)).toBeGreaterThan(0);
  const files = await database.prisma.attachment.findMany({ orderBy: { id: 'asc' }, select: { id: true } });
  expect(files.map(({ id }) => id)).toEqual(['kept', 'new']);
  expect(await rows()).toEqual(before);
  // Who comes back goes on, as somebody new.
  await store.conversations.receive(delivery(old, 'again', 'hello'));
  const taken = await store.conversations.takeTurn(old, later(201), async ({ snapshot }) => {
    expect(snapshot).toBeNull();
    return {
      spoken: 'en-GB',
      snapshot: {},
      say: [{ key: 'k', activity: { type: 'message', text: 'hi' } }],
      replace: [],
    };
  });
  expect(taken?.entries).toHaveLength(1);
});

it('is done hour by hour, by the settings, and at once again as long as there is more', async () => {
  const time = new ManualTime('2030-01-01T00:00:00Z');
  const asked: string[] = [];
  let more = 2;
  const worker = startForgetting({
    ...{ timers: time, wallClock: time, steadyClock: time, log: pino({ level: 'silent' }) },
    kept: { conversations: 10, unusedFiles: 0 },
    retention: {
      forget: async ({ wordsBefore, filesBefore }, limit) => {
        asked.push(`${wordsBefore} ${filesBefore.toString().slice(0, 2)}`);
        more -= 1;
        return { conversations: more >= 0 ? limit : 0, files: 0 };
      },
    },
  });
  await settle();
  await time.pass({ seconds: 5 });
  expect(asked).toHaveLength(3);
  expect(asked[0]).toBe('2029-12-22T00:00:00Z 18');
  await time.pass({ minutes: 59 });
  expect(asked).toHaveLength(3);
  await time.pass({ minutes: 2 });
  expect(asked).toHaveLength(4);
  await worker.stop();
});
