import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readMigrations } from '../../prisma/migration-files.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A folder with migrations made up for one test: name and SQL. */
export async function migrationsOf(migrations: Record<string, string>): Promise<string> {
  const folder = await temporaryFolder();
  for (const [name, sql] of Object.entries(migrations)) await writeMigrationFile(folder, name, sql);
  return folder;
}

export async function writeMigrationFile(folder: string, name: string, sql: string): Promise<void> {
  await mkdir(join(folder, name), { recursive: true });
  await writeFile(join(folder, name, 'migration.sql'), sql);
}

/** A folder with Planswitch's own migrations before the one of this name: a database as an earlier version left it. */
export async function ownMigrationsBefore(name: string): Promise<string> {
  const before = (await readMigrations()).filter((migration) => migration.name < name);
  return migrationsOf(Object.fromEntries(before.map((migration) => [migration.name, migration.sql])));
}
