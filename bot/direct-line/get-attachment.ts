import type { Request, Response } from 'restify';
import { contentDisposition } from '../http/content-disposition.ts';
import { HttpProblem } from '../http/http-problem.ts';
import { sendPieces } from '../http/send-pieces.ts';
import type { DirectLineDesk } from './direct-line-desk.ts';
import { queryOf } from './watermark.ts';

/** What a browser may show; anything else it must save. SVG is not among them: it can hold scripts. */
const shownTypes: readonly string[] = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'];

/**
 * `GET /v3/directline/conversations/:id/attachments/:attachmentId?t=`: a file of the conversation. Images and links are loaded without
 * headers, so the address is signed for one file and one hour. 403 for another address, 404 for a file that is gone.
 */
export async function getAttachment(req: Request, res: Response, desk: DirectLineDesk): Promise<void> {
  const pass = await desk.tokens.verify('attachment', queryOf(req).get('t') ?? '');
  const file =
    pass.conv === req.params?.id && pass.att === req.params?.attachmentId
      ? await desk.conversations.findAttachment(pass.conv, pass.att)
      : null;
  if (file === null) throw new HttpProblem(404, 'ATTACHMENT_NOT_FOUND', 'There is no such file.');
  const disposition = shownTypes.includes(file.contentType) ? 'inline' : 'attachment';
  res.writeHead(200, {
    'Content-Type': file.contentType,
    'Content-Length': String(file.size),
    'Content-Disposition': contentDisposition(disposition, file.name),
    'Content-Security-Policy': "default-src 'none'; sandbox",
    // Portals that embed the chat show its images.
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Cache-Control': 'private, max-age=3600',
  });
  await sendPieces(res, file.size, file.read);
}
