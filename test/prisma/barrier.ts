import { expect, onTestFinished } from 'vitest';
import type { TestPool } from './test-database.ts';

/** What somebody else holds on a real server, so that whoever wants it meets at the same point. Undone when the test ends. */
export interface Barrier {
  /** Resolves when so many transactions of the database wait for a lock. */
  whenWaiting(count: number): Promise<void>;
  /** What it comes to while the barrier holds, or `waits`. */
  meanwhile<Result>(call: Promise<Result>): Promise<Result | 'waits'>;
  /** Does something more in the transaction that holds. */
  also(sql: string, parameters?: unknown[]): Promise<void>;
  /** Lets all go on, with what was done here, or without. */
  commit(): Promise<void>;
  undo(): Promise<void>;
}

/** Begins a transaction on a connection of the test's own and does `sql` in it. */
export async function holding(
  { pool }: Pick<TestPool, 'pool'>,
  sql: string,
  parameters: unknown[] = [],
): Promise<Barrier> {
  const client = await pool.connect();
  let open = true;
  const end = async (how: 'COMMIT' | 'ROLLBACK') => {
    if (!open) return;
    open = false;
    await client.query(how);
    client.release();
  };
  onTestFinished(() => end('ROLLBACK'));
  await client.query('BEGIN');
  await client.query(sql, parameters);
  const whenWaiting = (count: number) => waiting(pool, count);
  return {
    whenWaiting,
    meanwhile: (call) => {
      // A call that waits may be refused later, when nobody listens any more.
      call.catch(() => undefined);
      return Promise.race([call, whenWaiting(1).then(() => 'waits' as const)]);
    },
    also: async (more, values = []) => void (await client.query(more, values)),
    commit: () => end('COMMIT'),
    undo: () => end('ROLLBACK'),
  };
}

/** A barrier that holds nothing by itself: for what the test stops inside the store's own transaction. */
export const watching = (database: Pick<TestPool, 'pool'>): Promise<Barrier> => holding(database, 'SELECT 1');

async function waiting(pool: TestPool['pool'], count: number): Promise<void> {
  const seen = async () => {
    const { rows } = await pool.query<{ waiting: number }>(
      `SELECT count(*)::int AS "waiting" FROM pg_stat_activity
       WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    return rows[0]?.waiting;
  };
  await expect.poll(seen, { interval: 5, timeout: 15_000 }).toBeGreaterThanOrEqual(count);
}

/** Something that stops where it is until it is let go. */
export function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  onTestFinished(() => open());
  return { opened, open: () => open() };
}
