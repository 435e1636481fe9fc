import type { ActivityHandler } from 'botbuilder';
import type { Logger } from 'pino';
import type { Server } from 'restify';
import { HttpProblem } from '../http/http-problem.ts';
import { readJson } from '../http/read-json.ts';
import { route } from '../http/route.ts';
import { sendJson } from '../http/send-json.ts';
import type { BotFrameworkCredentials } from './bot-framework-credentials.ts';
import { readChannelActivity } from './channel-activity.ts';
import { ChannelAdapter } from './channel-adapter.ts';

const path = '/api/messages';

export interface BotFrameworkParts {
  readonly bot: Pick<ActivityHandler, 'run'>;
  readonly log: Logger;
  /** Null turns the endpoint off; it is never open without authentication. */
  readonly credentials: BotFrameworkCredentials | null;
  /** Milliseconds for one call to the channel. 10 seconds if left out. */
  readonly outboundTimeoutMs?: number;
}

const bodyBytes = 256 * 1024;

/**
 * Hangs `POST /api/messages` for Teams and Azure's other channels, authenticated by their tokens. Without credentials it is off (404
 * `BOT_FRAMEWORK_OFF`): to botbuilder an empty app id means that anybody may speak. Throws a RangeError for credentials that are not whole.
 * Source: reference/channel.md 1.
 */
export function mountBotFramework(
  server: Server,
  { bot, log, credentials, outboundTimeoutMs = 10_000 }: BotFrameworkParts,
): void {
  if (credentials === null) {
    log.info('no app id is configured: the Bot Framework endpoint is off');
    server.post(
      path,
      route(log, async () => {
        throw new HttpProblem(404, 'BOT_FRAMEWORK_OFF', 'This bot is not connected to the Bot Framework.');
      }),
    );
    return;
  }
  checkWhole(credentials);
  const adapter = new ChannelAdapter(credentials, outboundTimeoutMs, log);
  server.post(
    path,
    route(log, async (req, res) => {
      const activity = readChannelActivity(await readJson(req, bodyBytes));
      const answer = await adapter.receive(req.headers.authorization ?? '', activity, (context) => bot.run(context));
      sendJson(res, answer.status, answer.body ?? {});
    }),
  );
}

function checkWhole({ appId, appPassword, appType, tenantId }: BotFrameworkCredentials): void {
  if (appId.trim() === '' || appPassword.trim() === '')
    throw new RangeError('The app id and its password must be given.');
  if (appType === 'SingleTenant' && !tenantId?.trim()) throw new RangeError('A single-tenant app needs its tenant id.');
}
