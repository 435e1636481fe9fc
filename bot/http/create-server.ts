import type { Logger } from 'pino';
import { createServer as createRestifyServer, type Server } from 'restify';
import { answerErrors } from './answer-errors.ts';
import { guardFrontDoor } from './front-door.ts';
import { logRequests } from './request-log.ts';
import { defaultPatience, type Patience } from './watch-progress.ts';

export interface ServerParts {
  readonly log: Logger;
  /** {@link defaultPatience} if left out. */
  readonly patience?: Patience;
}

/**
 * The restify server every route hangs on. It answers each fault in one shape, `{ error: { code, message } }`, and says nothing internal;
 * refuses at its front door what cannot be read; and logs each request by route, without query strings, which may hold tokens. Handlers
 * are hung on it through `route` and `beforeRoutes`. Bodies are read by the routes that want one: `readJson`, or their own stream.
 */
export function createServer({ log, patience = defaultPatience }: ServerParts): Server {
  const server = createRestifyServer({
    name: 'planswitch',
    handleUncaughtExceptions: false,
    ignoreTrailingSlash: true,
  });
  // restify's types still ask for bunyan, which it left long ago; and what it traces are bodies and headers.
  Object.assign(server, { log: log.child({}, { level: 'warn' }) });
  // A limit on the whole of a request would be one on what slow lines can send; instead, it must go on arriving.
  server.server.requestTimeout = 0;
  server.server.headersTimeout = 20_000;
  guardFrontDoor(server, log, patience);
  logRequests(server, log);
  answerErrors(server, log);
  return server;
}
