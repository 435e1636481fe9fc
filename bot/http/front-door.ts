import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { Server } from 'restify';
import { admitRequest } from './admit-request.ts';
import { describeError } from './describe-error.ts';
import { HttpProblem } from './http-problem.ts';
import { withinRequest } from './request-faults.ts';
import { type Patience, watchProgress } from './watch-progress.ts';

const securityHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cache-Control': 'no-store',
} as const;

/**
 * Stands between node and restify, which reads addresses where nobody catches what it throws. Gives every request an id and every answer
 * its security headers (pages replace the policy by their own), refuses what {@link admitRequest} does not let in, and keeps a fault of a
 * request that nothing catches, or a line that stands still, from being more than that request's end. A connection that breaks, whenever it does, is nobody's fault.
 */
export function guardFrontDoor({ server: http }: Server, log: Logger, patience: Patience): void {
  http.on('connection', (socket) => socket.on('error', () => socket.destroy()));
  for (const event of ['request', 'checkContinue'] as const) {
    const restify = http.listeners(event);
    http.removeAllListeners(event);
    http.on(event, (req: IncomingMessage, res: ServerResponse) => {
      const requestId = randomUUID();
      res.setHeaders(new Map(Object.entries({ ...securityHeaders, 'X-Request-Id': requestId })));
      for (const stream of [req, res]) {
        stream.on('error', (error) => log.debug({ error: describeError(error), requestId }, 'a connection broke'));
      }
      const onFault = (fault: unknown) => {
        log.error({ error: describeError(fault), requestId }, 'a request failed where nothing caught it');
        answer(
          res,
          new HttpProblem(500, 'INTERNAL', `Something went wrong here. If it stays so, tell support: ${requestId}.`),
        );
      };
      const refuse = (problem: HttpProblem) => {
        const { status, code } = problem;
        log.info({ requestId, method: req.method, route: 'none', status, code }, 'request refused');
        answer(res, problem);
      };
      withinRequest(onFault, () => {
        watchProgress(req, res, patience, refuse);
        const problem = refusalOf(req);
        if (problem === null) {
          for (const listener of restify) listener.call(http, req, res);
          return;
        }
        refuse(problem);
      });
    });
  }
}

function refusalOf(req: IncomingMessage): HttpProblem | null {
  try {
    admitRequest(req);
    return null;
  } catch (error) {
    if (error instanceof HttpProblem) return error;
    throw error;
  }
}

/** Without restify, which may not have seen the request. */
function answer(res: ServerResponse, { status, code, message, headers }: HttpProblem): void {
  if (res.headersSent) {
    res.destroy();
    return;
  }
  const body = JSON.stringify({ error: { code, message } });
  res.writeHead(status, {
    ...headers,
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
  });
  res.end(body);
}
