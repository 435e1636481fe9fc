import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { nameStatements } from '../../prisma/statement-name.ts';
import { uniqueConflictIn } from '../../prisma/unique-conflict.ts';
import { openTestDatabase, type TestDatabase } from './test-database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
}, 60_000);
afterAll(() => database.close());
beforeEach(() => database.prisma.partner.deleteMany());

const partner = { id: '1', name: 'Default', timeZone: 'Europe/Berlin', currency: 'EUR' };

test('a refused duplicate names the unique index that refused it', async () => {
  const { prisma } = database;
  await prisma.partner.create({ data: partner });
  const error = await prisma.partner.create({ data: partner }).catch((reason: unknown) => reason);
  expect(uniqueConflictIn(error)).toBe('Partner_pkey');
  expect(uniqueConflictIn(new Error('another one'))).toBeUndefined();
});

test('a transaction that is not given a connection in time fails, and takes none with it', async () => {
  const { prisma, pool } = database;
  const everyConnection = await Promise.all(Array.from({ length: pool.options.max }, () => pool.connect()));
  const late = prisma.$transaction((tx) => tx.partner.count(), { maxWait: 1 });
  await expect(late).rejects.toMatchObject({ code: 'P2028' });
  for (const connection of everyConnection) connection.release();
  for (let round = 0; round <= pool.options.max; round += 1) {
    await prisma.$transaction((tx) => tx.partner.count());
  }
});

test('the outer client inside a transaction ends with an error instead of waiting for ever', async () => {
  const { prisma, kind } = database;
  const wrong = prisma.$transaction(
    async (tx) => {
      await tx.partner.create({ data: partner });
      return prisma.partner.count();
    },
    { timeout: 50 },
  );
  // A server has another connection for it, where the transaction's own row cannot be seen.
  if (kind === 'server') expect(await wrong).toBe(0);
  else await expect(wrong).rejects.toMatchObject({ code: 'P2028' });
  expect(await prisma.partner.count()).toBe(kind === 'server' ? 1 : 0);
});

test('the statements of a turn can be counted', async () => {
  const { prisma, statements } = database;
  statements.length = 0;
  await prisma.partner.findMany();
  await prisma.$transaction((tx) => tx.partner.count());
  expect(statements.map((sql) => sql.split(' ')[0])).toEqual(['SELECT', 'BEGIN', 'SELECT', 'COMMIT']);
});

test('the same SQL has one name, and SQL without end does not fill the server with names', () => {
  const nameOf = nameStatements();
  expect(nameOf({ sql: 'SELECT 1' })).toBe('p0');
  expect(nameOf({ sql: 'SELECT 2' })).toBe('p1');
  expect(nameOf({ sql: 'SELECT 1' })).toBe('p0');
  const names = Array.from({ length: 1000 }, (_, n) => nameOf({ sql: `SELECT ${n + 3}` }));
  expect(new Set(names).size).toBeLessThan(501);
  expect(names.at(-1)).toBe('');
});
