import type { Logger } from 'pino';
import type { Clock } from '../../domain/calendar.ts';
import type { Ids } from '../../domain/ids.ts';
import type { MonotonicClock } from '../../domain/monotonic-clock.ts';
import type { Accounts } from '../../domain/ports/accounts.ts';
import type { Conversations } from '../../domain/ports/conversations.ts';
import type { Tokens } from '../tokens.ts';
import type { ConversationNotifier } from '../turns/conversation-notifier.ts';
import type { Turns } from '../turns/start-turns.ts';
import type { DirectLineLimits } from './direct-line-limits.ts';

/** What the bot's own Direct Line is made of. Built in bot/main.ts. */
export interface DirectLineParts {
  readonly conversations: Conversations;
  readonly accounts: Pick<Accounts, 'find'>;
  /** Who answers. */
  readonly turns: Pick<Turns, 'begin' | 'receive'>;
  /** Says when a conversation has something new. */
  readonly notifier: ConversationNotifier;
  /** What people and plans go by: the moment on messages. The demo moves it. */
  readonly clock: Clock;
  /** What tokens go by: a demo that jumps a month must not throw everybody out. */
  readonly wallClock: Clock;
  /** What limits go by. */
  readonly monotonic: MonotonicClock;
  readonly ids: Ids;
  readonly log: Logger;
  /** What a portal's server shows to get a token for one of its customers. */
  readonly directLineSecret: string;
  readonly tokens: Tokens;
  /** Origins of portals that embed the chat, such as `https://portal.example`. The server's own origin is always allowed. */
  readonly allowedOrigins: readonly string[];
  /** Where browsers reach this server, such as `https://chat.example`; without it, the `Host` of each request. */
  readonly publicUrl?: string;
  readonly limits?: Partial<DirectLineLimits>;
}
