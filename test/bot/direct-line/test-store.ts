import { Temporal } from '../../../domain/calendar.ts';
import { conversationIdSchema, customerIdSchema } from '../../../domain/ids.ts';
import type { JsonObject } from '../../../domain/json.ts';
import type { Conversations } from '../../../domain/ports/conversations.ts';
import { openDemoStore } from '../../prisma/store/demo-store.ts';

export type TestStore = Awaited<ReturnType<typeof openTestStore>>;

/**
 * The demo provider in a database that the tests of a process share, whichever files it is given; their conversations are their own. It ends
 * with the process; one on a server is dropped when the test run is over.
 */
let shared: ReturnType<typeof seeded> | undefined;

async function seeded() {
  const { database, store } = await openDemoStore();
  return { database, store };
}

/** The store, which can be made to fail as one that is down, and to which something can be said without a turn. */
export async function openTestStore() {
  shared ??= seeded();
  const {
    store,
    database: { statements },
  } = await shared;
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
