import type { Pool } from 'pg';
import { DatabaseError } from './database-error.ts';

/**
 * Lets a migration that failed be tried again at the next start, once its cause is gone. It keeps the failed row as a
 * record and marks it, as `prisma migrate resolve --rolled-back` does.
 *
 * @throws DatabaseError MIGRATION_NOT_FAILED when there is no such failure.
 */
export async function retryMigration(pool: Pool, name: string): Promise<void> {
  const { rows } = await pool.query<{ there: boolean }>(
    `SELECT to_regclass('"_prisma_migrations"') IS NOT NULL AS there`,
  );
  const marked = rows[0]?.there
    ? await pool.query(
        `UPDATE "_prisma_migrations" SET rolled_back_at = now()
         WHERE migration_name = $1 AND finished_at IS NULL AND rolled_back_at IS NULL`,
        [name],
      )
    : undefined;
  if (marked?.rowCount) return;
  throw new DatabaseError(
    'MIGRATION_NOT_FAILED',
    `This database has no failed migration ${name}. Take the name from the message of the start that failed, and check that DATABASE_URL or DATA_DIR is the same as then.`,
  );
}
