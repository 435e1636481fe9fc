import type { Server } from 'restify';
import { sendJson } from './http/send-json.ts';

export interface HealthParts {
  /** Resolves when the database answers. */
  readonly ping: () => Promise<void>;
  readonly isStopping: () => boolean;
}

const pingAtMostMs = 2000;

/**
 * Hangs `/healthz` (this process is up) and `/readyz` (it can answer people: its database answers and it is not stopping; else 503).
 * The migrations need no check here: the server does not listen before they are done.
 */
export function mountHealth(server: Server, { ping, isStopping }: HealthParts): void {
  server.get('/healthz', (_req, res, next) => {
    sendJson(res, 200, { status: 'up' });
    next(false);
  });
  server.get('/readyz', (_req, res, next) => {
    readiness(ping, isStopping)
      .then((status) => sendJson(res, status === 'ready' ? 200 : 503, { status }))
      .finally(() => next(false));
  });
}

async function readiness(ping: HealthParts['ping'], isStopping: () => boolean) {
  if (isStopping()) return 'stopping';
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), pingAtMostMs);
  });
  const answered = await Promise.race([
    ping().then(
      () => true,
      () => false,
    ),
    late,
  ]);
  clearTimeout(timer);
  return answered ? 'ready' : 'database-does-not-answer';
}
