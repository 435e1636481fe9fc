import type { MonotonicClock } from '../../domain/monotonic-clock.ts';
import { HttpProblem } from '../http/http-problem.ts';

const rememberedKeys = 10_000;

/** What one key may do in a window of time, and how it is told that it did it already. */
export interface RateLimitRule {
  readonly perWindow: number;
  readonly windowSeconds: number;
  /** Stable, such as `TOO_MANY_MESSAGES`. */
  readonly code: string;
  /** A sentence; how long to wait is added to it. */
  readonly message: string;
}

/** Counts what each key did in windows of a fixed length. In this process: it forgets with it. */
export class RateLimit {
  readonly #monotonic: MonotonicClock;
  readonly #rule: RateLimitRule;
  readonly #windows = new Map<string, { endsAt: number; count: number }>();

  constructor(monotonic: MonotonicClock, rule: RateLimitRule) {
    this.#monotonic = monotonic;
    this.#rule = rule;
  }

  /**
   * Counts `amount`, and gives a function that takes some of it back. Throws `HttpProblem` 429, with `Retry-After` in seconds, when it is
   * too much; what is refused does not count.
   */
  count(key: string, amount = 1): (back: number) => void {
    const now = this.#monotonic.milliseconds();
    const window = this.#windowOf(key, now);
    if (window.count + amount > this.#rule.perWindow) {
      const seconds = Math.ceil((window.endsAt - now) / 1000);
      const wait = seconds > 120 ? `${Math.ceil(seconds / 60)} minutes` : `${seconds} seconds`;
      throw new HttpProblem(429, this.#rule.code, `${this.#rule.message} Try again in ${wait}.`, {
        'Retry-After': String(seconds),
      });
    }
    window.count += amount;
    return (back) => {
      window.count -= back;
    };
  }

  #windowOf(key: string, now: number): { endsAt: number; count: number } {
    const window = this.#windows.get(key);
    if (window !== undefined && window.endsAt > now) return window;
    this.#windows.delete(key);
    this.#forgetOldest();
    const fresh = { endsAt: now + this.#rule.windowSeconds * 1000, count: 0 };
    this.#windows.set(key, fresh);
    return fresh;
  }

  #forgetOldest(): void {
    const [oldest] = this.#windows.keys();
    if (oldest !== undefined && this.#windows.size >= rememberedKeys) this.#windows.delete(oldest);
  }
}
