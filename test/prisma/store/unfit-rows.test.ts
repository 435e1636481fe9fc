import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { InProcessNotifier } from '../../../bot/turns/conversation-notifier.ts';
import { PlanswitchBot } from '../../../bot/turns/planswitch-bot.ts';
import { startTurns } from '../../../bot/turns/start-turns.ts';
import type { ConversationId } from '../../../domain/ids.ts';
import type { UnfitValue } from '../../../domain/ports/row-unfit.ts';
import { findUnfitRows } from '../../../prisma/store/find-unfit-rows.ts';
import type { Store } from '../../../prisma/store/open-store.ts';
import { echoDialog, MovableClock } from '../../bot/direct-line/direct-line-fixture.ts';
import type { TestDatabase } from '../test-database.ts';
import { delivery, ids, maria, openDemoStore, startedConversation } from './demo-store.ts';

let database: TestDatabase;
let store: Store;
let johns: ConversationId;
let marias: ConversationId;
beforeAll(async () => {
  ({ database, store } = await openDemoStore());
  [johns, marias] = [await startedConversation(store), await startedConversation(store, maria)];
  // As a program of the provider leaves rows that were there before the promises.
  const { rows } = await database.pool.query<{ table: string; name: string }>(
    `SELECT relname AS table, conname AS name FROM pg_constraint JOIN pg_class ON pg_class.oid = conrelid
     WHERE contype = 'c' AND relname IN ('Service', 'LedgerEntry', 'Quote', 'Conversation') OR conname = 'Service_planId_fkey'`,
  );
  for (const { table, name } of rows) await database.pool.query(`ALTER TABLE "${table}" DROP CONSTRAINT "${name}"`);
});
afterAll(() => database.close());

/** What the cases below change. */
const changed: ReadonlyArray<readonly [table: string, columns: readonly string[]]> = [
  ['Service', ['charged', 'unitPrice', 'discount', 'startDate', 'planId', 'currency']],
  ['LedgerEntry', ['currency']],
  ['Conversation', ['snapshot']],
];

/** Breaks something, looks, and puts it back. */
async function broken<Seen>(edit: string, look: () => Promise<Seen>): Promise<Seen> {
  const run = (sql: string) => database.pool.query(sql);
  for (const [table] of changed) await run(`CREATE TABLE "kept${table}" AS SELECT * FROM "${table}"`);
  await run(edit);
  try {
    return await look();
  } finally {
    for (const [table, columns] of changed) {
      const set = columns.map((column) => `"${column}" = k."${column}"`).join(', ');
      await run(`UPDATE "${table}" t SET ${set} FROM "kept${table}" k WHERE k."id" = t."id"`);
      await run(`DROP TABLE "kept${table}"`);
    }
  }
}

async function found(): Promise<UnfitValue[]> {
  const values: UnfitValue[] = [];
  for await (const value of findUnfitRows(database.pool)) values.push(value);
  return values;
}

const first = `"charged" = jsonb_set("charged", '{0,amount}', '"12"')`;
const cases: ReadonlyArray<readonly [string, string, Partial<UnfitValue>]> = [
  [
    'an amount as text',
    `UPDATE "Service" SET ${first} WHERE "id" = '11'`,
    { table: 'Service', id: '11', field: 'charged.0.amount', value: '"12"' },
  ],
  [
    'a price that is no number',
    `UPDATE "Service" SET "unitPrice" = 'NaN' WHERE "id" = '11'`,
    { table: 'Service', id: '11', field: 'unitPrice', value: '"NaN"' },
  ],
  [
    'a discount without kind',
    `UPDATE "Service" SET "discount" = '{"off": {}}' WHERE "id" = '11'`,
    { table: 'Service', id: '11', field: 'discount.off.kind' },
  ],
  [
    'a day that never comes',
    `UPDATE "Service" SET "startDate" = 'infinity' WHERE "id" = '11'`,
    { table: 'Service', id: '11', field: 'startDate', value: '"infinity"' },
  ],
];

describe('a row that does not fit', () => {
  it('is not in the demo', async () => {
    expect(await found()).toEqual([]);
  });

  it.each(cases)('is named to operators, and concerns nobody else: %s', async (_what, edit, value) => {
    const logged: string[] = [];
    const log = pino({ level: 'info' }, { write: (line: string) => logged.push(line) });
    const clock = new MovableClock();
    const { conversations } = store;
    const bot = new PlanswitchBot({ ...{ conversations, ids, log, clock, monotonic: clock }, dialog: echoDialog });
    const turns = startTurns({ conversations, bot, notifier: new InProcessNotifier(), log });
    const said = async (id: ConversationId) => {
      await turns.receive(delivery(id, ids.next(), 'hello'));
      await turns.whenIdle();
      return (await conversations.entriesAfter(id, 0, 1000)).at(-1)?.activity['text'];
    };
    const seen = await broken(edit, async () => [await said(johns), await said(marias), await found()] as const);
    await turns.stop();
    expect(seen[0]).toMatch(/^sorry /);
    expect(seen[1]).toBe('heard hello');
    expect(seen[2][0]).toMatchObject({ customerId: '1', ...value });
    const line = logged.map((text) => JSON.parse(text)).find(({ msg }) => msg === 'turn given up');
    expect(line?.row).toMatchObject({ customerId: '1', ...value });
    expect(await found()).toEqual([]);
  });

  it.each<[string, string, Partial<UnfitValue>]>([
    [
      'a plan that is not there',
      `UPDATE "Service" SET "planId" = 'gone' WHERE "id" = '11'`,
      { field: 'planId', value: '"gone"', why: 'there is no such plan' },
    ],
    [
      'another currency',
      `UPDATE "Service" SET "currency" = 'EUR' WHERE "id" = '11'`,
      { field: 'currency', value: '"EUR"' },
    ],
    [
      'a booking in another currency',
      `UPDATE "LedgerEntry" SET "currency" = 'GBP'`,
      { customerId: expect.any(String), table: 'LedgerEntry', field: 'currency' },
    ],
    [
      'a snapshot that is a list',
      `UPDATE "Conversation" SET "snapshot" = '[]' WHERE "customerId" = '1'`,
      { table: 'Conversation', field: 'snapshot' },
    ],
  ])('is found: %s', async (_what, edit, value) => {
    expect(await broken(edit, found)).toEqual(
      expect.arrayContaining([expect.objectContaining({ customerId: '1', ...value })]),
    );
  });

  it('is found behind thousands that fit', async () => {
    await database.pool.query(
      `INSERT INTO "LedgerEntry" ("id", "customerId", "kind", "description", "amount", "currency", "date")
       SELECT 'many-' || n, '1', 'fee', 'x', CASE n WHEN 1777 THEN 'NaN'::numeric ELSE 0 END, 'USD', '2026-11-01' FROM generate_series(1, 2000) n`,
    );
    expect(await found()).toMatchObject([{ table: 'LedgerEntry', id: 'many-1777', field: 'amount', value: '"NaN"' }]);
  });
});
