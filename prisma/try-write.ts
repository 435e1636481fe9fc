import type { Pool } from 'pg';

/** Two pages of a table: what one message and its answer may need. */
const FILLER = `INSERT INTO "WriteProbe" SELECT n, repeat('x', 1900) FROM generate_series(1, 8) n`;

/**
 * Resolves when the database has taken something new and has it on the disk; rejects with what it says, as when its disk is full or it may
 * only be read. Emptying the table makes a new file of it: a row that is changed in place would still fit on a full disk.
 */
export async function tryWrite(pool: Pick<Pool, 'connect'>): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query(`BEGIN; SET LOCAL lock_timeout = '1s'; TRUNCATE "WriteProbe"; ${FILLER}; COMMIT`);
    client.release();
  } catch (error) {
    const left = await client.query('ROLLBACK').then(
      () => false,
      () => true,
    );
    client.release(left);
    throw error;
  }
}
