import type { Request, Response } from 'restify';
import { z } from 'zod';
import { HttpProblem } from '../http/http-problem.ts';
import { readJson } from '../http/read-json.ts';
import { localeSchema } from '../incoming/incoming-activity.ts';
import { authorize } from './authorize.ts';
import type { DirectLineDesk } from './direct-line-desk.ts';
import { botAccount } from './render-activity.ts';
import { sendConversation } from './send-conversation.ts';

const bodySchema = z.object({ locale: localeSchema.optional() });

/**
 * `POST /v3/directline/conversations`: starts the conversation of the token (201), or goes on with it if it was started (200); then its
 * stream brings what was said lately, and nothing from before the customer started over. Its first start puts a `conversationUpdate` into
 * the inbox, so that the bot speaks first: Web Chat itself sends nothing. Whoever the body says the user is, the token knows better.
 * 404 `CUSTOMER_UNKNOWN` when that customer is there no more.
 */
export async function startConversation(req: Request, res: Response, desk: DirectLineDesk): Promise<void> {
  const session = await authorize(req, desk.tokens);
  const locale = await readLocale(req, desk.limits.bodyBytes);
  const started = await desk.conversations.find(session.conv);
  if (started === null) {
    await desk.turns.begin(
      { id: session.conv, channel: 'directline', customerId: session.customer, locale },
      { type: 'conversationUpdate', membersAdded: [{ id: session.user }, { id: botAccount.id }] },
      desk.clock.now(),
    );
  }
  const watermark = await desk.conversations.historyStart(session.conv, desk.limits.historyMessages);
  await sendConversation(req, res, desk, { session, status: started === null ? 201 : 200, watermark });
}

async function readLocale(req: Request, maxBytes: number): Promise<string | null> {
  if (req.headers['content-type'] === undefined && Number(req.headers['content-length'] ?? 0) === 0) return null;
  const body = bodySchema.safeParse(await readJson(req, maxBytes));
  if (!body.success) throw new HttpProblem(400, 'BODY_INVALID', 'Send { user, locale } or nothing.');
  return body.data.locale ?? null;
}
