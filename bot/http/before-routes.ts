import type { Logger } from 'pino';
import type { Request, Response, Server } from 'restify';
import { sendProblem } from './answer-errors.ts';

/** Looks at every request before its route is sought. It goes on when `look` gives true; false says that it was answered, and what is thrown is answered here. */
export function beforeRoutes(server: Server, log: Logger, look: (req: Request, res: Response) => boolean): void {
  server.pre((req, res, next) => {
    let goesOn = false;
    try {
      goesOn = look(req, res);
    } catch (error) {
      sendProblem(res, error, log);
    }
    if (goesOn) next();
    else next(false);
  });
}
