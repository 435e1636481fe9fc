import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deployMigrations } from '../../prisma/deploy-migrations.ts';
import { validateConstraints } from '../../prisma/validate-constraints.ts';
import { earlierRows } from './earlier-rows.ts';
import { ownMigrationsBefore } from './migrations-folder.ts';
import { openEmptyDatabase, type TestPool } from './test-database.ts';

const soundRows = '20261129175204_sound_rows';
let database: TestPool;
const run = (sql: string) => database.pool.query(sql);

beforeAll(async () => {
  database = await openEmptyDatabase();
});
afterAll(() => database.close());

const charge = (amount: unknown) =>
  JSON.stringify([
    {
      ...{ from: '2026-11-01', until: '2026-11-30', amount, tax: { rate: '0', included: true } },
      ...{
        taxAmount: { amount: '0.00', currency: 'USD' },
        unitPrice: { amount: '1.00', currency: 'USD' },
        discount: null,
      },
    },
  ]);

describe('rows from before that break a promise', () => {
  it('stay as they are, and the others are promised', async () => {
    await deployMigrations(database.pool, { folder: await ownMigrationsBefore('20261122221227_whole_rules') });
    await run(earlierRows);
    await deployMigrations(database.pool, { folder: await ownMigrationsBefore(soundRows) });
    await run(`UPDATE "Service" SET "planId" = 'gone', "charged" = '${charge('12')}' WHERE "id" = 'old'`);
    await run(`UPDATE "Service" SET "unitPrice" = 'NaN' WHERE "id" = 'new'`);
    const { rows: before } = await run('SELECT to_jsonb(s) AS row FROM "Service" s ORDER BY id');
    expect((await deployMigrations(database.pool)).applied).toContain(soundRows);
    expect((await run('SELECT to_jsonb(s) AS row FROM "Service" s ORDER BY id')).rows).toEqual(before);
    const broken = await validateConstraints(database.pool);
    expect(broken.map(({ name }) => name)).toEqual([
      'Service_charged_amounts_check',
      'Service_planId_fkey',
      'Service_unitPrice_check',
    ]);
  });

  it('bind what is written from now on', async () => {
    const refused = [
      `UPDATE "Service" SET "planId" = 'gone too' WHERE "id" = 'new'`,
      `DELETE FROM "Plan" WHERE "id" = '2'`,
      `UPDATE "Plan" SET "price" = 'NaN'`,
      `UPDATE "Ticket" SET "status" = 'asleep'`,
      `UPDATE "LedgerEntry" SET "amount" = 'NaN'`,
      `UPDATE "PlanChange" SET "startDate" = 'infinity'`,
      `INSERT INTO "Quote" VALUES ('q', 'ann', '"text"', now())`,
    ];
    const amounts = [
      '12',
      12,
      { amount: 12, currency: 'USD' },
      { amount: '12,00', currency: 'USD' },
      { amount: '12' },
      null,
    ];
    for (const amount of amounts)
      refused.push(
        `UPDATE "Service" SET "unitPrice" = 1, "planId" = '2', "charged" = '${charge(amount)}' WHERE "id" = 'new'`,
      );
    for (const discount of ['"10"', '{}', '{"off": {"kind": "percent", "percent": 10}, "from": null, "until": null}'])
      refused.push(
        `UPDATE "Service" SET "unitPrice" = 1, "planId" = '2', "discount" = '${discount}' WHERE "id" = 'new'`,
      );
    const codes = await Promise.all(
      refused.map(async (sql) =>
        run(sql).then(
          ({ rowCount }) => `${rowCount} rows: ${sql}`,
          ({ code }) => code,
        ),
      ),
    );
    expect(codes.filter((code) => !['23001', '23503', '23514'].includes(code) && !/^0 rows/.test(code))).toEqual([]);
  });

  it('are promised too once somebody has mended them', async () => {
    const sound = charge({ amount: '-12.5', currency: 'USD' });
    await run(`UPDATE "Service" SET "planId" = '4', "charged" = '${sound}' WHERE "id" = 'old'`);
    await run(`UPDATE "Service" SET "unitPrice" = 100, "discount" = 'null' WHERE "id" = 'new'`);
    expect(await validateConstraints(database.pool)).toEqual([]);
  });
});
