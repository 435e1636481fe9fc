import type { TestDatabase } from './test-database.ts';

/** A row as it is stored, as text to compare. */
export interface StoredRow {
  readonly table: string;
  readonly row: string;
}

/** Every row of every table, in an order of their own. */
export async function storedRows({ pool }: TestDatabase): Promise<StoredRow[]> {
  const { rows: tables } = await pool.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY 1`,
  );
  const selects = tables.map(({ name }) => `SELECT '${name}' AS "table", to_jsonb(t)::text AS "row" FROM "${name}" t`);
  const { rows } = await pool.query<StoredRow>(`${selects.join(' UNION ALL ')} ORDER BY 1, 2`);
  return rows;
}
