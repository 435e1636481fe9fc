import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { attachmentIdSchema, quoteIdSchema } from '../../../domain/ids.ts';
import { openTicket } from '../../../domain/open-ticket.ts';
import type { AccountUnit } from '../../../domain/ports/accounts.ts';
import type { Store } from '../../../prisma/store/open-store.ts';
import { storedRows } from '../stored-rows.ts';
import type { TestDatabase } from '../test-database.ts';
import { delivery, ids, now, openDemoStore, startedConversation } from './demo-store.ts';
import { type Belongings, givenEverything } from './strangers/belongings.ts';

let database: TestDatabase;
let store: Store;
let his: Belongings;
beforeAll(async () => {
  ({ database, store } = await openDemoStore());
  his = await givenEverything(database, store, 'his');
  // There are words that nobody needs.
  await startedConversation(store);
  const fail = `BEGIN RAISE EXCEPTION 'the second step fails'; END`;
  await database.pool.query(`CREATE FUNCTION "fail"() RETURNS trigger LANGUAGE plpgsql AS $$ ${fail} $$`);
});
afterAll(() => database.close());

const within = <T>(work: (unit: AccountUnit) => Promise<T>) => store.accounts.within(his.customer, now, work);
const silent = { spoken: 'en-GB', snapshot: {}, say: [], replace: [] };
const later = now.add({ hours: 24 * 200 });
const said = { type: 'message', text: 'x' };
const fileId = attachmentIdSchema.parse('f');
const file = { id: fileId, name: 'a', contentType: 'text/plain', size: 1, content: new Uint8Array(1) };

const openOne = () =>
  within((unit) => {
    const question = { message: 'x', attachmentIds: [his.file], conversationId: his.talk, idempotencyKey: 'k' };
    return unit.openTicket(openTicket(unit.account, question, ids, now));
  });

/** Where in the store something is written in more than one step, what the last step writes, and how it comes about. */
const inOneTransaction: ReadonlyArray<readonly [file: string, lastStep: string, act: () => Promise<unknown>]> = [
  [
    'accounts.ts',
    'INSERT ON "Notice"',
    () =>
      within(async (unit) => {
        await unit.saveQuote({ ...his.savedQuote, id: quoteIdSchema.parse('q-unit') });
        await unit.notify(his.talk, { kind: 'ticket-answered', ticketNumber: 1, text: 'x', resolved: false });
      }),
  ],
  ['account-unit.ts', 'INSERT ON "LedgerEntry"', () => within((unit) => unit.bookChange(his.booking))],
  ['account-unit.ts', 'INSERT ON "LedgerEntry"', () => within((unit) => unit.cancelChange(his.cancellation))],
  ['open-ticket.ts', 'INSERT ON "Mail"', openOne],
  ['open-ticket.ts', 'UPDATE ON "Attachment"', openOne],
  [
    'channel-chats.ts',
    'UPDATE ON "ChannelChat"',
    async () => {
      const [first] = (await store.channelChats.unsent(his.talk, 1))?.messages ?? [];
      if (first) await store.channelChats.sent(his.talk, first.entry, 'sent');
    },
  ],
  ['channel-chats.ts', 'DELETE ON "AnsweredDelivery"', () => store.channelChats.answered(his.address, 'new', now)],
  ['conversations.ts', 'INSERT ON "LogEntry"', () => store.conversations.giveUpTurn(his.talk, 3, now, said)],
  [
    'take-turn.ts',
    'UPDATE ON "Conversation"',
    () =>
      store.conversations.takeTurn(his.talk, now, async (turn) => {
        await turn.saveQuote({ ...his.savedQuote, id: quoteIdSchema.parse('q') });
        return silent;
      }),
  ],
  ['due-changes.ts', 'UPDATE ON "PlanChange"', () => store.dueChanges.apply(later, 1)],
  [
    'receive-delivery.ts',
    'INSERT ON "Attachment"',
    () => store.conversations.receive({ ...delivery(his.talk, 'new', 'hi'), attachments: [file] }),
  ],
  [
    'retention.ts',
    'UPDATE ON "Conversation"',
    () => store.retention.forget({ wordsBefore: later, filesBefore: later }, 100),
  ],
  ['say-notices.ts', 'UPDATE ON "Notice"', () => store.conversations.sayNotices(now, 1, () => said)],
  [
    'settings.ts',
    'INSERT ON "Setting"',
    () => store.settings.set(his.partner, 'change-plan.recurring.fee-dearer', '1'),
  ],
  ['settings.ts', 'DELETE ON "Setting"', () => store.settings.reset(his.partner, 'change-plan.recurring.fee-cheaper')],
  [
    'tickets.ts',
    'INSERT ON "Notice"',
    () => store.tickets.answer(his.ticket, { answerKey: 'k', text: 'x', status: 'resolved', at: now }),
  ],
];

it.each(inOneTransaction)(
  'when the last step of %s (%s) fails, nothing of the first stays',
  async (_file, step, act) => {
    const before = await storedRows(database);
    await database.pool.query(`CREATE TRIGGER "fail" BEFORE ${step} FOR EACH STATEMENT EXECUTE FUNCTION "fail"()`);
    const failed = await act().catch((error: unknown) => error);
    await database.pool.query(`DROP TRIGGER "fail" ON ${step.slice(step.indexOf('"'))}`);
    expect(failed).toBeInstanceOf(Error);
    expect(await storedRows(database)).toEqual(before);
  },
);

it('every transaction of the store is among them', () => {
  const folder = new URL('../../../prisma/store/', import.meta.url);
  const begun = readdirSync(folder).filter((name) =>
    readFileSync(new URL(name, folder), 'utf8').includes('$transaction('),
  );
  expect(inOneTransaction.map(([name]) => name)).toEqual(expect.arrayContaining(begun));
});
