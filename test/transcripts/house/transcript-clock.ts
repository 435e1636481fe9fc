import type { Timers } from '../../../bot/workers/timers.ts';
import type { Clock, Temporal } from '../../../domain/calendar.ts';
import type { MonotonicClock } from '../../../domain/monotonic-clock.ts';

/** Time that stands still until a transcript moves it. Workers are woken by whoever moves it; their own timers never ring. */
export class TranscriptClock implements Clock, MonotonicClock, Timers {
  readonly run = 'transcript';
  #now: Temporal.Instant;

  constructor(start: Temporal.Instant) {
    this.#now = start;
  }

  now(): Temporal.Instant {
    return this.#now;
  }

  set(now: Temporal.Instant): void {
    this.#now = now;
  }

  milliseconds(): number {
    return this.#now.epochMilliseconds;
  }

  after(): () => void {
    return () => {};
  }
}
