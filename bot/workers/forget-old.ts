import type { Clock } from '../../domain/calendar.ts';
import type { Retention } from '../../domain/ports/retention.ts';
import { startWorker, type Worker, type WorkerParts } from './worker.ts';

/** For how many days what is kept; 0 for ever. */
export interface KeptDays {
  readonly conversations: number;
  readonly unusedFiles: number;
}

export interface ForgetOldParts extends Pick<WorkerParts, 'timers' | 'log'> {
  readonly retention: Retention;
  readonly kept: KeptDays;
  /** Real time: moving the demo's date shall make nobody's conversation old. */
  readonly wallClock: Clock;
  /** Counts the hours between two rounds. */
  readonly steadyClock: Clock;
}

/** Small, so that a turn never waits for long. */
const AT_A_TIME = 20;
const EVERY = { hours: 1 };
const SOON_MS = 1000;
const HOURS_OF_DAY = 24;

/** Forgets, hour by hour and a little at a time, what has been kept for as long as the settings say. */
export function startForgetting({ retention, kept, wallClock, steadyClock, timers, log }: ForgetOldParts): Worker {
  let due = steadyClock.now();
  const round = async (): Promise<number> => {
    const wait = due.epochMilliseconds - steadyClock.now().epochMilliseconds;
    if (wait > 0) return wait;
    const now = wallClock.now();
    const before = (days: number) => now.subtract({ hours: HOURS_OF_DAY * (days || FOR_EVER_DAYS) });
    const wordsBefore = before(kept.conversations);
    const { conversations, files } = await retention.forget(
      { wordsBefore, filesBefore: before(kept.unusedFiles) },
      AT_A_TIME,
    );
    if (conversations + files > 0) log.info({ conversations, files }, 'what was old is forgotten');
    if (conversations >= AT_A_TIME || files >= AT_A_TIME) return SOON_MS;
    due = steadyClock.now().add(EVERY);
    return due.epochMilliseconds - steadyClock.now().epochMilliseconds;
  };
  return startWorker({ name: 'forget-old', round, timers, log });
}

/** Before there was anything to keep. */
const FOR_EVER_DAYS = 200 * 365;
