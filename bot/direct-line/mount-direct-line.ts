import type { Request, Response, Server } from 'restify';
import { route } from '../http/route.ts';
import { RateLimit } from '../incoming/rate-limit.ts';
import { UploadLimits } from '../incoming/upload-limits.ts';
import type { DirectLineDesk } from './direct-line-desk.ts';
import { defaultDirectLineLimits } from './direct-line-limits.ts';
import type { DirectLineParts } from './direct-line-parts.ts';
import { generateToken } from './generate-token.ts';
import { getActivities } from './get-activities.ts';
import { getAttachment } from './get-attachment.ts';
import { openStreams } from './open-stream.ts';
import { guardOrigins } from './origins.ts';
import { postActivity } from './post-activity.ts';
import { refreshToken } from './refresh-token.ts';
import { resumeConversation } from './resume-conversation.ts';
import { startConversation } from './start-conversation.ts';
import { Streams } from './streams.ts';
import { uploadFiles } from './upload-files.ts';

const path = '/v3/directline';

/** A running Direct Line. */
export interface DirectLine {
  /** Closes the streams. */
  stop(): void;
}

/** Hangs Direct Line 3.0 (REST and WebSocket) below `/v3/directline`, as the unmodified Web Chat speaks it. Source: reference/channel.md 2. */
export function mountDirectLine(server: Server, parts: DirectLineParts): DirectLine {
  const { monotonic } = parts;
  const limits = { ...defaultDirectLineLimits, ...parts.limits };
  const desk: DirectLineDesk = {
    ...parts,
    limits,
    rateLimit: new RateLimit(monotonic, {
      ...{ perWindow: limits.ratePerWindow, windowSeconds: limits.rateWindowSeconds },
      ...{ code: 'TOO_MANY_MESSAGES', message: 'Too many messages.' },
    }),
    uploadLimits: new UploadLimits(monotonic, limits),
  };
  const streams = new Streams(desk);
  guardOrigins(server, path, parts);
  mountEndpoints(server, desk);
  openStreams(server, desk, streams);
  return { stop: () => streams.closeAll() };
}

function mountEndpoints(server: Server, desk: DirectLineDesk): void {
  const on = (endpoint: (req: Request, res: Response, desk: DirectLineDesk) => Promise<void>) =>
    route(desk.log, (req, res) => endpoint(req, res, desk));
  server.post(`${path}/tokens/generate`, on(generateToken));
  server.post(`${path}/tokens/refresh`, on(refreshToken));
  server.post(`${path}/conversations`, on(startConversation));
  server.get(`${path}/conversations/:id`, on(resumeConversation));
  server.post(`${path}/conversations/:id/activities`, on(postActivity));
  server.get(`${path}/conversations/:id/activities`, on(getActivities));
  server.post(`${path}/conversations/:id/upload`, on(uploadFiles));
  server.get(`${path}/conversations/:id/attachments/:attachmentId`, on(getAttachment));
}
