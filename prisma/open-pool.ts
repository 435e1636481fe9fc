import type { Pool } from 'pg';
import { openEmbeddedDatabase } from './embedded-database.ts';
import { openServerDatabase } from './server-database.ts';

/** Which database: the server at `url` when there is one, else the embedded one in the folder `dataDir`. */
export interface DatabasePlace {
  /** DATABASE_URL. Empty counts as absent, because that is how it is unset in a `.env` file. */
  readonly url?: string | undefined;
  /** DATA_DIR. */
  readonly dataDir: string;
  /** Told about faults that concern no caller: a broken idle connection, a failed upkeep. Meant for the log. */
  readonly onBackgroundError?: (error: unknown) => void;
}

/** A database as SQL sees it: without Prisma, and as yet perhaps without tables. */
export interface OpenPool {
  readonly kind: 'embedded' | 'server';
  readonly pool: Pool;
  close(): Promise<void>;
}

/**
 * Opens the database that the settings name, and nothing more. Planswitch itself starts with `openDatabase`; this is
 * for the commands that work below it. @throws DatabaseError, see the two functions it chooses from.
 */
export async function openPool({ url, dataDir, onBackgroundError = () => {} }: DatabasePlace): Promise<OpenPool> {
  if (url !== undefined && url !== '') return { kind: 'server', ...(await openServerDatabase(url, onBackgroundError)) };
  return { kind: 'embedded', ...(await openEmbeddedDatabase(dataDir, onBackgroundError)) };
}
