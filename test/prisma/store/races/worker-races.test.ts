import { afterAll, beforeAll, expect, it } from 'vitest';
import { partnerIdSchema, ticketIdSchema } from '../../../../domain/ids.ts';
import { openTicket } from '../../../../domain/open-ticket.ts';
import { editCatalogue } from '../../../../prisma/store/catalogue.ts';
import type { Store } from '../../../../prisma/store/open-store.ts';
import { gate, holding, watching } from '../../barrier.ts';
import { describeOnServer } from '../../on-server.ts';
import type { TestDatabase } from '../../test-database.ts';
import { delivery, ids, john, now, openDemoStore, startedConversation } from '../demo-store.ts';

const later = now.add({ hours: 24 * 200 });

describeOnServer('of two at the same moment', () => {
  let database: TestDatabase;
  let store: Store;
  beforeAll(async () => {
    ({ database, store } = await openDemoStore());
  });
  afterAll(() => database.close());

  async function ticketOfJohn() {
    const conversationId = await startedConversation(store);
    const id = ticketIdSchema.parse(ids.next());
    const question = { message: 'hi', attachmentIds: [], conversationId, idempotencyKey: ids.next() };
    await store.accounts.within(john, now, (unit) =>
      unit.openTicket({ ...openTicket(unit.account, question, ids, now), id }),
    );
    return { id, conversationId };
  }

  it('who give one answer, one is taken', async () => {
    const { id, conversationId } = await ticketOfJohn();
    const barrier = await holding(database, 'SELECT FROM "Ticket" WHERE "id" = $1 FOR UPDATE', [id]);
    const answer = { answerKey: 'k', text: 'we will', status: 'resolved', at: now } as const;
    const answered = [1, 2].map(() => store.tickets.answer(id, answer));
    await barrier.whenWaiting(2);
    await barrier.commit();
    expect((await Promise.all(answered)).sort()).toEqual([false, true]);
    expect(await database.prisma.ticketMessage.count({ where: { ticketId: id, author: 'support' } })).toBe(1);
    expect(await database.prisma.notice.count({ where: { conversationId } })).toBe(1);
  });

  it('who send mails, each takes another one, and none waits for the other', async () => {
    await database.prisma.mail.deleteMany();
    const [first, second] = [await ticketOfJohn(), await ticketOfJohn()];
    const until = now.add({ minutes: 10 });
    const barrier = await holding(database, 'SELECT FROM "Mail" WHERE "ticketId" = $1 FOR UPDATE', [first.id]);
    const leased = async () => await barrier.meanwhile(store.mails.lease(now, until).then((mail) => [mail?.ticket.id]));
    expect(await leased()).toEqual([second.id]);
    expect(await leased()).toEqual([undefined]);
    await barrier.commit();
    expect(await leased()).toEqual([first.id]);
    expect(await leased()).toEqual([undefined]);
  });

  it('one forgets what the other is busy with: it is passed by', async () => {
    const id = await startedConversation(store);
    const cut = { wordsBefore: later, filesBefore: later };
    const [file, filed] = ['loose', 'taken'];
    for (const name of [file, filed]) {
      const content = { name, contentType: 'text/plain', size: 1, content: new Uint8Array(1) };
      await database.prisma.attachment.create({ data: { id: name, conversationId: id, ...content } });
    }
    await database.prisma.logEntry.deleteMany({ where: { conversationId: { not: id } } });
    const barrier = await holding(database, 'SELECT FROM "Conversation" WHERE "id" = $1 FOR NO KEY UPDATE', [id]);
    await barrier.also(`UPDATE "Attachment" SET "ticketId" = (SELECT min("id") FROM "Ticket") WHERE "id" = $1`, [
      filed,
    ]);
    expect(await barrier.meanwhile(store.retention.forget(cut, 100))).toEqual({ conversations: 0, files: 1 });
    await barrier.commit();
    expect(await store.retention.forget(cut, 100)).toEqual({ conversations: 1, files: 0 });
    expect(await database.prisma.attachment.count()).toBe(1);
  });

  it.each([
    ['a message that waits', `now() - interval '1 year'`, true],
    ['something new', `'2050-01-01'`, false],
  ])('one forgets a conversation in which the other has just written %s: it goes on', async (_what, at, waiting) => {
    const id = await startedConversation(store);
    await store.conversations.receive(delivery(id, 'd', 'hi'));
    await store.conversations.takeTurn(id, now, async () => ({
      ...{ spoken: 'en-GB', snapshot: { kept: true }, say: [], replace: [] },
    }));
    // Whoever looks may; whoever deletes waits, and then looks at what was written.
    const barrier = await holding(database, 'LOCK TABLE "LogEntry" IN SHARE MODE');
    const forgotten = store.retention.forget({ wordsBefore: later, filesBefore: now }, 100);
    await barrier.whenWaiting(1);
    await barrier.also(
      `INSERT INTO "LogEntry" ("conversationId", "seq", "activityId", "speaker", "activity", "at", "waiting")
       VALUES ($1, 99, 'a', 'user', '{}', ${at}, $2)`,
      [id, waiting],
    );
    await barrier.commit();
    await forgotten;
    expect(await database.prisma.logEntry.findMany({ where: { conversationId: id } })).toMatchObject([{ seq: 99 }]);
    expect(await database.prisma.conversation.findUnique({ where: { id } })).toMatchObject({
      snapshot: { kept: true },
    });
    await database.prisma.logEntry.deleteMany({ where: { conversationId: id } });
  });

  it('who edit the catalogue, one waits until the other is done, also before it wrote anything', async () => {
    const [began, end] = [gate(), gate()];
    const first = database.prisma.$transaction((tx) =>
      editCatalogue(tx, async () => {
        began.open();
        await end.opened;
      }),
    );
    await began.opened;
    const barrier = await watching(database);
    const second = store.settings.reset(partnerIdSchema.parse('default'), 'change-plan.recurring.fee-cheaper');
    expect(await barrier.meanwhile(second)).toBe('waits');
    end.open();
    await first;
    expect(await second).toBe(true);
  });

  it('one edits the settings of a partner whom the other removes: it is told so', async () => {
    const id = partnerIdSchema.parse('leaving');
    await database.prisma.partner.create({ data: { id, name: id, timeZone: 'Europe/Berlin', currency: 'USD' } });
    const barrier = await holding(database, 'DELETE FROM "Partner" WHERE "id" = $1', [id]);
    const edits = [store.settings.set(id, 'change-plan.recurring.fee-cheaper', '1'), store.settings.reset(id, 'x')];
    const refused = edits.map((edit) => expect(edit).rejects.toMatchObject({ code: 'PARTNER_UNKNOWN' }));
    await barrier.whenWaiting(2);
    await barrier.commit();
    await Promise.all(refused);
  });
});
