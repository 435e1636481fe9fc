import type { Logger } from 'pino';
import type { Timers } from './timers.ts';

/** Something that is done again and again beside the conversations. */
export interface Worker {
  /** Looks for work now. Resolves when a round that began after this call is over, whether or not it went well. */
  wake(): Promise<void>;
  /** Finishes the round in hand and begins no other. */
  stop(): Promise<void>;
}

export interface WorkerParts {
  readonly name: string;
  /** One round. Gives the milliseconds until the next is due; it may come sooner. */
  readonly round: () => Promise<number>;
  readonly timers: Timers;
  readonly log: Logger;
}

/** No longer than this without a look: another process may have left work, and clocks are set. */
const LONGEST_WAIT = 60_000;
const FIRST_WAIT_AFTER_FAILURE = 1000;

/** Starts a worker: a round at once, then whenever one is due or it is woken, one at a time. A round that fails is tried again later. */
export function startWorker({ name, round, timers, log }: WorkerParts): Worker {
  let stopped = false;
  let failures = 0;
  let disarm: () => void = () => undefined;
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;

  const run = async (): Promise<void> => {
    disarm();
    let wait: number;
    try {
      wait = await round();
      failures = 0;
    } catch (error) {
      wait = FIRST_WAIT_AFTER_FAILURE * 2 ** Math.min(failures, 6);
      failures += 1;
      log.error({ err: error, worker: name, failures }, 'a worker failed and will try again');
    }
    running = null;
    if (!stopped && !next) disarm = timers.after(Math.min(Math.max(wait, 0), LONGEST_WAIT), () => void wake());
  };

  const wake = (): Promise<void> => {
    if (stopped) return running ?? Promise.resolve();
    if (!running) {
      running = run();
      return running;
    }
    next ??= running.then(() => {
      next = null;
      return wake();
    });
    return next;
  };

  void wake();
  return {
    wake,
    stop: async () => {
      stopped = true;
      disarm();
      await running;
    },
  };
}
