import { z } from 'zod';
import { conversationIdSchema } from '../../domain/ids.ts';
import type { Conversations } from '../../domain/ports/conversations.ts';
import type { PrismaClient } from '../generated/client.ts';
import { conversationHead } from './conversation-head.ts';
import { giveUpTurn } from './give-up-turn.ts';
import { historyStart } from './history-start.ts';
import { logEntryRow } from './log-entries.ts';
import type { CatalogueAt } from './read-account.ts';
import { receiveDelivery } from './receive-delivery.ts';
import { sayNotices } from './say-notices.ts';
import { startConversation } from './start-conversation.ts';
import { findStoredFile } from './stored-file.ts';
import { takeTurn } from './take-turn.ts';

/** `Conversations` through Prisma. */
export function prismaConversations(prisma: PrismaClient, catalogueAt: CatalogueAt): Conversations {
  return {
    start: (conversation, firstActivity, at) => startConversation(prisma, conversation, firstActivity, at),
    async find(id) {
      const row = await prisma.conversation.findUnique({ where: { id } });
      return row && conversationHead.parse(row);
    },
    async findLast(customerId) {
      const row = await prisma.conversation.findFirst({
        where: { customerId, channel: 'directline' },
        orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
      });
      return row && conversationHead.parse(row);
    },
    historyStart: (id, limit) => historyStart(prisma, id, limit),
    receive: (delivery) => receiveDelivery(prisma, delivery),
    async entriesAfter(id, seq, limit) {
      const rows = await prisma.logEntry.findMany({
        where: { conversationId: id, seq: { gt: seq }, silent: false },
        orderBy: { seq: 'asc' },
        take: limit,
      });
      return z.array(logEntryRow).parse(rows);
    },
    takeTurn: (id, now, work) => takeTurn(prisma, catalogueAt, id, now, work),
    giveUpTurn: (id, entrySeq, now, say) => prisma.$transaction((tx) => giveUpTurn(tx, id, entrySeq, now, say)),
    async waiting(limit) {
      const rows = await prisma.$queryRaw<Array<{ id: unknown }>>`
        SELECT "conversationId" AS "id" FROM "LogEntry" WHERE "waiting"
        GROUP BY "conversationId" ORDER BY min("at"), "conversationId" LIMIT ${limit}`;
      return rows.map(({ id }) => conversationIdSchema.parse(id));
    },
    findAttachment: (conversationId, id) => findStoredFile(prisma, { id, conversationId }),
    sayNotices: (now, limit, render) => sayNotices(prisma, now, limit, render),
  };
}
