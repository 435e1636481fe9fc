import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An empty folder for a bot's data, and how to remove it. */
export async function temporaryData(): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'planswitch-journey-'));
  // A process that was killed may still be writing while this removes.
  return { folder, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }) };
}
