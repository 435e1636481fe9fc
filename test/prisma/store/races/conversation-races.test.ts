import { afterAll, beforeAll, expect, it } from 'vitest';
import { conversationIdSchema, customerIdSchema } from '../../../../domain/ids.ts';
import type { Store } from '../../../../prisma/store/open-store.ts';
import { gate, holding, watching } from '../../barrier.ts';
import { describeOnServer } from '../../on-server.ts';
import type { TestDatabase } from '../../test-database.ts';
import {
  bookingOf,
  delivery,
  ids,
  john,
  now,
  openDemoStore,
  quoteFor,
  startedConversation,
  today,
} from '../demo-store.ts';

const sorry = { type: 'message', text: 'sorry' };
const silent = { spoken: 'en-GB', snapshot: {}, say: [], replace: [] };

describeOnServer('of two at the same moment', () => {
  let database: TestDatabase;
  let store: Store;
  beforeAll(async () => {
    ({ database, store } = await openDemoStore());
  });
  afterAll(() => database.close());

  const holdConversation = (id: string) =>
    holding(database, 'SELECT FROM "Conversation" WHERE "id" = $1 FOR NO KEY UPDATE', [id]);

  it('who start a conversation, one does, and the other finds it started', async () => {
    const id = conversationIdSchema.parse('raced');
    const barrier = await holding(
      database,
      `INSERT INTO "Conversation" ("id", "channel", "customerId", "startedAt") VALUES ($1, 'directline', $2, now())`,
      [id, john],
    );
    const conversation = { id, channel: 'directline', customerId: john, locale: 'en' } as const;
    const started = [1, 2].map(() => store.conversations.start(conversation, { type: 'conversationUpdate' }, now));
    await barrier.whenWaiting(2);
    await barrier.undo();
    await Promise.all(started);
    expect(await database.prisma.logEntry.count({ where: { conversationId: id } })).toBe(1);
    await store.conversations.takeTurn(id, now, async () => silent);
  });

  it('one starts a conversation of a customer whom the other removes: it is nobody’s', async () => {
    const customerId = customerIdSchema.parse('leaving');
    const row = await database.prisma.customer.findUniqueOrThrow({ where: { id: john } });
    await database.prisma.customer.create({ data: { ...row, id: customerId, login: 'leaving' } });
    const barrier = await holding(database, 'DELETE FROM "Customer" WHERE "id" = $1', [customerId]);
    const id = conversationIdSchema.parse('nobodys');
    const started = store.conversations.start({ id, channel: 'directline', customerId, locale: null }, {}, now);
    const refused = expect(started).rejects.toMatchObject({ code: 'CUSTOMER_UNKNOWN' });
    await barrier.whenWaiting(1);
    await barrier.commit();
    await refused;
  });

  it('deliveries of one message, one is received, and the other is its duplicate', async () => {
    const id = await startedConversation(store);
    const barrier = await holdConversation(id);
    const received = [1, 2].map(() => store.conversations.receive(delivery(id, 'same', 'hi')));
    await barrier.whenWaiting(2);
    await barrier.commit();
    const [one, other] = await Promise.all(received);
    expect([one?.duplicate, other?.duplicate].sort()).toEqual([false, true]);
    expect(one?.entry).toEqual(other?.entry);
    await store.conversations.takeTurn(id, now, async () => silent);
  });

  it('who take a turn, one answers the message', async () => {
    const id = await startedConversation(store);
    await store.conversations.receive(delivery(id, 'd', 'hi'));
    const barrier = await holdConversation(id);
    let answered = 0;
    const taken = [1, 2].map(() =>
      store.conversations.takeTurn(id, now, async () => {
        answered += 1;
        return silent;
      }),
    );
    await barrier.whenWaiting(2);
    expect(answered).toBe(0);
    await barrier.commit();
    expect((await Promise.all(taken)).filter((turn) => turn !== null)).toHaveLength(1);
    expect(answered).toBe(1);
  });

  // The customer's lock is out of play: whoever gives a turn up does not take it.
  it('one answers a message that the other gives up: it is answered, without an apology', async () => {
    const id = await startedConversation(store);
    await store.conversations.receive(delivery(id, 'd', 'hi'));
    const [began, end] = [gate(), gate()];
    const taken = store.conversations.takeTurn(id, now, async () => {
      began.open();
      await end.opened;
      return silent;
    });
    await began.opened;
    const barrier = await watching(database);
    const givenUp = store.conversations.giveUpTurn(id, 2, now, sorry);
    expect(await barrier.meanwhile(givenUp)).toBe('waits');
    end.open();
    expect(await taken).toEqual({ entries: [], more: false });
    expect(await givenUp).toEqual([]);
  });

  it('who give a turn up, one apologizes', async () => {
    const id = await startedConversation(store);
    await store.conversations.receive(delivery(id, 'd', 'hi'));
    const barrier = await holdConversation(id);
    const givenUp = [1, 2].map(() => store.conversations.giveUpTurn(id, 2, now, sorry));
    await barrier.whenWaiting(2);
    await barrier.commit();
    expect((await Promise.all(givenUp)).flat()).toHaveLength(1);
  });

  // The conversation's lock is out of play: support's unit of work does not take it.
  it('one writes to an account in a turn while the other comes from outside: the other sees what was written', async () => {
    const id = await startedConversation(store);
    await store.conversations.receive(delivery(id, 'd', 'hi'));
    const [began, end] = [gate(), gate()];
    const taken = store.conversations.takeTurn(id, now, async (turn) => {
      await turn.bookChange(bookingOf(turn, await quoteFor(turn, today.add({ days: 9 }))));
      began.open();
      await end.opened;
      return silent;
    });
    await began.opened;
    const barrier = await watching(database);
    const seen = store.accounts.within(john, now, async ({ account }) => account.openChanges.length);
    expect(await barrier.meanwhile(seen)).toBe('waits');
    end.open();
    await taken;
    expect(await seen).toBe(1);
  });

  it('who say notices, one says it, and the other does not wait for it', async () => {
    const id = await startedConversation(store);
    await store.accounts.within(john, now, (unit) =>
      unit.notify(id, { kind: 'ticket-answered', ticketNumber: 7, text: ids.next(), resolved: true }),
    );
    const barrier = await holdConversation(id);
    const say = () => store.conversations.sayNotices(now, 10, () => sorry);
    const first = say();
    await barrier.whenWaiting(1);
    const others = await watching(database);
    expect(await Promise.race([say(), others.whenWaiting(2)])).toEqual({ entries: [], failed: [] });
    await barrier.commit();
    expect((await first).entries).toHaveLength(1);
  });
});
