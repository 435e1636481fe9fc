import { readdir } from 'node:fs/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { migrationsFolder, readMigrations } from '../../prisma/migration-files.ts';
import { openDatabase } from '../../prisma/open-database.ts';
import { describeOnServer } from './on-server.ts';
import { createServerDatabase, testServer } from './server-databases.ts';
import { temporaryFolder } from './temporary-folder.ts';

vi.setConfig({ testTimeout: 60_000 });

const partner = { id: '1', name: 'Default', isDefault: true, timeZone: 'Europe/Berlin', currency: 'EUR' };

test('without a server, a folder is all it takes, and it keeps what was written', async () => {
  const dataDir = await temporaryFolder();
  const all = (await readMigrations(migrationsFolder)).map(({ name }) => name);
  const first = await openDatabase({ url: '', dataDir });
  expect(first).toMatchObject({ kind: 'embedded', migrations: { applied: all, edited: [] } });
  await first.prisma.partner.create({ data: partner });
  await Promise.all([first.close(), first.close()]);
  const second = await openDatabase({ dataDir });
  expect(second.migrations).toEqual({ applied: [], edited: [] });
  expect(await second.prisma.partner.findMany()).toEqual([partner]);
  await second.ping();
  await second.close();
});

test('a folder named memory is a folder like any other', async () => {
  const parent = await temporaryFolder();
  const before = process.cwd();
  process.chdir(parent);
  onTestFinished(() => process.chdir(before));
  const { prisma, ping, close } = await openDatabase({ dataDir: 'memory' });
  expect(await prisma.partner.count()).toBe(0);
  await close();
  expect(await readdir(parent)).toEqual(['memory']);
  await expect(ping()).rejects.toThrow();
});

test.each([
  ['mysql://localhost/x', 'DATABASE_URL_INVALID', /Write it like postgresql:/],
  ['not an address', 'DATABASE_URL_INVALID', /Write it like postgresql:/],
  ['postgresql://localhost/x?schema=billing', 'DATABASE_URL_INVALID', /schema billing/],
  ['postgresql://bot:secret@127.0.0.1:1/x', 'DATABASE_UNREACHABLE', /127\.0\.0\.1:1 does not answer \(.*ECONNREFUSED/],
])('the address %s is refused with what to do', async (url, code, message) => {
  const error = await openDatabase({ url, dataDir: '' }).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code, message: expect.stringMatching(message) });
  expect(String(error)).not.toContain('secret');
});

describeOnServer('opening a server', () => {
  test('several processes can start on one database at once', async () => {
    const { url, drop } = await createServerDatabase();
    onTestFinished(drop);
    const opened = await Promise.all([1, 2, 3].map(() => openDatabase({ url: `${url}?schema=public`, dataDir: '' })));
    expect(opened.map(({ kind }) => kind)).toEqual(['server', 'server', 'server']);
    expect(opened.filter(({ migrations }) => migrations.applied.length > 0)).toHaveLength(1);
    for (const { ping, close } of opened) await ping().then(close);
  });

  test('a database that does not exist is named', async () => {
    const url = new URL(testServer);
    url.pathname = '/no_such_database';
    await expect(openDatabase({ url: url.href, dataDir: '' })).rejects.toMatchObject({
      code: 'DATABASE_MISSING',
      message: expect.stringContaining('createdb "no_such_database"'),
    });
  });

  test('a connection that the server ends is replaced', async () => {
    const { url, drop } = await createServerDatabase();
    onTestFinished(drop);
    const onBackgroundError = vi.fn();
    const { prisma, ping, close } = await openDatabase({ url, dataDir: '', onBackgroundError });
    await ping();
    const other = await openDatabase({ url, dataDir: '' });
    await other.prisma.$executeRaw`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid()`;
    await vi.waitFor(() => expect(onBackgroundError).toHaveBeenCalled());
    expect(await prisma.partner.count()).toBe(0);
    await other.close();
    await close();
  });
});
