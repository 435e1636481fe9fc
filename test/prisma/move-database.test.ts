import { expect, onTestFinished, test } from 'vitest';
import { deployMigrations } from '../../prisma/deploy-migrations.ts';
import { openMemoryDatabase } from '../../prisma/embedded-database.ts';
import { type MoveProgress, moveDatabase } from '../../prisma/move-database.ts';
import { openServerDatabase } from '../../prisma/server-database.ts';
import { migrationsOf } from './migrations-folder.ts';
import { describeOnServer } from './on-server.ts';
import { createServerDatabase } from './server-databases.ts';

/** One of everything that is easily lost on the way, and tables that refer to themselves and to each other. */
const tables = `
  CREATE TYPE "Status" AS ENUM ('scheduled', 'applied');
  CREATE TABLE "Change" (
    id serial PRIMARY KEY,
    "number" int GENERATED ALWAYS AS IDENTITY,
    status "Status" NOT NULL,
    amount numeric(24, 12),
    price float8,
    day date,
    at timestamptz,
    took interval,
    body bytea,
    state jsonb,
    labels text[],
    twice int GENERATED ALWAYS AS (id * 2) STORED,
    previous int REFERENCES "Change",
    ticket text
  );
  CREATE TABLE "Ticket" (name text PRIMARY KEY, change int NOT NULL REFERENCES "Change" DEFERRABLE);
  ALTER TABLE "Change" ADD CONSTRAINT has_ticket FOREIGN KEY (ticket) REFERENCES "Ticket";
  CREATE TABLE "Partner" (name text PRIMARY KEY);
  INSERT INTO "Partner" VALUES ('Default');`;

const content = `
  INSERT INTO "Change" (status, amount, price, day, at, took, body, state, labels, previous)
    SELECT 'scheduled', 0.1 + n / 1000000000000.0, n / 3.0, date '2024-02-29' + n, timestamptz '2024-02-29 23:59:59.123456+14',
      '1 mon 2 days 3.5 s', '\\x00ff22', CASE n % 3 WHEN 0 THEN 'null'::jsonb WHEN 1 THEN '{"say": "\\"(,)\\\\ "}' END,
      ARRAY['a,b', NULL, '', '"{}"', E'line\\nbreak'], CASE WHEN n < 2500 THEN n + 1 END
    FROM generate_series(1, 2500) AS n;
  INSERT INTO "Ticket" SELECT 'T' || id, id FROM "Change" WHERE id % 7 = 0;
  UPDATE "Change" SET ticket = 'T' || id WHERE id % 7 = 0;
  DELETE FROM "Change" WHERE id = 1;`;

async function emptyServer() {
  const { url, drop } = await createServerDatabase();
  const server = await openServerDatabase(url, () => {});
  onTestFinished(() => server.close().then(drop));
  return server.pool;
}

async function filledSource(folder: string) {
  const source = await openMemoryDatabase();
  onTestFinished(source.close);
  await deployMigrations(source.pool, { folder });
  return source.pool;
}

describeOnServer('moving to a server', () => {
  test('takes every row of every table, exactly, and goes on numbering where it stood', {
    timeout: 60_000,
  }, async () => {
    const folder = await migrationsOf({ '20260101000000_tables': tables });
    const source = await filledSource(folder);
    await source.query(content);
    const target = await emptyServer();
    const progress: MoveProgress[] = [];
    const moved = await moveDatabase({
      source,
      target,
      migrationsFolder: folder,
      onProgress: (step) => progress.push(step),
    });

    expect(moved).toEqual({ tables: 3, rows: 2499 + 357 + 1 });
    expect(progress.at(-1)).toEqual({ table: 'Ticket', done: moved.rows, total: moved.rows });
    const all = `SELECT t::text, state IS NULL AS "noState" FROM "Change" t ORDER BY id`;
    expect((await target.query(all)).rows).toEqual((await source.query(all)).rows);
    const next = `INSERT INTO "Change" (status) VALUES ('applied') RETURNING id, number`;
    expect((await target.query(next)).rows).toEqual([{ id: 2501, number: 2501 }]);
    const keys = `SELECT conname FROM pg_constraint WHERE contype = 'f' AND condeferrable ORDER BY 1`;
    expect((await target.query(keys)).rows).toEqual([{ conname: 'Ticket_change_fkey' }]);
    await expect(target.query(`UPDATE "Change" SET previous = 9999 WHERE id = 2`)).rejects.toThrow('foreign key');
  });

  test('refuses a target with rows and leaves them alone', { timeout: 60_000 }, async () => {
    const folder = await migrationsOf({ '20260101000000_tables': tables });
    const source = await filledSource(folder);
    const target = await emptyServer();
    await moveDatabase({ source, target, migrationsFolder: folder });
    await expect(moveDatabase({ source, target, migrationsFolder: folder })).rejects.toMatchObject({
      code: 'MOVE_TARGET_NOT_EMPTY',
      message: expect.stringContaining('createdb'),
    });
    expect((await target.query('SELECT * FROM "Partner"')).rows).toEqual([{ name: 'Default' }]);
  });

  test('moves nothing when a copy differs', { timeout: 60_000 }, async () => {
    const folder = await migrationsOf({
      '20260101000000_tables': `${tables}
        DO $$ BEGIN IF version() NOT LIKE '%wasm%' AND version() NOT LIKE '%emcc%' THEN
          CREATE RULE spoil AS ON INSERT TO "Partner" DO INSTEAD NOTHING; END IF; END $$;`,
    });
    const source = await filledSource(folder);
    const target = await emptyServer();
    await expect(moveDatabase({ source, target, migrationsFolder: folder })).rejects.toMatchObject({
      code: 'MOVE_NOT_EQUAL',
      message: expect.stringContaining('Partner'),
    });
    expect((await target.query('SELECT * FROM "Change"')).rows).toEqual([]);
  });
});
