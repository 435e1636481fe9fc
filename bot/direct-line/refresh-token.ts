import type { Request, Response } from 'restify';
import { sendJson } from '../http/send-json.ts';
import { authorize } from './authorize.ts';
import type { DirectLineDesk } from './direct-line-desk.ts';

/** `POST /v3/directline/tokens/refresh`: a new token for the same customer and conversation, while the old one is still good; else 403. */
export async function refreshToken(req: Request, res: Response, desk: DirectLineDesk): Promise<void> {
  const session = await authorize(req, desk.tokens);
  const token = await desk.tokens.sign('conversation', session, desk.limits.tokenSeconds);
  sendJson(res, 200, { conversationId: session.conv, token, expires_in: desk.limits.tokenSeconds });
}
