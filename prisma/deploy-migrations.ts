import { randomUUID } from 'node:crypto';
import pg, { type Pool, type PoolClient } from 'pg';
import { DatabaseError } from './database-error.ts';
import { type MigrationFile, readMigrations } from './migration-files.ts';
import { waitForMigrations } from './waiting.ts';

/** Prisma Migrate's own number, so that its command line and we never deploy at the same time. */
const deployLock = 72707369;

/** PostgreSQL's code for "lock_timeout is over". */
const lockNotAvailable = '55P03';

const historyTable = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`;

/** What a deployment found and did; names of migrations. */
export interface DeployedMigrations {
  readonly applied: readonly string[];
  /** Applied here earlier with another text than the file has now. They are not applied again. */
  readonly edited: readonly string[];
}

/**
 * Applies the migrations that the database does not have yet, in order. It keeps Prisma Migrate's standard table, so
 * `prisma migrate status` and `deploy` understand the database, but needs none of Prisma's engines (30 to 130 ms;
 * reference/persistence.md, B2).
 *
 * Every migration is one transaction together with its row in the table: it is there wholly or not at all, also after
 * `kill -9`. So it cannot hold what PostgreSQL refuses in a transaction, such as CREATE INDEX CONCURRENTLY.
 *
 * @throws DatabaseError MIGRATION_FAILED (and recorded), MIGRATION_FAILED_EARLIER, MIGRATION_NEWER, MIGRATION_UNKNOWN,
 *   MIGRATIONS_BUSY, or DATABASE_NOT_OURS when there are tables of somebody else.
 */
export async function deployMigrations(
  pool: Pool,
  { folder, waitAtMost = waitForMigrations }: { folder?: string; waitAtMost?: number } = {},
): Promise<DeployedMigrations> {
  const migrations = await readMigrations(folder);
  const client = await pool.connect();
  try {
    await lock(client, waitAtMost);
    const result = await deployOn(client, migrations);
    await client.query('SELECT pg_advisory_unlock($1)', [deployLock]);
    client.release();
    return result;
  } catch (error) {
    // Dropping the connection is the one sure way to leave neither its lock nor a broken transaction behind.
    client.release(true);
    throw error;
  }
}

async function lock(client: PoolClient, waitAtMost: number): Promise<void> {
  await client.query(`SET lock_timeout = ${Math.round(waitAtMost)}`);
  try {
    await client.query('SELECT pg_advisory_lock($1)', [deployLock]);
  } catch (error) {
    if (!(error instanceof pg.DatabaseError && error.code === lockNotAvailable)) throw error;
    throw new DatabaseError(
      'MIGRATIONS_BUSY',
      `Another process has been changing the tables for ${Math.round(waitAtMost / 1000)} s. Let it finish and start again, or look for it in pg_stat_activity.`,
      { cause: error },
    );
  }
  await client.query('RESET lock_timeout');
}

async function deployOn(client: PoolClient, migrations: readonly MigrationFile[]): Promise<DeployedMigrations> {
  await ensureHistory(client);
  const done = await readHistory(client);
  refuseUnknown([...done.keys()], migrations);
  const edited: string[] = [];
  const applied: string[] = [];
  for (const migration of migrations) {
    const checksum = done.get(migration.name);
    if (checksum === undefined) {
      await apply(client, migration);
      applied.push(migration.name);
    } else if (checksum !== migration.checksum) edited.push(migration.name);
  }
  return { applied, edited };
}

async function ensureHistory(client: PoolClient): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') ORDER BY relname`,
  );
  const tables = rows.map(({ name }) => name);
  if (tables.includes('_prisma_migrations')) return;
  if (tables.length > 0) {
    throw new DatabaseError(
      'DATABASE_NOT_OURS',
      `The database holds tables that are not Planswitch's (${tables.slice(0, 3).join(', ')}${tables.length > 3 ? ', …' : ''}). Create an empty database for Planswitch and name it in DATABASE_URL.`,
    );
  }
  await client.query(historyTable);
}

async function readHistory(client: PoolClient): Promise<Map<string, string>> {
  const { rows } = await client.query<{ name: string; checksum: string; finished: boolean; logs: string | null }>(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished, logs
     FROM "_prisma_migrations" WHERE rolled_back_at IS NULL ORDER BY started_at`,
  );
  const failed = rows.find(({ finished }) => !finished);
  if (failed !== undefined) {
    throw new DatabaseError(
      'MIGRATION_FAILED_EARLIER',
      `The migration ${failed.name} failed earlier: ${failed.logs?.trim() || 'it was interrupted'}. Remove that cause, then run "npm run database:retry -- ${failed.name}" and start again.`,
    );
  }
  return new Map(rows.map(({ name, checksum }) => [name, checksum]));
}

function refuseUnknown(done: readonly string[], migrations: readonly MigrationFile[]): void {
  const unknown = done.find((name) => migrations.every((migration) => migration.name !== name));
  if (unknown === undefined) return;
  const newest = migrations.at(-1)?.name ?? '';
  if (unknown > newest) {
    throw new DatabaseError(
      'MIGRATION_NEWER',
      `A newer Planswitch has changed this database (migration ${unknown}). Start that version or a later one.`,
    );
  }
  throw new DatabaseError(
    'MIGRATION_UNKNOWN',
    `The database has the migration ${unknown}, which this Planswitch does not know. It belongs to another branch or program: check out that branch, or name another database in DATABASE_URL (or another folder in DATA_DIR).`,
  );
}

async function apply(client: PoolClient, { name, sql, checksum }: MigrationFile): Promise<void> {
  const id = randomUUID();
  await client.query('BEGIN');
  try {
    await client.query(sql);
    await client.query(
      `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, clock_timestamp(), 1)`,
      [id, checksum, name],
    );
    await client.query('COMMIT');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    // Where the connection itself broke, nothing can be recorded and nothing was changed: the next start tries again.
    await recordFailure(client, [id, checksum, name, reason]).catch(() => {});
    throw new DatabaseError(
      'MIGRATION_FAILED',
      `The migration ${name} failed and changed nothing: ${reason}. Remove that cause, then run "npm run database:retry -- ${name}" and start again.`,
      { cause: error },
    );
  }
}

async function recordFailure(client: PoolClient, row: readonly string[]): Promise<void> {
  await client.query('ROLLBACK');
  await client.query(`INSERT INTO "_prisma_migrations" (id, checksum, migration_name, logs) VALUES ($1, $2, $3, $4)`, [
    ...row,
  ]);
}
