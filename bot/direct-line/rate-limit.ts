import type { Clock } from '../../domain/calendar.ts';
import { HttpProblem } from '../http/http-problem.ts';

const rememberedKeys = 10_000;

/** Counts what each key did in windows of a fixed length. */
export class RateLimit {
  readonly #wallClock: Clock;
  readonly #perWindow: number;
  readonly #windowMs: number;
  readonly #windows = new Map<string, { endsAt: number; count: number }>();

  constructor(wallClock: Clock, { perWindow, windowSeconds }: { perWindow: number; windowSeconds: number }) {
    this.#wallClock = wallClock;
    this.#perWindow = perWindow;
    this.#windowMs = windowSeconds * 1000;
  }

  /** Counts one. Throws `HttpProblem` 429, with `Retry-After` in seconds, when it is one too many. */
  count(key: string): void {
    const now = this.#wallClock.now().epochMilliseconds;
    const window = this.#windows.get(key);
    if (window === undefined || window.endsAt <= now) {
      this.#windows.delete(key);
      this.#forgetOldest();
      this.#windows.set(key, { endsAt: now + this.#windowMs, count: 1 });
      return;
    }
    window.count += 1;
    if (window.count <= this.#perWindow) return;
    const seconds = Math.ceil((window.endsAt - now) / 1000);
    throw new HttpProblem(429, 'TOO_MANY_MESSAGES', `Too many messages. Try again in ${seconds} seconds.`, {
      'Retry-After': String(seconds),
    });
  }

  #forgetOldest(): void {
    const [oldest] = this.#windows.keys();
    if (oldest !== undefined && this.#windows.size >= rememberedKeys) this.#windows.delete(oldest);
  }
}
