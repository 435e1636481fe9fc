import type { Logger } from 'pino';
import type { Request, Response, Server } from 'restify';
import { CustomerUnknown } from '../../domain/ports/accounts.ts';
import { describeError } from './describe-error.ts';
import { HttpProblem } from './http-problem.ts';
import { requestIdOf } from './request-log.ts';
import { sendJson } from './send-json.ts';

/** Turns whatever a route threw, and restify's own faults, into the one error shape. Nothing internal leaves the server. */
export function answerErrors(server: Server, log: Logger): void {
  server.on('restifyError', (_req: Request, res: Response, error: unknown, done: () => void) => {
    sendProblem(res, error, log);
    done();
  });
}

/** Answers with a problem; a `CustomerUnknown` is 404, and anything else that is not an `HttpProblem` is logged and becomes a plain 500. */
export function sendProblem(res: Response, error: unknown, log: Logger): void {
  const problem = problemOf(error) ?? internalProblem(requestIdOf(res), error, log);
  if (res.headersSent) {
    res.destroy();
    return;
  }
  sendJson(res, problem.status, { error: { code: problem.code, message: problem.message } }, problem.headers);
}

/** A customer may go at any moment, also while a token, a link or a page still names them. */
function problemOf(error: unknown): HttpProblem | null {
  if (error instanceof HttpProblem) return error;
  if (error instanceof CustomerUnknown) return new HttpProblem(404, error.code, error.message);
  return restifyProblem(error);
}

function restifyProblem(error: unknown): HttpProblem | null {
  if (!(error instanceof Error) || !('statusCode' in error)) return null;
  switch (error.statusCode) {
    case 400:
      return new HttpProblem(400, 'BAD_REQUEST', 'The request could not be read.');
    case 404:
      return new HttpProblem(404, 'NOT_FOUND', 'There is nothing here.');
    case 405:
      return new HttpProblem(405, 'METHOD_NOT_ALLOWED', 'This address does not take this method.');
    default:
      return null;
  }
}

function internalProblem(requestId: string, error: unknown, log: Logger): HttpProblem {
  log.error({ error: describeError(error), requestId }, 'a request failed');
  return new HttpProblem(500, 'INTERNAL', `Something went wrong here. If it stays so, tell support: ${requestId}.`);
}
