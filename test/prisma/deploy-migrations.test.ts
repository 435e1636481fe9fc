import type { Pool } from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { deployMigrations } from '../../prisma/deploy-migrations.ts';
import { retryMigration } from '../../prisma/retry-migration.ts';
import { holding } from './barrier.ts';
import { migrationsOf, writeMigrationFile } from './migrations-folder.ts';
import { describeOnServer } from './on-server.ts';
import { openEmptyDatabase } from './test-database.ts';

let pool: Pool;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ pool, close } = await openEmptyDatabase());
});
afterAll(() => close());
beforeEach(() => pool.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public'));

const plans = '20260101000000_plans';
const vouchers = '20260102000000_vouchers';
const createPlans = 'CREATE TABLE plans (id int PRIMARY KEY); INSERT INTO plans VALUES (1);';

test('migrations apply once, in the order of their names', async () => {
  const folder = await migrationsOf({
    [vouchers]: 'CREATE TABLE vouchers (plan int REFERENCES plans)',
    [plans]: `${createPlans} CREATE FUNCTION two() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN 2; END; $$`,
  });
  expect(await deployMigrations(pool, { folder })).toEqual({ applied: [plans, vouchers], edited: [] });
  expect(await deployMigrations(pool, { folder })).toEqual({ applied: [], edited: [] });
  const { rows } = await pool.query(
    `SELECT migration_name, length(checksum) AS checksum, applied_steps_count, finished_at >= started_at AS finished
     FROM "_prisma_migrations" ORDER BY 1`,
  );
  const row = { checksum: 64, applied_steps_count: 1, finished: true };
  expect(rows).toEqual([
    { migration_name: plans, ...row },
    { migration_name: vouchers, ...row },
  ]);
});

test('a migration that was edited afterwards is reported and not applied again', async () => {
  const folder = await migrationsOf({ [plans]: createPlans });
  await deployMigrations(pool, { folder });
  await writeMigrationFile(folder, plans, `${createPlans} -- edited`);
  expect(await deployMigrations(pool, { folder })).toEqual({ applied: [], edited: [plans] });
});

test('a migration that fails changes nothing, is recorded, refuses the next start, and can be retried', async () => {
  const folder = await migrationsOf({ [plans]: `${createPlans} SELECT 1/0;` });
  await expect(deployMigrations(pool, { folder })).rejects.toMatchObject({ code: 'MIGRATION_FAILED' });
  expect((await pool.query(`SELECT to_regclass('plans') AS plans`)).rows).toEqual([{ plans: null }]);

  await writeMigrationFile(folder, plans, createPlans);
  await expect(deployMigrations(pool, { folder })).rejects.toMatchObject({
    code: 'MIGRATION_FAILED_EARLIER',
    message: expect.stringMatching(new RegExp(`division by zero.*npm run database:retry -- ${plans}`)),
  });

  await retryMigration(pool, plans);
  expect(await deployMigrations(pool, { folder })).toEqual({ applied: [plans], edited: [] });
  await expect(retryMigration(pool, plans)).rejects.toMatchObject({ code: 'MIGRATION_NOT_FAILED' });
});

test('a migration whose own row cannot be written changes nothing', async () => {
  const refuse = 'ALTER TABLE "_prisma_migrations" ADD CONSTRAINT "refuses" CHECK (migration_name IS NULL) NOT VALID';
  const folder = await migrationsOf({ [plans]: `${createPlans} ${refuse};` });
  await expect(deployMigrations(pool, { folder })).rejects.toMatchObject({ code: 'MIGRATION_FAILED' });
  expect((await pool.query(`SELECT to_regclass('plans') AS plans`)).rows).toEqual([{ plans: null }]);
});

test('a database that a newer Planswitch changed is refused', async () => {
  const newer = await migrationsOf({ [plans]: createPlans, [vouchers]: 'SELECT 1' });
  await deployMigrations(pool, { folder: newer });
  const older = await migrationsOf({ [plans]: createPlans });
  await expect(deployMigrations(pool, { folder: older })).rejects.toMatchObject({ code: 'MIGRATION_NEWER' });
});

test('a database of another history is refused', async () => {
  await deployMigrations(pool, { folder: await migrationsOf({ [plans]: createPlans }) });
  const other = await migrationsOf({ [vouchers]: 'SELECT 1' });
  await expect(deployMigrations(pool, { folder: other })).rejects.toMatchObject({ code: 'MIGRATION_UNKNOWN' });
});

test('a database with tables of somebody else is refused', async () => {
  await pool.query('CREATE TABLE wordpress (id int)');
  await expect(deployMigrations(pool)).rejects.toMatchObject({
    code: 'DATABASE_NOT_OURS',
    message: expect.stringContaining('wordpress'),
  });
});

describeOnServer('deploying on a server', () => {
  test('of three that start at once one applies, and the others find it done', async () => {
    const folder = await migrationsOf({ [plans]: createPlans });
    const barrier = await holding({ pool }, 'SELECT pg_advisory_xact_lock(72707369)');
    const results = [1, 2, 3].map(() => deployMigrations(pool, { folder }));
    await barrier.whenWaiting(3);
    await barrier.commit();
    expect((await Promise.all(results)).flatMap(({ applied }) => applied)).toEqual([plans]);
  });

  test('one that waits too long for another says so', async () => {
    const other = await pool.connect();
    await other.query('SELECT pg_advisory_lock(72707369)');
    const folder = await migrationsOf({ [plans]: createPlans });
    await expect(deployMigrations(pool, { folder, waitAtMost: 1 })).rejects.toMatchObject({ code: 'MIGRATIONS_BUSY' });
    other.release(true);
  });
});
