import type { Pool } from 'pg';
import type { CalendarDate } from '../../../domain/calendar.ts';
import { seedDemo } from '../../../prisma/demo/seed-demo.ts';
import type { PrismaClient } from '../../../prisma/generated/client.ts';
import { type Rows, rowTables } from '../format/rows.ts';

/** Rows that belong to the tables rather than to what is in them. */
const keptTables = ['_prisma_migrations', 'Catalogue'];

/** The demo in a database that many transcripts use one after the other, fresh for each. */
export class DemoRows {
  readonly #pool: Pool;
  readonly #prisma: PrismaClient;
  /** Tables, those that others point to first. */
  #tables: string[] = [];
  #sequences: string[] = [];
  /** Of each day the demo was made for, the schema with a copy of its rows: copying is ten times as fast as making them. */
  readonly #copies = new Map<string, string>();

  constructor(pool: Pool, prisma: PrismaClient) {
    this.#pool = pool;
    this.#prisma = prisma;
  }

  /** Throws away every row and puts the demo there, as it is on `today`. Nobody may use the database meanwhile. */
  async reset(today: CalendarDate): Promise<void> {
    await this.#empty();
    const copy = this.#copies.get(today.toString());
    if (copy) await this.#pool.query(this.#copying(copy, 'public'));
    else await this.#makeAndCopy(today);
    await this.#setSequences();
  }

  /** Throws away every row and puts these there instead of the demo's. */
  async replaceBy(rows: Rows): Promise<void> {
    await this.#empty();
    for (const table of rowTables) {
      const sql = `INSERT INTO "${table}" SELECT * FROM jsonb_populate_recordset(NULL::"${table}", $1::jsonb)`;
      await this.#pool.query(sql, [JSON.stringify(rows[table] ?? [])]);
    }
    await this.#setSequences();
  }

  /** Row by row: of some hundred rows that takes a third of the time TRUNCATE takes. Numbers begin at 1 again. */
  async #empty(): Promise<void> {
    if (this.#tables.length === 0) await this.#readTables();
    const deletes = this.#tables.toReversed().map((name) => `DELETE FROM "${name}";`);
    const numbers = this.#sequences.map((name) => `SELECT setval('"${name}"', 1, false);`);
    // An empty database is not the demo's any more: one of another day is made next.
    const unmark = `UPDATE "Catalogue" SET "isDemo" = false;`;
    await this.#pool.query([...deletes, ...numbers, unmark].join('\n'));
  }

  async #makeAndCopy(today: CalendarDate): Promise<void> {
    await seedDemo(this.#prisma, today);
    const copy = `demo_${today.toString().replaceAll('-', '_')}`;
    const tables = this.#tables.map((name) => `CREATE TABLE ${copy}."${name}" AS TABLE public."${name}";`);
    await this.#pool.query(`CREATE SCHEMA ${copy}; ${tables.join('\n')}`);
    this.#copies.set(today.toString(), copy);
  }

  #copying(from: string, to: string): string {
    return this.#tables.map((name) => `INSERT INTO ${to}."${name}" TABLE ${from}."${name}";`).join('\n');
  }

  /** What was copied had its numbers; the next row gets the next one. */
  async #setSequences(): Promise<void> {
    await this.#pool.query(`
      SELECT setval(pg_get_serial_sequence('"Service"', 'position'), (SELECT max("position") FROM "Service")),
        setval(pg_get_serial_sequence('"LedgerEntry"', 'position'), (SELECT max("position") FROM "LedgerEntry"))`);
  }

  async #readTables(): Promise<void> {
    const { rows } = await this.#pool.query<{ name: string; refers: string[] }>(`
      SELECT c.relname AS name, coalesce(array_agg(f.relname) FILTER (WHERE f.relname IS NOT NULL), '{}')::text[] AS refers
      FROM pg_class c LEFT JOIN pg_constraint k ON k.conrelid = c.oid AND k.contype = 'f' AND k.confrelid <> c.oid
        LEFT JOIN pg_class f ON f.oid = k.confrelid
      WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace GROUP BY c.relname ORDER BY c.relname`);
    this.#tables = inOrder(rows.filter(({ name }) => !keptTables.includes(name)));
    const sequences = await this.#pool.query<{ name: string }>(
      `SELECT sequencename AS name FROM pg_sequences WHERE schemaname = 'public'`,
    );
    this.#sequences = sequences.rows.map(({ name }) => name);
  }
}

function inOrder(tables: ReadonlyArray<{ name: string; refers: string[] }>): string[] {
  const ordered: string[] = [];
  while (ordered.length < tables.length) {
    const ready = tables.filter(
      ({ name, refers }) => !ordered.includes(name) && refers.every((to) => ordered.includes(to)),
    );
    if (ready.length === 0) throw new Error('The tables refer to each other in a circle.');
    ordered.push(...ready.map(({ name }) => name));
  }
  return ordered;
}
