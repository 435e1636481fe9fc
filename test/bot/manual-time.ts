import type { Timers } from '../../bot/workers/timers.ts';
import { type Clock, Temporal } from '../../domain/calendar.ts';

/** Time that passes when a test says so: a clock, and timers that ring on the way. */
export class ManualTime implements Clock, Timers {
  #now: Temporal.Instant;
  #waiting: Array<{ at: Temporal.Instant; ring: () => void }> = [];

  constructor(start: string) {
    this.#now = Temporal.Instant.from(start);
  }

  now(): Temporal.Instant {
    return this.#now;
  }

  after(ms: number, ring: () => void): () => void {
    const timer = { at: this.#now.add({ milliseconds: Math.ceil(ms) }), ring };
    this.#waiting.push(timer);
    return () => {
      this.#waiting = this.#waiting.filter((other) => other !== timer);
    };
  }

  /** How long until the next timer rings; null when none waits. */
  get nextRingMs(): number | null {
    const [next] = this.#inOrder();
    return next ? next.at.epochMilliseconds - this.#now.epochMilliseconds : null;
  }

  /** Lets time pass, and what rings on the way do its work. */
  async pass(duration: Temporal.DurationLike): Promise<void> {
    await settle();
    const end = this.#now.add(duration);
    for (;;) {
      const [next] = this.#inOrder();
      if (!next || Temporal.Instant.compare(next.at, end) > 0) break;
      this.#waiting = this.#waiting.filter((other) => other !== next);
      this.#now = next.at;
      next.ring();
      await settle();
    }
    this.#now = end;
    await settle();
  }

  #inOrder() {
    return this.#waiting.toSorted((a, b) => Temporal.Instant.compare(a.at, b.at));
  }
}

/** Lets everything that can go on without time passing go on. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
