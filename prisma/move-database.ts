import pg, { type Pool, type PoolClient } from 'pg';
import { DatabaseError } from './database-error.ts';
import { deployMigrations } from './deploy-migrations.ts';
import { checkForeignKeysAfter } from './foreign-keys.ts';
import {
  copySequences,
  copyTable,
  digestTable,
  listTables,
  quote,
  type TableDigest,
  writeValuesAlike,
} from './table-content.ts';

/** What a move did. */
export interface MovedDatabase {
  readonly tables: number;
  readonly rows: number;
}

/** How far a move is, for whoever watches it. */
export interface MoveProgress {
  readonly table: string;
  readonly done: number;
  readonly total: number;
}

/**
 * Copies everything from one database to an empty one: from the embedded database to a server, when an installation
 * outgrows one machine (reference/persistence.md, C: 15,287 rows in 1.1 s). Both are first brought to this version's
 * tables. The source is read in one snapshot and stays as it was; the target gets everything in one transaction, which
 * commits only when the md5 of every table is equal on both sides. A move that was interrupted can simply be repeated.
 *
 * @throws DatabaseError MOVE_TARGET_NOT_EMPTY, MOVE_NOT_EQUAL, or what `deployMigrations` throws.
 */
export async function moveDatabase({
  source,
  target,
  onProgress = () => {},
  migrationsFolder,
}: {
  source: Pool;
  target: Pool;
  onProgress?: (progress: MoveProgress) => void;
  /** Other migrations than Planswitch's own; for tests. */
  migrationsFolder?: string;
}): Promise<MovedDatabase> {
  const folder = migrationsFolder === undefined ? {} : { folder: migrationsFolder };
  await onOneConnection(target, refuseUnlessEmpty);
  await deployMigrations(source, folder);
  await deployMigrations(target, folder);
  return onOneConnection(source, (from) =>
    onOneConnection(target, async (to) => {
      await from.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
      await to.query('BEGIN');
      await writeValuesAlike(from);
      await writeValuesAlike(to);
      const moved = await copyAll(from, to, onProgress);
      await to.query('COMMIT');
      await from.query('COMMIT');
      return moved;
    }),
  );
}

/** PostgreSQL's codes for rows that break a check or a foreign key. */
const unsound: readonly unknown[] = ['23514', '23503'];

function asUnsound(error: unknown): never {
  if (!(error instanceof pg.DatabaseError && unsound.includes(error.code))) throw error;
  throw new DatabaseError(
    'MOVE_ROWS_UNSOUND',
    `Rows of the table ${error.table} break what the database promises (${error.constraint}), so nothing was moved. "npm run doctor" names them; correct them and move again.`,
    { cause: error },
  );
}

async function copyAll(
  from: PoolClient,
  to: PoolClient,
  onProgress: (progress: MoveProgress) => void,
): Promise<MovedDatabase> {
  const tables = await listTables(from);
  const expected = new Map<string, TableDigest>();
  for (const table of tables) expected.set(table, await digestTable(from, table));
  const total = [...expected.values()].reduce((sum, { rows }) => sum + rows, 0);
  let done = 0;
  // What triggers would write, the source has already.
  await switchTriggers(to, tables, 'DISABLE');
  // It was empty a moment ago: what is there now are rows that the migrations themselves wrote, and the source has them.
  if (tables.length > 0) await to.query(`TRUNCATE ${tables.map(quote).join(', ')}`);
  await checkForeignKeysAfter(to, async () => {
    for (const table of tables) {
      onProgress({ table, done, total });
      await copyTable(from, to, table, (rows) => {
        done += rows;
        onProgress({ table, done, total });
      });
    }
  }).catch(asUnsound);
  await switchTriggers(to, tables, 'ENABLE');
  await copySequences(from, to);
  for (const [table, digest] of expected) {
    const copy = await digestTable(to, table);
    if (copy.md5 === digest.md5 && copy.rows === digest.rows) continue;
    throw new DatabaseError(
      'MOVE_NOT_EQUAL',
      `The copy of the table ${table} differs (${digest.rows} rows here, ${copy.rows} there), so nothing was moved. Please report this as a bug of Planswitch; the embedded database still holds everything.`,
    );
  }
  return { tables: tables.length, rows: total };
}

/** Switches the triggers that migrations made off or on; PostgreSQL's own, which check foreign keys, stay on. */
async function switchTriggers(client: PoolClient, tables: readonly string[], how: 'DISABLE' | 'ENABLE'): Promise<void> {
  for (const table of tables) await client.query(`ALTER TABLE ${quote(table)} ${how} TRIGGER USER`);
}

async function refuseUnlessEmpty(target: PoolClient): Promise<void> {
  for (const table of await listTables(target)) {
    const { rowCount } = await target.query(`SELECT 1 FROM ${quote(table)} LIMIT 1`);
    if (!rowCount) continue;
    throw new DatabaseError(
      'MOVE_TARGET_NOT_EMPTY',
      `The target already has rows (in ${table}), and a move never overwrites any. Create a new, empty database (createdb planswitch) and name it with --to.`,
    );
  }
}

/** A connection that saw an error is dropped instead of returned: it may have an open transaction. */
async function onOneConnection<Result>(pool: Pool, use: (client: PoolClient) => Promise<Result>): Promise<Result> {
  const client = await pool.connect();
  try {
    const result = await use(client);
    client.release();
    return result;
  } catch (error) {
    client.release(true);
    throw error;
  }
}
