import type { ActivityHandler } from 'botbuilder';
import type { Logger } from 'pino';
import type { Server } from 'restify';

/** The bot's registration with Azure. */
export interface BotFrameworkCredentials {
  readonly appId: string;
  readonly appPassword: string;
  readonly appType: 'MultiTenant' | 'SingleTenant';
  /** Needed for `SingleTenant`. */
  readonly tenantId?: string;
}

export interface BotFrameworkParts {
  readonly bot: Pick<ActivityHandler, 'run'>;
  readonly log: Logger;
  /** Null turns the endpoint off; it is never open without authentication. */
  readonly credentials: BotFrameworkCredentials | null;
  /** Milliseconds for one call to the channel. 10 seconds if left out. */
  readonly outboundTimeoutMs?: number;
}

/** Hangs `POST /api/messages` for Teams and Azure's other channels. Source: reference/channel.md 1. */
export function mountBotFramework(server: Server, parts: BotFrameworkParts): void {
  void server;
  void parts;
}
