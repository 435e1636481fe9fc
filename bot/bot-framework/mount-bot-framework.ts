import type { Logger } from 'pino';
import type { Server } from 'restify';
import { steadyClock } from '../../domain/monotonic-clock.ts';
import { HttpProblem } from '../http/http-problem.ts';
import { readJson } from '../http/read-json.ts';
import { route } from '../http/route.ts';
import { sendJson } from '../http/send-json.ts';
import { defaultIncomingLimits } from '../incoming/incoming-limits.ts';
import { RateLimit } from '../incoming/rate-limit.ts';
import { UploadLimits } from '../incoming/upload-limits.ts';
import type { BotFrameworkCredentials } from './bot-framework-credentials.ts';
import type { BotFrameworkDesk, BotFrameworkParts } from './bot-framework-parts.ts';
import { readChannelActivity } from './channel-activity.ts';
import { ChannelAdapter } from './channel-adapter.ts';
import { ChannelGuard } from './channel-guard.ts';
import { ChannelKeys } from './channel-keys.ts';
import { offerSignIn } from './offer-sign-in.ts';
import { Outbox } from './outbox.ts';
import { receiveActivity } from './receive-activity.ts';

const path = '/api/messages';
const bodyBytes = 256 * 1024;

/** A running endpoint. */
export interface BotFramework {
  /** Resolves when everything that was said is sent. */
  whenIdle(): Promise<void>;
  /** Sends nothing more; what waits is sent after the next start. */
  stop(): Promise<void>;
}

/**
 * Hangs `POST /api/messages` for Teams and Azure's other channels, let in by `ChannelGuard`, and `POST /api/sign-in`, where the
 * portal's server says which customer somebody there is. Throws a RangeError for credentials that are not whole.
 */
export function mountBotFramework(server: Server, parts: BotFrameworkParts): BotFramework {
  checkWhole(parts.credentials);
  const { chats, notifier, log, monotonic, outboundTimeoutMs = 10_000 } = parts;
  const limits = { ...defaultIncomingLimits, ...parts.limits };
  const adapter = new ChannelAdapter(parts.credentials, outboundTimeoutMs);
  const { appId } = parts.credentials;
  const guard = new ChannelGuard({ appId, keys: new ChannelKeys(log), monotonic, log });
  const outbox = new Outbox({ chats, adapter, log });
  const desk: BotFrameworkDesk = {
    ...{ ...parts, limits, outboundTimeoutMs, adapter, outbox },
    steadyClock: steadyClock(parts.wallClock, monotonic),
    rateLimit: new RateLimit(monotonic, {
      ...{ perWindow: limits.ratePerWindow, windowSeconds: limits.rateWindowSeconds },
      ...{ code: 'TOO_MANY_MESSAGES', message: 'Too many messages.' },
    }),
    uploadLimits: new UploadLimits(monotonic, limits),
  };
  notifier.subscribeAll((conversation) => outbox.enqueue(conversation));
  server.post(
    path,
    route(log, async (req, res) => {
      const { remoteAddress } = req.socket;
      const channel = await guard.identify(req.headers.authorization, remoteAddress);
      const activity = readChannelActivity(await readJson(req, bodyBytes));
      guard.admit(activity, channel, remoteAddress);
      const answer = await adapter.receive(activity, (context) => receiveActivity(desk, context));
      sendJson(res, answer.status, answer.body ?? {});
    }),
  );
  server.post(
    '/api/sign-in',
    route(log, (req, res) => offerSignIn(req, res, desk)),
  );
  outbox.start();
  return { whenIdle: () => outbox.whenIdle(), stop: () => outbox.stop() };
}

/** Turns the endpoint off, where no app id is configured: to botbuilder an empty one means that anybody may speak. 404 `BOT_FRAMEWORK_OFF`. */
export function mountBotFrameworkOff(server: Server, log: Logger): void {
  log.info('no app id is configured: the Bot Framework endpoint is off');
  server.post(
    path,
    route(log, async () => {
      throw new HttpProblem(404, 'BOT_FRAMEWORK_OFF', 'This bot is not connected to the Bot Framework.');
    }),
  );
}

function checkWhole({ appId, appPassword, appType, tenantId }: BotFrameworkCredentials): void {
  if (appId.trim() === '' || appPassword.trim() === '')
    throw new RangeError('The app id and its password must be given.');
  if (appType === 'SingleTenant' && !tenantId?.trim()) throw new RangeError('A single-tenant app needs its tenant id.');
}
