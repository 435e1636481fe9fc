import type { Pool } from 'pg';

const minute = 60_000;
const checkpointEvery = 5 * minute;
const vacuumEvery = 60 * minute;

/**
 * Does for the embedded database what background processes do on a server: it has no checkpointer and no autovacuum, so
 * its log and its dead rows would only grow (reference/persistence.md, C: 129 MB of log after 60,000 upserts).
 *
 * The statements wait in the pool for their turn like everything else, because inside somebody's transaction a VACUUM
 * would break that transaction. A CHECKPOINT takes about 35 ms, a VACUUM of a busy database up to a second.
 *
 * @param onError is told when upkeep fails; the next round tries again.
 * @returns a function that stops it.
 */
export function startUpkeep(pool: Pick<Pool, 'query'>, onError: (error: unknown) => void): () => void {
  const repeat = (sql: string, every: number) => {
    const timer = setInterval(() => void pool.query(sql).catch(onError), every);
    timer.unref();
    return timer;
  };
  const timers = [repeat('CHECKPOINT', checkpointEvery), repeat('VACUUM (ANALYZE)', vacuumEvery)];
  return () => {
    for (const timer of timers) clearInterval(timer);
  };
}
