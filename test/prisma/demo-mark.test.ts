import { afterAll, beforeAll, beforeEach, expect, it, onTestFinished } from 'vitest';
import { seedDemo } from '../../prisma/demo/seed-demo.ts';
import { holding } from './barrier.ts';
import { describeOnServer } from './on-server.ts';
import { today } from './store/demo-store.ts';
import { openTestDatabase, type TestDatabase } from './test-database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  const tables = ['LedgerEntry', 'Service', 'Customer', 'PlanOption', 'Plan', 'Setting', 'Partner', 'Catalogue'];
  await database.pool.query(`TRUNCATE ${tables.map((table) => `"${table}"`).join(', ')} CASCADE`);
});

const open = () => seedDemo(database.prisma, today);
const partner = (name: string) =>
  database.prisma.partner.create({ data: { id: 'p', name, timeZone: 'UTC', currency: 'USD' } });
const refused = { code: 'DATABASE_NOT_OF_DEMO', message: expect.stringContaining('Set DEMO=off') };

it('makes a demo of an empty database, and opens it again, also with what was added by hand', async () => {
  expect(await open()).toBe('seeded');
  await partner('My own trial');
  expect(await open()).toBe('left alone');
});

it('knows a demo from before there was a mark', async () => {
  await open();
  await database.pool.query('UPDATE "Catalogue" SET "isDemo" = false');
  expect(await open()).toBe('left alone');
  await partner('Somebody else');
  expect(await open()).toBe('left alone');
});

it.each<[string, () => Promise<unknown>]>([
  ['a partner of its own', () => partner('Real Networks')],
  [
    'customers of its own',
    async () => {
      await open();
      await database.pool.query(
        `UPDATE "Catalogue" SET "isDemo" = false; UPDATE "Customer" SET "email" = 'ann@real.example' WHERE "id" = '1'`,
      );
    },
  ],
  [
    'customers without a mail address',
    async () => {
      await open();
      await database.pool.query(
        `UPDATE "Catalogue" SET "isDemo" = false; UPDATE "Customer" SET "email" = NULL WHERE "id" = '1'`,
      );
    },
  ],
])('does not start on a database with %s, and leaves it as it is', async (_what, make) => {
  await make();
  const count = () => database.prisma.customer.count();
  const before = await count();
  await expect(open()).rejects.toMatchObject(refused);
  expect(await count()).toBe(before);
});

describeOnServer('of two first starts of the demo at the same moment', () => {
  it('one makes it, and the other leaves it alone', async () => {
    const empty = await openTestDatabase();
    onTestFinished(() => empty.close());
    const barrier = await holding(empty, 'INSERT INTO "Catalogue" ("id") VALUES (1)');
    const seeded = [1, 2].map(() => seedDemo(empty.prisma, today));
    await barrier.whenWaiting(2);
    await barrier.undo();
    expect((await Promise.all(seeded)).sort()).toEqual(['left alone', 'seeded']);
  });
});
