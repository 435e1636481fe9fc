import type { Request, Response } from 'restify';
import { sendJson } from '../http/send-json.ts';
import type { Session } from '../tokens.ts';
import type { DirectLineDesk } from './direct-line-desk.ts';
import { publicAddress } from './public-address.ts';

/**
 * The answer to starting and to resuming a conversation: a fresh token, and the address of a stream that begins after `watermark`. A
 * browser opens a socket without headers, so the address holds a token of its own, good for the next minute only.
 */
export async function sendConversation(
  req: Request,
  res: Response,
  desk: DirectLineDesk,
  { session, status, watermark }: { session: Session; status: 200 | 201; watermark: number },
): Promise<void> {
  const token = await desk.tokens.sign('conversation', session, desk.limits.tokenSeconds);
  const streamToken = await desk.tokens.sign('stream', session, desk.limits.streamTokenSeconds);
  const address = publicAddress(req, desk.publicUrl).replace(/^http/, 'ws');
  sendJson(res, status, {
    conversationId: session.conv,
    token,
    expires_in: desk.limits.tokenSeconds,
    streamUrl: `${address}/v3/directline/conversations/${session.conv}/stream?watermark=${watermark}&t=${streamToken}`,
  });
}
