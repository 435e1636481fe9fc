import { z } from 'zod';

import { attachmentIdSchema, conversationIdSchema } from '../../domain/ids.ts';

import type { Conversations } from '../../domain/ports/conversations.ts';
import type { PrismaClient } from '../generated/client.ts';
import { conversationHead } from './conversation-head.ts';
import { appendToLog, logEntryRow } from './log-entries.ts';
import type { CatalogueAt } from './read-account.ts';
import { receiveDelivery } from './receive-delivery.ts';
import { sayNotices } from './say-notices.ts';
import { startConversation } from './start-conversation.ts';
import { takeTurn } from './take-turn.ts';

/** `Conversations` through Prisma. */
export function prismaConversations(prisma: PrismaClient, catalogueAt: CatalogueAt): Conversations {
  return {
    start: (conversation, firstActivity, at) => startConversation(prisma, conversation, firstActivity, at),
    async find(id) {
      const row = await prisma.conversation.findUnique({ where: { id } });
      return row && conversationHead.parse(row);
    },
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
    giveUpTurn: (id, entrySeq, now, say) =>
      prisma.$transaction((tx) =>
        appendToLog(tx, id, now, [{ key: null, replaces: null, activity: say }], {
          answeredSeq: entrySeq,
          snapshot: null,
        }),
      ),
    async waiting(limit) {
      const rows = await prisma.logEntry.findMany({
        where: { waiting: true },
        select: { conversationId: true },
        distinct: ['conversationId'],
        take: limit,
      });
      return rows.map(({ conversationId }) => conversationIdSchema.parse(conversationId));
    },
    async findAttachment(conversationId, id) {
      const row = await prisma.attachment.findFirst({ where: { id, conversationId } });
      return row && { ...row, id: attachmentIdSchema.parse(row.id) };
    },
    sayNotices: (now, limit, render) => prisma.$transaction((tx) => sayNotices(tx, now, limit, render)),
  };
}
