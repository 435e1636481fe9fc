import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { MigrationList } from '@prisma/schema-engine-wasm/schema_engine_bg';
import { readMigrations } from '../../prisma/migration-files.ts';
import { openAuthoringDatabase } from './authoring-database.ts';
import { lastPanic, startSchemaEngine } from './schema-engine.ts';

/** A migration that was written, and what it would destroy where there are rows already. */
export interface WrittenMigration {
  readonly file: string;
  readonly warnings: readonly string[];
}

const lockFile = 'migration_lock.toml';
const everything = { externalTables: [], externalEnums: [] };

/**
 * Compares the schema with the migrations so far and writes the migration that leads from these to it, for a person to
 * read and to complete: checks, partial indexes and the move of existing rows are added by hand.
 *
 * @param name a word or two, in the folder's name behind the time.
 * @param empty writes an empty migration also when the schema did not change, for SQL that Prisma knows nothing of.
 * @returns undefined when there is nothing to change.
 */
export async function writeMigration(
  { schemaFile, folder }: { schemaFile: string; folder: string },
  name: string,
  { empty = false }: { empty?: boolean } = {},
): Promise<WrittenMigration | undefined> {
  await mkdir(folder, { recursive: true });
  const file = { path: resolve(schemaFile), content: await readFile(schemaFile, 'utf8') };
  const opened: { dispose(): Promise<void> }[] = [];
  const connect = async () => {
    const database = await openAuthoringDatabase();
    opened.push(database);
    return database;
  };
  const engine = await startSchemaEngine(file, {
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect,
    connectToShadowDb: connect,
  });
  try {
    const given = { migrationsList: await listMigrations(folder), filters: everything };
    const wanted = { ...given, schema: { files: [file] } };
    await engine.applyMigrations(given);
    // createMigration finds the replayed schema in a cache that only this call fills (trap 1).
    const { action } = await engine.devDiagnostic(given);
    if (action.tag === 'reset') throw new Error(`The migrations so far contradict each other: ${action.reason}`);
    const { warnings, unexecutableSteps } = await engine.evaluateDataLoss(wanted);
    const created = await engine.createMigration({ ...wanted, draft: empty, migrationName: name });
    if (created.migrationScript === null || created.migrationScript === '') return undefined;
    const path = join(folder, created.generatedMigrationName);
    await mkdir(path);
    await writeFile(join(path, 'migration.sql'), created.migrationScript);
    await writeFile(
      join(folder, lockFile),
      `# Written with the migrations; read by Prisma.\nprovider = "${created.connectorType}"\n`,
    );
    return {
      file: join(path, 'migration.sql'),
      warnings: [...warnings, ...unexecutableSteps].map(({ message }) => message),
    };
  } catch (error) {
    throw lastPanic() === '' ? error : new Error(`The schema engine gave up: ${lastPanic()}`, { cause: error });
  } finally {
    engine.free();
    for (const database of opened) await database.dispose();
  }
}

async function listMigrations(folder: string): Promise<MigrationList> {
  const migrations = await readMigrations(folder);
  const lock = await readFile(join(folder, lockFile), 'utf8').catch(() => null);
  return {
    baseDir: resolve(folder),
    shadowDbInitScript: '',
    lockfile: { path: lockFile, content: lock },
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
    })),
  };
}
