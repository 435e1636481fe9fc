import { randomUUID } from 'node:crypto';
import type { MonotonicClock } from '../domain/monotonic-clock.ts';

/** How time goes by in this process. */
export const processClock: MonotonicClock = { run: randomUUID(), milliseconds: () => performance.now() };
