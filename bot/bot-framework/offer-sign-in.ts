import { randomInt } from 'node:crypto';
import type { Request, Response } from 'restify';
import { z } from 'zod';
import { customerIdSchema } from '../../domain/ids.ts';
import { bearerOf } from '../direct-line/authorize.ts';
import { accepted } from '../http/accepted.ts';
import { HttpProblem } from '../http/http-problem.ts';
import { isSameSecret } from '../http/is-same-secret.ts';
import { readJson } from '../http/read-json.ts';
import { sendJson } from '../http/send-json.ts';
import type { BotFrameworkDesk } from './bot-framework-parts.ts';

const bodySchema = z.object({ link: z.string().max(4096), customer: z.object({ id: customerIdSchema }) });
const bodyBytes = 16 * 1024;

/** Seconds a code is good for. */
const CODE_SECONDS = 600;
/** With this many tries, one code in 200,000 is guessed. */
const TRIES = 5;

/**
 * `POST /api/sign-in`: the portal's server, where a customer has just signed in, hands over the `link` the page was opened with, and gets
 * `{ code, expires_in }` to show. Typing the code in the chat the link came from completes it: so nobody becomes a customer by sending
 * them a link. 403 `SECRET_WRONG`, `TOKEN_EXPIRED`, `TOKEN_INVALID`; 400 `REQUEST_INVALID`; 404 `CUSTOMER_UNKNOWN`, `CHAT_UNKNOWN`.
 */
export async function offerSignIn(req: Request, res: Response, desk: BotFrameworkDesk): Promise<void> {
  if (!isSameSecret(bearerOf(req), desk.directLineSecret))
    throw new HttpProblem(403, 'SECRET_WRONG', 'This is not the Direct Line secret.');
  const { link, customer } = accepted(bodySchema, await readJson(req, bodyBytes));
  const address = await desk.tokens.verify('sign-in', link);
  if ((await desk.accounts.find(customer.id)) === null)
    throw new HttpProblem(404, 'CUSTOMER_UNKNOWN', 'There is no such customer.');
  const code = String(randomInt(1_000_000)).padStart(6, '0');
  const until = desk.steadyClock.now().add({ seconds: CODE_SECONDS });
  if (!(await desk.chats.offerSignIn(address, { customerId: customer.id, code, until, tries: TRIES })))
    throw new HttpProblem(404, 'CHAT_UNKNOWN', 'The chat of this link is not known any more.');
  sendJson(res, 200, { code, expires_in: CODE_SECONDS });
}
