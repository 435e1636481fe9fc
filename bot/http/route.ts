import type { Logger } from 'pino';
import type { Next, Request, Response } from 'restify';
import { sendProblem } from './answer-errors.ts';

/** A route whose faults, thrown at any moment, become one clear answer. */
export function route(log: Logger, handle: (req: Request, res: Response) => Promise<void>) {
  return (req: Request, res: Response, next: Next): void => {
    handle(req, res)
      .catch((error: unknown) => sendProblem(res, error, log))
      .finally(() => next(false));
  };
}
