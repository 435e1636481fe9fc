import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seedDemo } from '../../../prisma/demo/seed-demo.ts';
import { type Database, openDatabase } from '../../../prisma/open-database.ts';
import { runCommand } from '../../bot/run-command.ts';
import { today } from '../../prisma/store/demo-store.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'planswitch-doctor-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function withDatabase(work: (database: Database) => Promise<unknown>): Promise<void> {
  const database = await openDatabase({ dataDir: folder });
  try {
    await work(database);
  } finally {
    await database.close();
  }
}

const doctor = (...words: string[]) => runCommand('doctor', folder, {}, ...words);

it('says that there is no database, and makes none', async () => {
  const { code, out } = await doctor();
  expect([code, out]).toEqual([1, expect.stringContaining('database: There is no database in')]);
  expect((await doctor()).code).toBe(1);
});

it('finds nothing in the demo, names each row that does not fit, and says when it cannot look', async () => {
  await withDatabase(({ prisma }) => seedDemo(prisma, today));
  expect(await doctor()).toMatchObject({ code: 0, out: 'Nothing is wrong.\n' });
  await withDatabase(async ({ prisma }) => {
    await prisma.$executeRaw`ALTER TABLE "Service" DROP CONSTRAINT "Service_charged_amounts_check"`;
    await prisma.$executeRaw`UPDATE "Service" SET "charged" = jsonb_set("charged", '{0,amount}', '"12"') WHERE "id" = '11'`;
  });
  const { code, out } = await doctor();
  expect(code).toBe(1);
  expect(out).toContain('rows: Service 11 of customer 1: charged.0.amount is "12", which does not fit');
  expect(out).toContain(`Correct "charged" in the table "Service" where "id" = '11'`);
  const lines = (await doctor('--json')).out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const value = { customerId: '1', table: 'Service', id: '11', field: 'charged.0.amount', value: '"12"' };
  expect(lines).toMatchObject([{ check: 'rows', value }]);
  await withDatabase(async () => {
    const open = await doctor();
    expect([open.code, open.out]).toEqual([1, expect.stringContaining('stop the bot, and run the doctor again')]);
  });
});
