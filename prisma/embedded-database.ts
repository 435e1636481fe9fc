import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { createEmbeddedFolder, isEmbeddedFolder } from './create-embedded-folder.ts';
import { DatabaseError } from './database-error.ts';
import { lockDirectory } from './directory-lock.ts';
import { DurableFolder } from './durable-folder.ts';
import { startUpkeep } from './embedded-upkeep.ts';
import { durableStart, forgetfulStart, postgresVersion } from './pglite-start.ts';
import { PGliteStream } from './pglite-stream.ts';
import { waitForConnection } from './waiting.ts';

/** A PostgreSQL inside this process, reached through an ordinary pool with its one connection. */
export interface EmbeddedDatabase {
  readonly pool: pg.Pool;
  /** Finishes what is under way, writes everything to the disk and frees the folder. Needed: it keeps Node alive. */
  close(): Promise<void>;
}

/** The folder of the embedded database inside DATA_DIR, which has room for other files beside it. */
export function embeddedFolder(dataDir: string): string {
  return join(dataDir, 'database');
}

/**
 * Opens the embedded database in `dataDir`, and creates it there the first time (2 to 6 s; later 0.1 to 1.5 s).
 * A commit is on the disk when it is acknowledged; that is checked here, at every start (reference/persistence.md, C).
 *
 * @param onBackgroundError is told about faults of the timed upkeep, which concern no caller.
 * @throws DatabaseError EMBEDDED_DATABASE_* with what to do about it.
 */
export async function openEmbeddedDatabase(
  dataDir: string,
  onBackgroundError: (error: unknown) => void,
): Promise<EmbeddedDatabase> {
  const unlock = await lockDirectory(dataDir);
  try {
    const folder = embeddedFolder(dataDir);
    if (!isEmbeddedFolder(folder)) await createEmbeddedFolder(folder);
    const database = await openFolder(folder);
    const pool = poolOver(database, onBackgroundError);
    const stopUpkeep = startUpkeep(pool, onBackgroundError);
    const close = once(async () => {
      stopUpkeep();
      await pool.end();
      await database.close();
      await unlock();
    });
    return { pool, close };
  } catch (error) {
    await unlock();
    throw error;
  }
}

/**
 * Opens a database in memory, gone when it is closed: for tests and trials. With a `snapshot` (from `dumpMemory`) it
 * starts in 0.4 s instead of 1.5 s and has the snapshot's tables and rows.
 */
export async function openMemoryDatabase(snapshot?: Blob): Promise<EmbeddedDatabase & { dumpMemory(): Promise<Blob> }> {
  const database = await PGlite.create({
    startParams: [...forgetfulStart],
    ...(snapshot !== undefined && { loadDataDir: snapshot }),
  });
  const pool = poolOver(database, () => {});
  const close = once(async () => {
    await pool.end();
    await database.close();
  });
  const dumpMemory = async () => {
    await pool.query('CHECKPOINT');
    return database.dumpDataDir('none');
  };
  return { pool, close, dumpMemory };
}

async function openFolder(folder: string): Promise<PGlite> {
  const version = (await readFile(join(folder, 'PG_VERSION'), 'utf8')).trim();
  if (version !== postgresVersion) {
    throw new DatabaseError(
      'EMBEDDED_DATABASE_WRONG_VERSION',
      `The database in ${folder} is of PostgreSQL ${version}; this Planswitch reads ${postgresVersion}. Start the Planswitch it was made with, move it to a PostgreSQL server with "npm run database:move", and set DATABASE_URL.`,
    );
  }
  const files = new DurableFolder(folder);
  const lastWords: string[] = [];
  const listen = (line: string) => lastWords.push(line) > 0;
  const database = await PGlite.create({ fs: files, startParams: [...durableStart], onStderr: listen }).catch(
    (error) => {
      throw new DatabaseError(
        'EMBEDDED_DATABASE_FOLDER_UNUSABLE',
        `The database in ${folder} does not start: ${lastWords.slice(-3).join(' ') || String(error)}. Check the free space and the rights of that folder, or put back a copy of it.`,
        { cause: error },
      );
    },
  );
  lastWords.length = 0;
  await checkThatCommitsAreSynced(database, files);
  return database;
}

async function checkThatCommitsAreSynced(database: PGlite, files: DurableFolder): Promise<void> {
  const before = files.syncs;
  // The smallest commit there is that has to reach the disk: one record in the log, no table.
  await database.query("SELECT pg_logical_emit_message(true, 'planswitch', 'does a commit reach the disk?')");
  if (files.syncs > before) return;
  await database.close();
  throw new DatabaseError(
    'EMBEDDED_DATABASE_NOT_DURABLE',
    'This version of PGlite does not write commits through to the disk, so a power loss could lose them. Install the version named in package-lock.json ("npm ci"), or set DATABASE_URL to a PostgreSQL server.',
  );
}

function poolOver(database: PGlite, onBackgroundError: (error: unknown) => void): pg.Pool {
  const pool = new pg.Pool({
    // PGlite is one session. A second connection would be the same session, inside the first one's transaction.
    max: 1,
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: waitForConnection,
    user: 'postgres',
    database: 'postgres',
    stream: () => new PGliteStream(database),
  });
  pool.on('error', onBackgroundError);
  return pool;
}

/** Start-up and shutdown may both close a database; the second time is the first one's promise. */
function once(close: () => Promise<void>): () => Promise<void> {
  let closing: Promise<void> | undefined;
  return () => {
    closing ??= close();
    return closing;
  };
}
