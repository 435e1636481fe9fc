import type { Pool } from 'pg';
import { type MigrationFile, readMigrations } from './migration-files.ts';

/** What of this version's migrations a database has; names. Looks only: a start deploys them. */
export interface MigrationState {
  readonly missing: readonly string[];
  readonly failed: readonly string[];
  /** Deployed by another version, which knows more. */
  readonly unknown: readonly string[];
  /** Deployed with another text than the file has now. */
  readonly edited: readonly string[];
}

export async function migrationState(pool: Pick<Pool, 'query'>, folder?: string): Promise<MigrationState> {
  const files = await readMigrations(folder);
  const { rows: tables } = await pool.query(
    `SELECT FROM pg_tables WHERE schemaname = 'public' AND tablename = '_prisma_migrations'`,
  );
  const { rows } =
    tables.length === 0
      ? { rows: [] }
      : await pool.query<{ name: string; checksum: string; finished: boolean }>(
          `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
           FROM "_prisma_migrations" WHERE rolled_back_at IS NULL ORDER BY migration_name`,
        );
  const rowOf = ({ name }: MigrationFile) => rows.find((row) => row.name === name);
  return {
    missing: files.filter((file) => !rowOf(file)).map(({ name }) => name),
    failed: rows.filter(({ finished }) => !finished).map(({ name }) => name),
    unknown: rows.map(({ name }) => name).filter((name) => !files.some((file) => file.name === name)),
    edited: files.filter((file) => (rowOf(file)?.checksum ?? file.checksum) !== file.checksum).map(({ name }) => name),
  };
}
