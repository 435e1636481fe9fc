import type { Logger } from 'pino';
import type { Request, Response, Route, Server } from 'restify';

/** One line for each request: route, status, milliseconds and request id. No address, no query, no body: they hold people and tokens. */
export function logRequests(server: Server, log: Logger): void {
  const startedAt = new WeakMap<Request, number>();
  server.on('pre', (req: Request) => startedAt.set(req, performance.now()));
  server.on('after', (req: Request, res: Response, route: Route | undefined) => {
    const line = {
      requestId: requestIdOf(res),
      method: req.method,
      route: route?.path ?? 'none',
      status: res.statusCode,
      ms: Math.round(performance.now() - (startedAt.get(req) ?? performance.now())),
    };
    if (res.statusCode >= 500) log.warn(line, 'request');
    else log.info(line, 'request');
  });
}

/** The id under which a request stands in the log; also in its answer, as `X-Request-Id`. */
export function requestIdOf(res: Response): string {
  return String(res.getHeader('X-Request-Id') ?? '');
}
