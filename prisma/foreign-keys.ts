import type { ClientBase } from 'pg';
import { quote } from './table-content.ts';

/** A foreign key by its table and its own name. */
interface ForeignKey {
  readonly table: string;
  readonly name: string;
}

/**
 * Runs `fill` with all foreign keys checked at its end instead of at every row, inside the transaction of `client`.
 * So tables can be filled in any order: one that sorts tables by their references would fail on a table that refers to
 * itself and on two that refer to each other. Every key is checked before this returns, and is as it was afterwards.
 */
export async function checkForeignKeysAfter(client: ClientBase, fill: () => Promise<void>): Promise<void> {
  const { rows: keys } = await client.query<ForeignKey>(
    `SELECT relname AS table, conname AS name FROM pg_constraint JOIN pg_class ON pg_class.oid = conrelid
     WHERE contype = 'f' AND NOT condeferrable AND relnamespace = 'public'::regnamespace`,
  );
  await alterAll(client, keys, 'DEFERRABLE INITIALLY DEFERRED');
  await client.query('SET CONSTRAINTS ALL DEFERRED');
  await fill();
  await client.query('SET CONSTRAINTS ALL IMMEDIATE');
  await alterAll(client, keys, 'NOT DEFERRABLE');
}

async function alterAll(client: ClientBase, keys: readonly ForeignKey[], how: string): Promise<void> {
  for (const { table, name } of keys) {
    await client.query(`ALTER TABLE ${quote(table)} ALTER CONSTRAINT ${quote(name)} ${how}`);
  }
}
