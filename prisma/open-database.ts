import { type DeployedMigrations, deployMigrations } from './deploy-migrations.ts';
import type { PrismaClient } from './generated/client.ts';
import { type DatabasePlace, openPool } from './open-pool.ts';
import { prismaOverPool } from './prisma-over-pool.ts';
import { tryWrite } from './try-write.ts';
import { type BrokenConstraint, validateConstraints } from './validate-constraints.ts';

/** The database of a running Planswitch, with the tables this version needs. */
export interface Database {
  /** Inside `$transaction` use only the transaction's own client; see `prismaOverPool`. */
  readonly prisma: PrismaClient;
  readonly kind: 'embedded' | 'server';
  /** What was deployed at this start. Names in `edited` deserve a warning in the log. */
  readonly migrations: DeployedMigrations;
  /** What the database promises, but for some rows from before; an operator is to mend them. */
  readonly broken: readonly BrokenConstraint[];
  /** Resolves when the database answers; for a health check. */
  ping(): Promise<void>;
  /** Resolves when the database has written something that is on the disk; see `tryWrite`. */
  tryWrite(): Promise<void>;
  /** To be called on SIGTERM: without it the embedded database keeps the process alive. A second call does nothing. */
  close(): Promise<void>;
}

/**
 * Opens the database and brings its tables up to date: the one way in which Planswitch starts on one. Several
 * processes may start on one server at once; one of them deploys and the others wait for it.
 *
 * @example const database = await openDatabase({ url: DATABASE_URL, dataDir: 'data' });
 * @throws DatabaseError with a stable `code` and a sentence that says what to do.
 */
export async function openDatabase(place: DatabasePlace): Promise<Database> {
  const { kind, pool, close: closePool } = await openPool(place);
  try {
    const migrations = await deployMigrations(pool);
    const broken = await validateConstraints(pool);
    const prisma = prismaOverPool(pool);
    let closing: Promise<void> | undefined;
    const close = () => {
      closing ??= prisma.$disconnect().then(closePool);
      return closing;
    };
    const ping = async () => {
      await pool.query('SELECT 1');
    };
    return { prisma, kind, migrations, broken, ping, tryWrite: () => tryWrite(pool), close };
  } catch (error) {
    await closePool();
    throw error;
  }
}
