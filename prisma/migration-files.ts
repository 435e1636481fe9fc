import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One step in the history of the tables: a folder `20260131120000_name` with its `migration.sql`. */
export interface MigrationFile {
  readonly name: string;
  readonly sql: string;
  /** What Prisma calls a checksum: sha256 of the file, in hex. */
  readonly checksum: string;
}

/** Where Planswitch's own migrations are. */
export const migrationsFolder = fileURLToPath(new URL('./migrations', import.meta.url));

/** Reads the migrations in the order in which they apply: that of their names, which begin with a time. */
export async function readMigrations(folder: string = migrationsFolder): Promise<MigrationFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}
