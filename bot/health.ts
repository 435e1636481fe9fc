import type { Logger } from 'pino';
import type { Server } from 'restify';
import type { MonotonicClock } from '../domain/monotonic-clock.ts';
import { describeError } from './http/describe-error.ts';
import { sendJson } from './http/send-json.ts';

export interface HealthParts {
  /** Resolves when the database answers. */
  readonly ping: () => Promise<void>;
  /** Resolves when the database has written something and has it on the disk. */
  readonly tryWrite: () => Promise<void>;
  readonly isStopping: () => boolean;
  readonly monotonic: MonotonicClock;
  readonly log: Logger;
}

type Readiness = 'ready' | 'stopping' | 'database-does-not-answer' | 'database-cannot-write';

const answerAtMostMs = 2000;
/** Whoever asks often shall not wear the disk: what was found holds for so long. When it cannot write, the next look comes sooner. */
const goodForMs = 15_000;
const badForMs = 2000;

/**
 * Hangs `/healthz` (this process is up) and `/readyz` (it can answer people: its database answers and takes what is written, and it is not
 * stopping; else 503 with the reason as `status`). The migrations need no check here: the server does not listen before they are done.
 */
export function mountHealth(server: Server, parts: HealthParts): void {
  const { ping, isStopping } = parts;
  const canWrite = rememberedWrite(parts);
  const readiness = async (): Promise<Readiness> => {
    if (isStopping()) return 'stopping';
    if (!(await inTime(ping()))) return 'database-does-not-answer';
    return (await inTime(canWrite())) ? 'ready' : 'database-cannot-write';
  };
  server.get('/healthz', (_req, res, next) => {
    sendJson(res, 200, { status: 'up' });
    next(false);
  });
  server.get('/readyz', (_req, res, next) => {
    readiness()
      .then((status) => sendJson(res, status === 'ready' ? 200 : 503, { status }))
      .finally(() => next(false));
  });
}

/** Tries to write when it was not tried just now, one try at a time. Rejects when the last try did. */
function rememberedWrite({ tryWrite, monotonic, log }: HealthParts): () => Promise<void> {
  let last: Promise<void> | null = null;
  let goodUntil = Number.NEGATIVE_INFINITY;
  let couldWrite = true;
  const settled = (error: unknown, forMs: number) => {
    goodUntil = monotonic.milliseconds() + forMs;
    const can = error === null;
    if (can !== couldWrite && can) log.warn('the database can be written again');
    if (can !== couldWrite && !can)
      log.error({ error: describeError(error) }, 'the database cannot be written: free its disk, or let it write');
    couldWrite = can;
  };
  return () => {
    if (last === null || monotonic.milliseconds() >= goodUntil) {
      goodUntil = Number.POSITIVE_INFINITY;
      last = tryWrite();
      last.then(
        () => settled(null, goodForMs),
        (error: unknown) => settled(error, badForMs),
      );
    }
    return last;
  };
}

/** Whether it resolves, and soon enough for whoever asked. */
async function inTime(done: Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), answerAtMostMs);
  });
  const inTime = done.then(
    () => true,
    () => false,
  );
  try {
    return await Promise.race([inTime, late]);
  } finally {
    clearTimeout(timer);
  }
}
