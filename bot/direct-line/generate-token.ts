import type { Request, Response } from 'restify';
import { z } from 'zod';
import { type ConversationId, conversationIdSchema, customerIdSchema } from '../../domain/ids.ts';
import { HttpProblem } from '../http/http-problem.ts';
import { isSameSecret } from '../http/is-same-secret.ts';
import { readJson } from '../http/read-json.ts';
import { sendJson } from '../http/send-json.ts';
import { bearerOf, conversationNotFound } from './authorize.ts';
import type { DirectLineDesk } from './direct-line-desk.ts';

const bodySchema = z.object({
  user: z.object({ id: z.string().startsWith('dl_').transform(withoutPrefix).pipe(customerIdSchema) }),
  trustedOrigins: z.array(z.url().max(200)).max(20).optional(),
  /** A conversation of this customer to go on with, if it is not to be their last one. Ours; Azure has no such field. */
  conversationId: conversationIdSchema.optional(),
  /** A conversation that has not begun yet, though there is one to go on with. Ours as well. */
  newConversation: z.boolean().optional(),
});

/**
 * `POST /v3/directline/tokens/generate`: a portal's server gets a token for one of its customers, as with Azure's Direct Line. The token
 * names the customer and the conversation they began last, so that they find what they and support said wherever they open the chat; a new
 * one where there is none, or `newConversation` asks for it.
 * 403 `SECRET_WRONG`, 400 `BODY_INVALID`, 404 `CUSTOMER_UNKNOWN` or `CONVERSATION_NOT_FOUND`.
 */
export async function generateToken(req: Request, res: Response, desk: DirectLineDesk): Promise<void> {
  if (!isSameSecret(bearerOf(req), desk.directLineSecret)) {
    throw new HttpProblem(403, 'SECRET_WRONG', 'This is not the Direct Line secret.');
  }
  const body = bodySchema.safeParse(await readJson(req, desk.limits.bodyBytes));
  if (!body.success) {
    throw new HttpProblem(400, 'BODY_INVALID', 'Send { user: { id } }, the id being dl_ and the customer.');
  }
  const { user, trustedOrigins } = body.data;
  if ((await desk.accounts.find(user.id)) === null) {
    throw new HttpProblem(404, 'CUSTOMER_UNKNOWN', 'There is no such customer.');
  }
  const conv = (await conversationToGoOnWith(body.data, desk)) ?? conversationIdSchema.parse(desk.ids.next());
  const origins = trustedOrigins?.map((url) => new URL(url).origin);
  const token = await desk.tokens.sign(
    'conversation',
    { user: `dl_${user.id}`, customer: user.id, conv, ...(origins === undefined ? {} : { origins }) },
    desk.limits.tokenSeconds,
  );
  sendJson(res, 200, { conversationId: conv, token, expires_in: desk.limits.tokenSeconds });
}

async function conversationToGoOnWith(
  { user, conversationId, newConversation = false }: z.infer<typeof bodySchema>,
  { conversations }: DirectLineDesk,
): Promise<ConversationId | null> {
  if (conversationId !== undefined) {
    if ((await conversations.find(conversationId))?.customerId !== user.id) throw conversationNotFound();
    return conversationId;
  }
  return newConversation ? null : ((await conversations.findLast(user.id))?.id ?? null);
}

function withoutPrefix(id: string): string {
  return id.slice('dl_'.length);
}
