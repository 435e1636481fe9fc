import type { Accounts, DueChanges } from '../domain/ports/accounts.ts';
import type { ChannelChats } from '../domain/ports/channel-chats.ts';
import type { Conversations } from '../domain/ports/conversations.ts';
import type { Mails } from '../domain/ports/mails.ts';
import type { Retention } from '../domain/ports/retention.ts';
import type { Settings } from '../domain/ports/settings.ts';
import type { Tickets } from '../domain/ports/tickets.ts';

/** All the promises of domain/ports, and whether whoever keeps them is there. */
export interface Store {
  readonly accounts: Accounts;
  readonly channelChats: ChannelChats;
  readonly conversations: Conversations;
  readonly dueChanges: DueChanges;
  readonly mails: Mails;
  readonly retention: Retention;
  readonly settings: Settings;
  readonly tickets: Tickets;
  /** Resolves when it answers. */
  ping(): Promise<void>;
  /** Resolves when it has written something that is on the disk; rejects as long as it cannot. */
  tryWrite(): Promise<void>;
}
