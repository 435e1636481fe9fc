import type { Accounts, DueChanges } from '../../domain/ports/accounts.ts';
import type { ChannelChats } from '../../domain/ports/channel-chats.ts';
import type { Conversations } from '../../domain/ports/conversations.ts';
import type { Mails } from '../../domain/ports/mails.ts';
import type { Retention } from '../../domain/ports/retention.ts';
import type { Settings } from '../../domain/ports/settings.ts';
import type { Tickets } from '../../domain/ports/tickets.ts';
import type { PrismaClient } from '../generated/client.ts';
import { prismaAccounts } from './accounts.ts';
import { rememberedCatalogue } from './catalogue.ts';
import { prismaChannelChats } from './channel-chats.ts';
import { prismaConversations } from './conversations.ts';
import { prismaDueChanges } from './due-changes.ts';
import { prismaMails } from './mails.ts';
import { prismaRetention } from './retention.ts';
import { prismaSettings } from './settings.ts';
import { prismaTickets } from './tickets.ts';

/** All the promises of `domain/ports`, kept by one database. */
export interface Store {
  readonly accounts: Accounts;
  readonly channelChats: ChannelChats;
  readonly conversations: Conversations;
  readonly dueChanges: DueChanges;
  readonly mails: Mails;
  readonly retention: Retention;
  readonly settings: Settings;
  readonly tickets: Tickets;
}

/** Keeps the domain's promises through Prisma. */
export function openStore(prisma: PrismaClient): Store {
  const catalogueAt = rememberedCatalogue();
  return {
    accounts: prismaAccounts(prisma, catalogueAt),
    channelChats: prismaChannelChats(prisma),
    conversations: prismaConversations(prisma, catalogueAt),
    dueChanges: prismaDueChanges(prisma, catalogueAt),
    mails: prismaMails(prisma),
    retention: prismaRetention(prisma),
    settings: prismaSettings(prisma),
    tickets: prismaTickets(prisma),
  };
}
