import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, open, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { DatabaseError } from '../../prisma/database-error.ts';
import { lockDirectory } from '../../prisma/directory-lock.ts';
import { embeddedFolder, openEmbeddedDatabase } from '../../prisma/embedded-database.ts';
import { folderWithDatabase, temporaryFolder } from './temporary-folder.ts';

// Starting PostgreSQL, in a child process too, takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const ignore = () => {};

/** Whether somebody has the folder: `free`, or the code of the refusal. */
const heldOf = (folder: string): Promise<unknown> =>
  lockDirectory(folder).then(
    (unlock) => unlock().then(() => 'free'),
    (error: unknown) => error instanceof DatabaseError && error.code,
  );

/** Counts from now on what is written through to the disk by Node itself. */
async function countSyncs(): Promise<{ readonly count: number }> {
  const probe = await open(fileURLToPath(import.meta.url));
  const handles: { sync(): Promise<void> } = Object.getPrototypeOf(probe);
  await probe.close();
  const sync = vi.spyOn(handles, 'sync');
  onTestFinished(() => sync.mockRestore());
  return {
    get count() {
      return sync.mock.calls.length;
    },
  };
}

async function openInChild(folder: string): Promise<{ child: ChildProcess; said: unknown }> {
  const child = fork(fileURLToPath(new URL('./open-in-child.ts', import.meta.url)), [folder], {
    execArgv: ['--import', 'tsx'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [said] = await once(child, 'message');
  return { child, said };
}

describe('a folder with the embedded database', () => {
  test('belongs to one process: a second is told to stop the first or take another folder', async () => {
    const folder = await folderWithDatabase();
    const database = await openEmbeddedDatabase(folder, ignore);
    expect((await openInChild(folder)).said).toBe('EMBEDDED_DATABASE_IN_USE');
    await expect(openEmbeddedDatabase(folder, ignore)).rejects.toThrow(
      /Another Planswitch runs.*Stop it, or set DATA_DIR/,
    );
    await database.close();
    const reopened = await openEmbeddedDatabase(folder, ignore);
    await reopened.close();
  });

  test('is the same by whatever link it is reached', async () => {
    const folder = await temporaryFolder();
    const link = join(await temporaryFolder(), 'link');
    await symlink(folder, link, 'junction');
    const unlock = await lockDirectory(link);
    expect(await heldOf(folder)).toBe('EMBEDDED_DATABASE_IN_USE');
    await unlock();
    expect(await heldOf(folder)).toBe('free');
  });

  test('is free when everything is on the disk, and not while it closes', async () => {
    const folder = await folderWithDatabase();
    const database = await openEmbeddedDatabase(folder, ignore);
    const close = PGlite.prototype.close;
    const seen: unknown[] = [];
    const look = async () => void seen.push(await heldOf(folder));
    const closing = vi.spyOn(PGlite.prototype, 'close').mockImplementation(async function (this: PGlite) {
      await look();
      await close.call(this);
      await look();
    });
    onTestFinished(() => closing.mockRestore());
    const used = await database.pool.connect();
    const closed = database.close();
    await look();
    used.release();
    await closed;
    expect(seen).toEqual(Array.from({ length: 3 }, () => 'EMBEDDED_DATABASE_IN_USE'));
    expect(await heldOf(folder)).toBe('free');
  });

  test('can be opened at once after kill -9, with everything that was committed', async () => {
    const folder = await folderWithDatabase();
    const { child, said } = await openInChild(folder);
    expect(said).toBe('open');
    child.kill('SIGKILL');
    await once(child, 'exit');
    const { pool, close } = await openEmbeddedDatabase(folder, ignore);
    expect((await pool.query('SELECT * FROM written')).rows).toEqual([{ id: 1 }]);
    await close();
  });

  test('is created wholly or not at all, and on the disk', async () => {
    const folder = await temporaryFolder();
    const half = `${embeddedFolder(folder)}.unfinished`;
    await mkdir(half);
    await writeFile(join(half, 'PG_VERSION'), 'what a first start left behind that was killed');
    const synced = await countSyncs();
    const database = await openEmbeddedDatabase(folder, ignore);
    expect((await database.pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
    await database.close();
    await expect(stat(half)).rejects.toThrow('ENOENT');
    // Every file and folder of it, and the folder it was put into.
    expect(synced.count).toBeGreaterThan(500);
  });

  test('of another PostgreSQL version is refused with the way out', async () => {
    const folder = await folderWithDatabase();
    await writeFile(join(embeddedFolder(folder), 'PG_VERSION'), '17\n');
    await expect(openEmbeddedDatabase(folder, ignore)).rejects.toMatchObject({
      code: 'EMBEDDED_DATABASE_WRONG_VERSION',
      message: expect.stringContaining('npm run database:move'),
    });
  });

  test('that cannot be a folder is named in the error', async () => {
    const file = join(await temporaryFolder(), 'file');
    await writeFile(file, '');
    await expect(openEmbeddedDatabase(file, ignore)).rejects.toMatchObject({
      code: 'EMBEDDED_DATABASE_FOLDER_UNUSABLE',
      message: expect.stringContaining(file),
    });
  });
});

describe('the one session of the embedded database', () => {
  test('meets the next client clean when a client breaks off inside a transaction', async () => {
    const { pool, close } = await openEmbeddedDatabase(await folderWithDatabase(), ignore);
    await pool.query('CREATE TABLE kept (id int)');
    const client = await pool.connect();
    await client.query({ name: 'p0', text: 'SELECT 1' });
    await client.query('BEGIN');
    await client.query('INSERT INTO kept VALUES (1)');
    client.release(true);
    expect((await pool.query('SELECT * FROM kept')).rows).toEqual([]);
    expect((await pool.query({ name: 'p0', text: 'SELECT 2 AS two' })).rows).toEqual([{ two: 2 }]);
    await close();
  });

  test('carries long statements and long answers', async () => {
    const { pool, close } = await openEmbeddedDatabase(await folderWithDatabase(), ignore);
    const long = 'ä'.repeat(3_000_000);
    expect((await pool.query('SELECT $1::text AS text', [long])).rows).toEqual([{ text: long }]);
    await close();
  });
});
