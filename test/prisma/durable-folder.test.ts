import { PGlite } from '@electric-sql/pglite';
import { expect, test, vi } from 'vitest';
import { DurableFolder } from '../../prisma/durable-folder.ts';
import { embeddedFolder, openEmbeddedDatabase } from '../../prisma/embedded-database.ts';
import { durableStart, forgetfulStart } from '../../prisma/pglite-start.ts';
import { folderWithDatabase } from './temporary-folder.ts';

vi.setConfig({ testTimeout: 60_000 });

test('every commit is written through to the disk before it is acknowledged', async () => {
  const files = new DurableFolder(embeddedFolder(await folderWithDatabase()));
  const database = await PGlite.create({ fs: files, startParams: [...durableStart] });
  await database.exec('CREATE TABLE t (id int)');
  const before = files.syncs;
  for (let id = 0; id < 20; id += 1) await database.query('INSERT INTO t VALUES ($1)', [id]);
  expect(files.syncs - before).toBeGreaterThanOrEqual(20);
  await database.close();
});

test('a PGlite that does not sync is noticed: the folder counts nothing', async () => {
  const files = new DurableFolder(embeddedFolder(await folderWithDatabase()));
  const database = await PGlite.create({ fs: files, startParams: [...forgetfulStart] });
  await database.exec('CREATE TABLE t (id int)');
  expect(files.syncs).toBe(0);
  await database.close();
});

test('a start on such a PGlite is refused, and frees the folder', async () => {
  const folder = await folderWithDatabase();
  const counter = vi.spyOn(DurableFolder.prototype, 'syncs', 'get').mockReturnValue(0);
  await expect(openEmbeddedDatabase(folder, () => {})).rejects.toMatchObject({ code: 'EMBEDDED_DATABASE_NOT_DURABLE' });
  counter.mockRestore();
  await (await openEmbeddedDatabase(folder, () => {})).close();
});
