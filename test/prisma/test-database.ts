import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type pg from 'pg';
import { deployMigrations } from '../../prisma/deploy-migrations.ts';
import { openMemoryDatabase } from '../../prisma/embedded-database.ts';
import type { PrismaClient } from '../../prisma/generated/client.ts';
import { readMigrations } from '../../prisma/migration-files.ts';
import { prismaOverPool } from '../../prisma/prisma-over-pool.ts';
import { openServerDatabase } from '../../prisma/server-database.ts';
import { recordStatements } from './recorded-statements.ts';
import { createServerDatabase, testServer } from './server-databases.ts';

/** Connections to a database of one test file. Close it in `afterAll`. */
export interface TestPool {
  readonly pool: pg.Pool;
  close(): Promise<void>;
}

/** A database with Planswitch's tables and no rows but those of the migrations. */
export interface TestDatabase extends TestPool {
  readonly kind: 'embedded' | 'server';
  readonly prisma: PrismaClient;
  /** Every SQL statement that was sent, BEGIN and COMMIT included; empty it (`length = 0`) before the part that counts. */
  readonly statements: string[];
}

/**
 * A fresh database for one test file, on the server of TEST_DATABASE_URL or else in memory (0.4 s). Close it in
 * `afterAll`: it would keep the test run alive, and leave its database on the server.
 *
 * @example
 * let database: TestDatabase;
 * beforeAll(async () => { database = await openTestDatabase(); });
 * afterAll(() => database.close());
 */
export async function openTestDatabase(): Promise<TestDatabase> {
  if (testServer === '') return inMemory();
  const { url, drop } = await createServerDatabase();
  const { pool, close } = await openServerDatabase(url, () => {});
  const statements = recordStatements(pool);
  await deployMigrations(pool);
  const closeAndDrop = async () => {
    await close();
    await drop();
  };
  return { kind: 'server', prisma: prismaOverPool(pool), pool, statements, close: closeAndDrop };
}

/** A database without tables, on the server of TEST_DATABASE_URL or else in memory: for tests of what makes them. */
export async function openEmptyDatabase(): Promise<TestPool> {
  if (testServer === '') return openMemoryDatabase();
  const { url, drop } = await createServerDatabase();
  const { pool, close } = await openServerDatabase(url, () => {});
  return { pool, close: () => close().then(drop) };
}

async function inMemory(): Promise<TestDatabase> {
  const { pool, close } = await openMemoryDatabase(await snapshot());
  const statements = recordStatements(pool);
  await deployMigrations(pool);
  return { kind: 'embedded', prisma: prismaOverPool(pool), pool, statements, close };
}

/** A memory database after all migrations, kept between test runs and made anew when a migration or PGlite changes. */
async function snapshot(): Promise<Blob> {
  const folder = fileURLToPath(new URL('../../node_modules/.cache/planswitch', import.meta.url));
  const file = `${folder}/test-database-${await fingerprint()}.tar`;
  const kept = await readFile(file).catch(() => undefined);
  if (kept !== undefined) return new Blob([kept]);
  const database = await openMemoryDatabase();
  await deployMigrations(database.pool);
  const content = await database.dumpMemory();
  await database.close();
  await mkdir(folder, { recursive: true });
  // Test files run side by side: renaming puts the whole file there at once, whoever comes first.
  const unfinished = `${file}.${randomUUID()}`;
  await writeFile(unfinished, Buffer.from(await content.arrayBuffer()));
  await rename(unfinished, file);
  return content;
}

async function fingerprint(): Promise<string> {
  const pglite = await readFile(new URL('../../node_modules/@electric-sql/pglite/package.json', import.meta.url));
  const migrations = await readMigrations();
  const hash = createHash('sha256').update(pglite);
  for (const { name, checksum } of migrations) hash.update(`${name} ${checksum}\n`);
  return hash.digest('hex').slice(0, 16);
}
