import type { ActivityHandler } from 'botbuilder';
import type { Logger } from 'pino';
import type { Server } from 'restify';
import { apologyMessage } from '../dialogs/notice-message.ts';
import { takeTurn } from '../dialogs/take-turn.ts';
import type { Clock } from '../domain/calendar.ts';
import type { Ids } from '../domain/ids.ts';
import type { MonotonicClock } from '../domain/monotonic-clock.ts';
import { mountBotFramework, mountBotFrameworkOff } from './bot-framework/mount-bot-framework.ts';
import type { Configuration } from './configuration.ts';
import { mountDirectLine } from './direct-line/mount-direct-line.ts';
import { configuredLimits } from './incoming/configured-limits.ts';
import type { Secrets } from './secrets.ts';
import type { Store } from './store.ts';
import { Tokens } from './tokens.ts';
import type { ConversationNotifier } from './turns/conversation-notifier.ts';
import { PlanswitchBot } from './turns/planswitch-bot.ts';
import { startTurns } from './turns/start-turns.ts';

export interface ChannelsParts {
  readonly configuration: Configuration;
  readonly secrets: Secrets;
  readonly store: Store;
  readonly log: Logger;
  readonly clock: Clock;
  readonly wallClock: Clock;
  readonly monotonic: MonotonicClock;
  readonly ids: Ids;
  readonly notifier: ConversationNotifier;
  /** Called after every answer. */
  readonly onAnswered: () => void;
}

/** The ways in which customers reach the bot, all of them answered by the same turns. */
export interface Channels {
  /** Resolves when every message that came is answered, and every answer sent. */
  whenIdle(): Promise<void>;
  /** Takes no new turns, finishes those in hand, and closes the streams. What waits is answered after the next start. */
  stop(): Promise<void>;
}

/** Hangs the channels on the server, and begins answering. */
export function openChannels(server: Server, parts: ChannelsParts): Channels {
  const { configuration, secrets, store, log, wallClock, notifier, onAnswered } = parts;
  const { conversations, accounts } = store;
  const bot = new PlanswitchBot({ ...parts, conversations, dialog: { takeTurn, apologyMessage } });
  const watched: Pick<ActivityHandler, 'run'> = {
    run: async (context) => {
      await bot.run(context);
      onAnswered();
    },
  };
  const turns = startTurns({ conversations, bot: watched, notifier, log });
  const tokens = new Tokens(new TextEncoder().encode(secrets.tokenSigningKey), wallClock);
  const uploads = configuredLimits(configuration);
  const portal = { tokens, turns, accounts, directLineSecret: secrets.directLineSecret };
  const directLine = mountDirectLine(server, {
    ...parts,
    ...{ ...portal, conversations, limits: uploads },
    allowedOrigins: configuration.ALLOWED_ORIGINS,
    ...(configuration.PUBLIC_URL && { publicUrl: configuration.PUBLIC_URL }),
  });
  const azureBot = azureBotOf(configuration);
  if (!azureBot) mountBotFrameworkOff(server, log);
  const botFramework =
    azureBot &&
    mountBotFramework(server, { ...parts, ...portal, ...azureBot, chats: store.channelChats, limits: uploads });
  return {
    whenIdle: async () => {
      await turns.whenIdle();
      await botFramework?.whenIdle();
    },
    stop: async () => {
      await turns.stop();
      await botFramework?.stop();
      directLine.stop();
    },
  };
}

function azureBotOf({ MicrosoftAppId: appId, MicrosoftAppPassword: appPassword, ...more }: Configuration) {
  const { MicrosoftAppType: appType, MicrosoftAppTenantId: tenantId, SIGN_IN_URL: signInUrl } = more;
  if (!appId || !appPassword || !signInUrl) return null;
  return { signInUrl, credentials: { appId, appPassword, appType, ...(tenantId && { tenantId }) } };
}
