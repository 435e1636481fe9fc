import type { Logger } from 'pino';
import type { Clock } from '../../domain/calendar.ts';
import type { Ids } from '../../domain/ids.ts';
import type { MonotonicClock } from '../../domain/monotonic-clock.ts';
import type { Accounts } from '../../domain/ports/accounts.ts';
import type { ChannelChats } from '../../domain/ports/channel-chats.ts';
import type { IncomingLimits } from '../incoming/incoming-limits.ts';
import type { RateLimit } from '../incoming/rate-limit.ts';
import type { UploadLimits } from '../incoming/upload-limits.ts';
import type { Tokens } from '../tokens.ts';
import type { ConversationNotifier } from '../turns/conversation-notifier.ts';
import type { Turns } from '../turns/start-turns.ts';
import type { BotFrameworkCredentials } from './bot-framework-credentials.ts';
import type { ChannelAdapter } from './channel-adapter.ts';
import type { Outbox } from './outbox.ts';

/** What the endpoint for Teams and Azure's other channels is made of. */
export interface BotFrameworkParts {
  readonly chats: ChannelChats;
  readonly accounts: Pick<Accounts, 'find'>;
  /** Who answers. */
  readonly turns: Pick<Turns, 'begin' | 'receive'>;
  /** Says when a conversation has something new to send. */
  readonly notifier: ConversationNotifier;
  /** What people and plans go by. */
  readonly clock: Clock;
  /** What links go by. */
  readonly wallClock: Clock;
  /** What limits go by. */
  readonly monotonic: MonotonicClock;
  readonly ids: Ids;
  readonly tokens: Tokens;
  readonly log: Logger;
  /** What the portal's server shows to sign a customer in. */
  readonly directLineSecret: string;
  /** The portal's page where customers sign in. */
  readonly signInUrl: string;
  readonly credentials: BotFrameworkCredentials;
  readonly limits?: Partial<IncomingLimits>;
  /** Milliseconds for one call to the channel. 10 seconds if left out. */
  readonly outboundTimeoutMs?: number;
}

/** What every part of the endpoint works with: the parts it was mounted with, and what was made of them. */
export interface BotFrameworkDesk extends Omit<BotFrameworkParts, 'limits' | 'outboundTimeoutMs'> {
  readonly limits: IncomingLimits;
  readonly outboundTimeoutMs: number;
  readonly adapter: ChannelAdapter;
  readonly outbox: Outbox;
  /** What the codes of a sign-in go by, which are waited for in rows. */
  readonly steadyClock: Clock;
  readonly rateLimit: RateLimit;
  readonly uploadLimits: UploadLimits;
}
