import type { Request, Response } from 'restify';
import { attachmentIdSchema } from '../../domain/ids.ts';
import { sendJson } from '../http/send-json.ts';
import { readActivity } from '../incoming/incoming-activity.ts';
import { authorizeConversation } from './authorize.ts';
import type { DirectLineDesk } from './direct-line-desk.ts';
import { readUpload } from './read-upload.ts';
import { receiveMessage } from './receive-message.ts';

/**
 * `POST /v3/directline/conversations/:id/upload`: a message with files, as Web Chat sends them. Answers `{ id }` as soon as message and
 * files are in the inbox together. The `userId` in its address is not looked at: the token knows who it is.
 */
export async function uploadFiles(req: Request, res: Response, desk: DirectLineDesk): Promise<void> {
  const session = await authorizeConversation(req, req.params?.id, desk.tokens);
  const saidBytes = req.headers['content-length'];
  await desk.uploadLimits.within(session.conv, saidBytes === undefined ? undefined : Number(saidBytes), async () => {
    const { activity, files } = await readUpload(req, desk.limits);
    const { textLength } = desk.limits;
    const incoming = readActivity(activity ?? { type: 'message' }, { textLength, uploaded: true });
    const attachments = files.map(({ name, contentType, content }) => ({
      id: attachmentIdSchema.parse(desk.ids.next()),
      name,
      contentType,
      size: content.length,
      content,
    }));
    sendJson(res, 200, { id: await receiveMessage(desk, session, incoming, attachments) });
    return attachments.reduce((sum, { size }) => sum + size, 0);
  });
}
