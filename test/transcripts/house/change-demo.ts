import type { Pool } from 'pg';
import { partnerIdSchema } from '../../../domain/ids.ts';
import type { Json } from '../../../domain/json.ts';
import { settingNamed } from '../../../domain/settings/setting-named.ts';
import type { DataChanges, SettingChanges } from '../format/steps.ts';
import type { Someone } from './demo-customer.ts';
import type { House } from './house.ts';

/** A transcript asks for something of the demo that is not there; the message says what is. */
export class DemoUnchangeable extends Error {
  override readonly name = 'DemoUnchangeable';
}

/** Sets settings as an operator does. Throws `SettingInvalid`, `PartnerUnknown` and others that say what would do. */
export async function changeSettings(house: House, { partner }: Someone, changes: SettingChanges): Promise<void> {
  for (const [key, value] of Object.entries(changes)) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      for (const [inner, one] of Object.entries(value)) await set(house, key, inner, one);
    } else await set(house, partner, key, value);
  }
}

async function set({ store }: House, partner: string, key: string, value: Json): Promise<void> {
  const id = partnerIdSchema.parse(partner);
  const name = settingNamed(key);
  if (value === null) await store.settings.reset(id, name);
  else await store.settings.set(id, name, value);
}

/** Changes rows of the demo as an operator with a database client would. Throws {@link DemoUnchangeable}. */
export async function changeData(
  { database: { pool }, now }: House,
  someone: Someone,
  changes: DataChanges,
): Promise<void> {
  const { paid, ...customer } = changes.customer ?? {};
  await update(pool, { table: 'Customer', where: '"id" = $1', is: [someone.id] }, customer);
  if (paid !== undefined) await pay(pool, someone, String(paid), now.toString());
  for (const [title, columns] of Object.entries(changes.plans ?? {})) {
    await update(pool, { table: 'Plan', where: '"title" = $1', is: [title] }, columns);
  }
  for (const [title, columns] of Object.entries(changes.services ?? {})) {
    const where = '"customerId" = $1 AND "planId" = (SELECT "id" FROM "Plan" WHERE "title" = $2)';
    await update(pool, { table: 'Service', where, is: [someone.id, title] }, columns);
  }
}

interface Rows {
  readonly table: string;
  readonly where: string;
  readonly is: readonly string[];
}

async function update(
  pool: Pool,
  { table, where, is }: Rows,
  columns: Readonly<Record<string, unknown>>,
): Promise<void> {
  const names = Object.keys(columns);
  if (names.length === 0) return;
  const { rows } = await pool.query<{ name: string }>(
    `SELECT column_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND table_name = $1`,
    [table],
  );
  const known = rows.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown) throw new DemoUnchangeable(`${table} has no column ${unknown}, only ${known.join(', ')}.`);
  const set = names.map((name, index) => `"${name}" = $${is.length + index + 1}`).join(', ');
  const { rowCount } = await pool.query(`UPDATE "${table}" SET ${set} WHERE ${where}`, [
    ...is,
    ...Object.values(columns),
  ]);
  if (rowCount === 0) throw new DemoUnchangeable(`There is no ${table.toLowerCase()} ${is.at(-1)} here.`);
}

async function pay(pool: Pool, { id }: Someone, amount: string, at: string): Promise<void> {
  await pool.query(
    `INSERT INTO "LedgerEntry" ("id", "customerId", "kind", "description", "amount", "currency", "date")
     SELECT gen_random_uuid()::text, c."id", 'opening', 'Payment', $2::numeric, p."currency", $3::timestamptz::date
     FROM "Customer" c JOIN "Partner" p ON p."id" = c."partnerId" WHERE c."id" = $1`,
    [id, amount, at],
  );
}
