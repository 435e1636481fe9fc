import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';
import { createEmbeddedFolder } from '../../prisma/create-embedded-folder.ts';
import { embeddedFolder } from '../../prisma/embedded-database.ts';

/** A folder for one test, removed when it ends. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'planswitch-'));
  // A test that failed may still have a database open there, which writes while this removes.
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** Where a test file keeps an empty database to copy; creating one takes seconds, copying it a tenth of that. */
let template: Promise<string> | undefined;
afterAll(async () => {
  if (template !== undefined) await rm(await template, { recursive: true, force: true });
});

/** A DATA_DIR for one test, with an empty embedded database in it. */
export async function folderWithDatabase(): Promise<string> {
  template ??= createTemplate();
  const folder = await temporaryFolder();
  await cp(await template, folder, { recursive: true });
  return folder;
}

async function createTemplate(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'planswitch-'));
  await createEmbeddedFolder(embeddedFolder(folder));
  return folder;
}
