import { mkdirSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { DatabaseError } from './database-error.ts';

/** Gives the folder back. The operating system does the same when the process ends, however it ends. */
export type Unlock = () => Promise<void>;

/** libuv's UV_FS_O_EXLOCK, which Node passes on to the system: flock on macOS and BSD, an unshared file on Windows. */
const exclusiveOpenFlag: Partial<Record<NodeJS.Platform, number>> = {
  darwin: 0x20,
  freebsd: 0x20,
  openbsd: 0x20,
  win32: 0x10000000,
};

/**
 * Makes sure that one process at a time works in a folder. Two PGlites on one folder silently lose each other's
 * committed rows (reference/persistence.md, C: 1023 of 1214), so there is no way around this lock.
 *
 * The lock belongs to the kernel, not to a file with a process number in it: after `kill -9` the next start gets it at
 * once, and of several simultaneous starts exactly one wins. Linux has nothing of that kind for files that Node can
 * reach, but sockets with an abstract name; they are seen within one network namespace, so two *containers* that share
 * a volume are not protected from each other.
 *
 * @throws DatabaseError EMBEDDED_DATABASE_IN_USE, or EMBEDDED_DATABASE_FOLDER_UNUSABLE when it cannot be made or read.
 */
export async function lockDirectory(directory: string): Promise<Unlock> {
  try {
    mkdirSync(directory, { recursive: true });
    const flag = exclusiveOpenFlag[process.platform];
    return flag === undefined ? await lockByAbstractSocket(directory) : await lockByUnsharedFile(directory, flag);
  } catch (error) {
    throw asDatabaseError(error, directory);
  }
}

async function lockByAbstractSocket(directory: string): Promise<Unlock> {
  // Device and inode name the folder itself, whatever path or link leads to it.
  const { dev, ino } = statSync(directory, { bigint: true });
  const server = createServer((connection) => connection.destroy());
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(`\0planswitch-${dev}-${ino}`, resolve);
  });
  server.unref();
  return () => new Promise<void>((resolve) => server.close(() => resolve()));
}

async function lockByUnsharedFile(directory: string, exclusive: number): Promise<Unlock> {
  const { O_RDWR, O_CREAT, O_NONBLOCK = 0 } = (await import('node:fs')).constants;
  const file = await open(join(directory, 'lock'), O_RDWR | O_CREAT | O_NONBLOCK | exclusive);
  return () => file.close();
}

function asDatabaseError(error: unknown, directory: string): DatabaseError {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE' || code === 'EAGAIN' || code === 'EWOULDBLOCK' || code === 'EBUSY') {
    return new DatabaseError(
      'EMBEDDED_DATABASE_IN_USE',
      `Another Planswitch runs on the folder ${directory}. Stop it, or set DATA_DIR to another folder; to run several at once, set DATABASE_URL to a PostgreSQL server.`,
      { cause: error },
    );
  }
  return new DatabaseError(
    'EMBEDDED_DATABASE_FOLDER_UNUSABLE',
    `The folder ${directory} cannot be used (${error instanceof Error ? error.message : String(error)}). Give this user the right to write there, or set DATA_DIR to another folder.`,
    { cause: error },
  );
}
