import pg, { type Pool } from 'pg';
import { quote } from './table-content.ts';

/** A promise of the database that rows from before it break. */
export interface BrokenConstraint {
  readonly table: string;
  readonly name: string;
}

/** PostgreSQL's codes for rows that break a check or a foreign key. */
const broken: readonly unknown[] = ['23514', '23503'];

/** Makes promises hold for all rows that did not when they were made, where somebody has mended the rows since; gives those that still do not. */
export async function validateConstraints(pool: Pick<Pool, 'query'>): Promise<BrokenConstraint[]> {
  const found = await notValid(pool);
  for (const { table, name } of found) {
    try {
      await pool.query(`ALTER TABLE ${quote(table)} VALIDATE CONSTRAINT ${quote(name)}`);
    } catch (error) {
      if (!(error instanceof pg.DatabaseError && broken.includes(error.code))) throw error;
    }
  }
  return found.length > 0 ? notValid(pool) : [];
}

async function notValid(pool: Pick<Pool, 'query'>): Promise<BrokenConstraint[]> {
  const { rows } = await pool.query<BrokenConstraint>(
    `SELECT relname AS table, conname AS name FROM pg_constraint JOIN pg_class ON pg_class.oid = conrelid
     WHERE NOT convalidated AND relnamespace = 'public'::regnamespace ORDER BY relname, conname`,
  );
  return rows;
}
