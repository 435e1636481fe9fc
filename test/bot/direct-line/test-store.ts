import { afterAll } from 'vitest';
import { Temporal } from '../../../domain/calendar.ts';
import { conversationIdSchema, customerIdSchema } from '../../../domain/ids.ts';
import type { JsonObject } from '../../../domain/json.ts';
import type { Conversations } from '../../../domain/ports/conversations.ts';
import { seedDemo } from '../../../prisma/demo/seed-demo.ts';
import { openStore } from '../../../prisma/store/open-store.ts';
import { openTestDatabase } from '../../prisma/test-database.ts';

export type TestStore = Awaited<ReturnType<typeof openTestStore>>;

const opened: Promise<{ close(): Promise<void> }>[] = [];
afterAll(async () => {
  for (const database of opened) await (await database).close();
});

/** The demo provider in a database of this test file, which the file's tests share; their conversations are their own. */
export function testDatabase(): Promise<Awaited<ReturnType<typeof seeded>>> {
  shared ??= seeded();
  opened[0] = shared;
  return shared;
}
let shared: ReturnType<typeof seeded> | undefined;

async function seeded() {
  const database = await openTestDatabase();
  await seedDemo(database.prisma, Temporal.PlainDate.from('2026-03-02'));
  return { store: openStore(database.prisma), statements: database.statements, close: () => database.close() };
}

/** The store, which can be made to fail as one that is down, and to which something can be said without a turn. */
export async function openTestStore() {
  const { store, statements } = await testDatabase();
  const state = { down: false };
  const conversations: Conversations = new Proxy(store.conversations, {
    get: (target, name, receiver) => {
      if (state.down) return () => Promise.reject(new Error('the store is down'));
      return Reflect.get(target, name, receiver);
    },
  });
  return {
    ...store,
    conversations,
    statements,
    state,
    /** As support's answer to a ticket would come. */
    say: async (conversation: { conversationId: string; customer?: string }, activity: JsonObject) => {
      const id = conversationIdSchema.parse(conversation.conversationId);
      const now = Temporal.Instant.from('2026-03-02T09:00:00Z');
      await store.accounts.within(customerIdSchema.parse(conversation.customer ?? '1'), now, (unit) =>
        unit.notify(id, { kind: 'ticket-answered', ticketNumber: 1, text: '', resolved: false }),
      );
      await store.conversations.sayNotices(now, 1, () => activity);
      return id;
    },
  };
}
