import { type IncomingMessage, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Server } from 'restify';
import { type WebSocket, WebSocketServer } from 'ws';
import { admitRequest } from '../http/admit-request.ts';
import { describeError } from '../http/describe-error.ts';
import { HttpProblem } from '../http/http-problem.ts';
import { withinRequest } from '../http/request-faults.ts';
import type { Session } from '../tokens.ts';
import { checkTrustedOrigin, conversationNotFound } from './authorize.ts';
import type { DirectLineDesk } from './direct-line-desk.ts';
import { isOriginAllowed, originNotAllowed } from './origins.ts';
import { publicAddress } from './public-address.ts';
import type { Streams } from './streams.ts';
import { queryOf, watermarkOf } from './watermark.ts';

const streamPath = /^\/v3\/directline\/conversations\/([^/]+)\/stream$/;

/**
 * `GET /v3/directline/conversations/:id/stream?watermark=&t=`, upgraded to a WebSocket. Frames to the client are `{ activities, watermark }`;
 * the client sends nothing but empty texts, to see that the line is alive. Refused before the upgrade: a stale or foreign token (403), an
 * origin that may not embed the chat (403), a conversation that was not started (404).
 */
export function openStreams(server: Server, desk: DirectLineDesk, streams: Streams): void {
  const webSockets = new WebSocketServer({ noServer: true, maxPayload: 1024, perMessageDeflate: false });
  server.server.on('upgrade', (req: IncomingMessage, socket: Duplex, head: Buffer) => {
    let opened = false;
    const onFault = (error: unknown) => {
      if (opened) cutOff(socket, error, desk);
      else refuse(socket, error, desk);
    };
    const open = (webSocket: WebSocket, session: Session) => {
      opened = true;
      streams.add(webSocket, req, session);
    };
    withinRequest(onFault, () => {
      authorizeStream(req, desk)
        .then((session) => webSockets.handleUpgrade(req, socket, head, (webSocket) => open(webSocket, session)))
        .catch(onFault);
    });
  });
}

async function authorizeStream(req: IncomingMessage, desk: DirectLineDesk): Promise<Session> {
  admitRequest(req);
  const path = streamPath.exec((req.url ?? '').split('?', 1)[0] ?? '');
  if (path === null) throw new HttpProblem(404, 'NOT_FOUND', 'There is nothing here.');
  if (!isOriginAllowed(req, desk)) throw originNotAllowed();
  const session = await desk.tokens.verify('stream', queryOf(req).get('t') ?? '');
  checkTrustedOrigin(session, req.headers.origin);
  if (session.conv !== path[1]) throw conversationNotFound();
  watermarkOf(req);
  publicAddress(req, desk.publicUrl);
  if ((await desk.conversations.find(session.conv)) === null) throw conversationNotFound();
  return session;
}

/** The client opens another one when it sees the end. */
function cutOff(socket: Duplex, error: unknown, { log }: DirectLineDesk): void {
  log.error({ error: describeError(error) }, 'a stream failed');
  socket.destroy();
}

function refuse(socket: Duplex, error: unknown, { log }: DirectLineDesk): void {
  const problem = error instanceof HttpProblem ? error : null;
  if (problem === null) log.error({ error: describeError(error) }, 'a stream could not be opened');
  const { status, code, message } = problem ?? { status: 500, code: 'INTERNAL', message: 'Something went wrong here.' };
  const body = JSON.stringify({ error: { code, message } });
  // Upgraded sockets are open at both ends: one whose client never closes its own would be kept for ever.
  socket.once('finish', () => socket.destroy());
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Type: application/json\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}
