import { z } from 'zod';
import type { Clock } from './calendar.ts';

/**
 * Counts how time goes by, for limits, leases and "was that a moment ago?". It says nothing about the hour, and so nobody sets it: it goes on
 * evenly when the wall clock is put back or forward, and when the demo's date is moved.
 */
export interface MonotonicClock {
  /** Names this count. A reading can be compared with others of the same count only: with each start of the process another begins. */
  readonly run: string;
  /** Milliseconds since some moment of this count. */
  milliseconds(): number;
}

/** What the clock said at one moment, to be kept and compared later. */
export const readingSchema = z.object({ run: z.string(), milliseconds: z.number() });
export type MonotonicReading = z.infer<typeof readingSchema>;

export function readingOf(clock: MonotonicClock): MonotonicReading {
  return { run: clock.run, milliseconds: clock.milliseconds() };
}

/** The milliseconds from one reading to another; null where they are of different counts, for then nobody knows. */
export function millisecondsBetween(earlier: MonotonicReading, later: MonotonicReading): number | null {
  return earlier.run === later.run ? later.milliseconds - earlier.milliseconds : null;
}

/**
 * Moments that are kept in rows to be waited for, such as the end of a lease: the wall clock as it was at the start, and how time has gone
 * by since. Rows outlive the process, so that they need a moment; within the process it is not put back.
 */
export function steadyClock(wallClock: Clock, monotonic: MonotonicClock): Clock {
  const start = wallClock.now();
  const startedAt = monotonic.milliseconds();
  return { now: () => start.add({ milliseconds: Math.floor(monotonic.milliseconds() - startedAt) }) };
}
