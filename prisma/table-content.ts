import type { ClientBase } from 'pg';

/** Rows per round trip: enough to make the round trip cheap, little enough to hold in memory. */
const batchSize = 1000;

/** What identifies the content of a table: two tables with equal digests have the same rows. */
export interface TableDigest {
  readonly rows: number;
  readonly md5: string;
}

/** Until the end of the transaction, writes every value in one way, whatever the settings of the server are. */
export async function writeValuesAlike(client: ClientBase): Promise<void> {
  await client.query(
    `SET LOCAL datestyle = 'ISO, YMD'; SET LOCAL intervalstyle = 'iso_8601'; SET LOCAL timezone = 'UTC';
     SET LOCAL bytea_output = 'hex'; SET LOCAL extra_float_digits = 1`,
  );
}

/** The tables of Planswitch, without Prisma Migrate's own. */
export async function listTables(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class
     WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> '_prisma_migrations' ORDER BY relname`,
  );
  return rows.map(({ name }) => name);
}

/**
 * The md5 of all rows of a table, in no particular order: the sum of the rows' md5s, so that a table of any size needs
 * neither sorting nor memory.
 */
export async function digestTable(client: ClientBase, table: string): Promise<TableDigest> {
  const { rows } = await client.query<{ rows: string; high: string; low: string }>(
    `SELECT count(*) AS rows,
            coalesce(sum(('x' || substr(md5, 1, 16))::bit(64)::bigint), 0) AS high,
            coalesce(sum(('x' || substr(md5, 17))::bit(64)::bigint), 0) AS low
     FROM (SELECT md5(t::text) FROM ${quote(table)} t) AS hashes`,
  );
  const [row] = rows;
  if (row === undefined) throw new Error('an aggregate always has one row');
  return { rows: Number(row.rows), md5: `${row.high}/${row.low}` };
}

/**
 * Copies all rows of one table into the same table elsewhere. Rows travel in PostgreSQL's own text form, which every
 * type reads back exactly; JSON would turn a stored JSON null into a missing value.
 *
 * @param onRows is told after every batch how many rows it had.
 */
export async function copyTable(
  source: ClientBase,
  target: ClientBase,
  table: string,
  onRows: (rows: number) => void,
): Promise<void> {
  const columns = (await writableColumns(source, table)).map(quote);
  // OFFSET 0 makes PostgreSQL read each line once; without it, it reads the whole line again for every column.
  const insert = `INSERT INTO ${quote(table)} (${columns.join(', ')}) OVERRIDING SYSTEM VALUE
    SELECT ${columns.map((column) => `(content).${column}`).join(', ')}
    FROM (SELECT line::${quote(table)} AS content FROM unnest($1::text[]) AS line OFFSET 0) AS lines`;
  await source.query(`DECLARE content NO SCROLL CURSOR FOR SELECT t::text AS line FROM ${quote(table)} t`);
  for (;;) {
    const { rows } = await source.query<{ line: string }>(`FETCH ${batchSize} FROM content`);
    if (rows.length === 0) break;
    await target.query(insert, [rows.map(({ line }) => line)]);
    onRows(rows.length);
  }
  await source.query('CLOSE content');
}

/** Continues every numbering where the source's stands, gaps included. */
export async function copySequences(source: ClientBase, target: ClientBase): Promise<void> {
  const { rows } = await source.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'S'`,
  );
  for (const { name } of rows) {
    const state = await source.query<{ last: string; called: boolean }>(
      `SELECT last_value AS last, is_called AS called FROM ${quote(name)}`,
    );
    for (const { last, called } of state.rows) {
      await target.query('SELECT setval($1::regclass, $2, $3)', [quote(name), last, called]);
    }
  }
}

async function writableColumns(client: ClientBase, table: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT attname AS name FROM pg_attribute
     WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = '' ORDER BY attnum`,
    [quote(table)],
  );
  return rows.map(({ name }) => name);
}

/** Quotes the name of a table, column or sequence, which SQL cannot take as a parameter. */
export function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
