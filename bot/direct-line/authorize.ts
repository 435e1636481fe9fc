import type { IncomingMessage } from 'node:http';
import { bearerToken } from '../http/bearer-token.ts';
import { HttpProblem } from '../http/http-problem.ts';
import type { Session, Tokens } from '../tokens.ts';

/** The `Authorization: Bearer …` of a request. Throws `HttpProblem` 401 when there is none. */
export function bearerOf(req: IncomingMessage): string {
  const token = bearerToken(req);
  if (token === null) throw new HttpProblem(401, 'TOKEN_MISSING', 'Send Authorization: Bearer and the token.');
  return token;
}

/** The session of a request's token. Throws `HttpProblem` 401 without one, 403 for one that is expired, forged or used elsewhere. */
export async function authorize(req: IncomingMessage, tokens: Tokens): Promise<Session> {
  const session = await tokens.verify('conversation', bearerOf(req));
  checkTrustedOrigin(session, req.headers.origin);
  return session;
}

/**
 * As {@link authorize}, for an address with a conversation in it. Another's conversation and one that does not exist get the same answer,
 * `HttpProblem` 404.
 */
export async function authorizeConversation(req: IncomingMessage, id: unknown, tokens: Tokens): Promise<Session> {
  const session = await authorize(req, tokens);
  if (id !== session.conv) throw conversationNotFound();
  return session;
}

/** Browsers say where a page is from; others say nothing and are not bound. */
export function checkTrustedOrigin(session: Session, origin: string | undefined): void {
  if (origin === undefined || session.origins === undefined || session.origins.includes(origin)) return;
  throw new HttpProblem(403, 'ORIGIN_NOT_TRUSTED', 'The token was not made for this page.');
}

export function conversationNotFound(): HttpProblem {
  return new HttpProblem(404, 'CONVERSATION_NOT_FOUND', 'There is no such conversation for this token.');
}
