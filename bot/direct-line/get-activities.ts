import type { Request, Response } from 'restify';
import { sendJson } from '../http/send-json.ts';
import { authorizeConversation, conversationNotFound } from './authorize.ts';
import type { DirectLineDesk } from './direct-line-desk.ts';
import { publicAddress } from './public-address.ts';
import { renderActivities } from './render-activity.ts';
import { watermarkOf } from './watermark.ts';

const pageSize = 100;

/** `GET /v3/directline/conversations/:id/activities?watermark=`: the log after the watermark, for clients that poll. */
export async function getActivities(req: Request, res: Response, desk: DirectLineDesk): Promise<void> {
  const session = await authorizeConversation(req, req.params?.id, desk.tokens);
  const watermark = watermarkOf(req);
  const conversation = await desk.conversations.find(session.conv);
  if (conversation === null) throw conversationNotFound();
  const entries = await desk.conversations.entriesAfter(session.conv, watermark, pageSize);
  const activities = await renderActivities(entries, {
    session,
    tokens: desk.tokens,
    linkSeconds: desk.limits.tokenSeconds,
    address: publicAddress(req, desk.publicUrl),
  });
  const last = entries.at(-1)?.seq ?? Math.min(watermark, conversation.lastSeq);
  sendJson(res, 200, { activities, watermark: String(last) });
}
