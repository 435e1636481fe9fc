import { PGlite } from '@electric-sql/pglite';

// PGlite keeps this list out of its published types; its documentation tells to start from it.
const { defaultStartParams } = PGlite as unknown as { defaultStartParams: readonly string[] };

/** One session needs no more: PGlite's own memory falls from 293 to 170 MB (reference/persistence.md, C). */
const smallBuffers = ['-c', 'shared_buffers=16MB'];

/** How PostgreSQL is started for tests and trials, where nothing has to survive. */
export const forgetfulStart: readonly string[] = [...defaultStartParams, ...smallBuffers];

/**
 * How PostgreSQL is started when a commit must survive a power loss: without `-F` ("fsync off"), and with the one sync
 * method that PGlite does not swallow.
 */
export const durableStart: readonly string[] = [
  ...defaultStartParams.filter((parameter) => parameter !== '-F'),
  ...smallBuffers,
  '-c',
  'wal_sync_method=fsync',
];

/** The PostgreSQL inside the pinned PGlite. The files of another major version cannot be read. */
export const postgresVersion = '18';
