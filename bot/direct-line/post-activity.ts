import type { Request, Response } from 'restify';
import { readJson } from '../http/read-json.ts';
import { sendJson } from '../http/send-json.ts';
import { readActivity } from '../incoming/incoming-activity.ts';
import { authorizeConversation } from './authorize.ts';
import type { DirectLineDesk } from './direct-line-desk.ts';
import { receiveMessage } from './receive-message.ts';

/**
 * `POST /v3/directline/conversations/:id/activities`: answers `{ id }` as soon as the message is in the inbox; the bot's answer comes
 * through the log. Limited per conversation, so that a new token does not help.
 */
export async function postActivity(req: Request, res: Response, desk: DirectLineDesk): Promise<void> {
  const session = await authorizeConversation(req, req.params?.id, desk.tokens);
  desk.rateLimit.count(session.conv);
  const incoming = readActivity(await readJson(req, desk.limits.bodyBytes), desk.limits);
  sendJson(res, 200, { id: await receiveMessage(desk, session, incoming) });
}
