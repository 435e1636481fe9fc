import type { Request, Response } from 'restify';
import { authorizeConversation, conversationNotFound } from './authorize.ts';
import type { DirectLineDesk } from './direct-line-desk.ts';
import { sendConversation } from './send-conversation.ts';
import { watermarkOf } from './watermark.ts';

/**
 * `GET /v3/directline/conversations/:id?watermark=`: for a page that lost its stream or was loaded again. The new stream begins after the
 * watermark; with 0 it brings the whole history.
 */
export async function resumeConversation(req: Request, res: Response, desk: DirectLineDesk): Promise<void> {
  const session = await authorizeConversation(req, req.params?.id, desk.tokens);
  const watermark = watermarkOf(req);
  if ((await desk.conversations.find(session.conv)) === null) throw conversationNotFound();
  await sendConversation(req, res, desk, { session, status: 200, watermark });
}
