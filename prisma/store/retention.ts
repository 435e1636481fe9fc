import { z } from 'zod';
import type { Retention } from '../../domain/ports/retention.ts';
import type { Prisma, PrismaClient } from '../generated/client.ts';

const ids = z.array(z.object({ id: z.string() }));

/** `Retention` through Prisma. What it takes it locks as a turn does, and what it deletes is old by itself, so that nothing new is lost. */
export function prismaRetention(prisma: PrismaClient): Retention {
  return {
    async forget({ wordsBefore, filesBefore }, limit) {
      const conversations = await prisma.$transaction((tx) => forgetWords(tx, wordsBefore.toString(), limit));
      const files = await forgetFiles(prisma, filesBefore.toString(), limit);
      return { conversations, files };
    },
  };
}

async function forgetWords(tx: Prisma.TransactionClient, before: string, limit: number): Promise<number> {
  const found = ids.parse(
    await tx.$queryRaw`
    SELECT c."id" FROM "Conversation" c
    WHERE c."startedAt" < ${before}::timestamptz
      AND EXISTS (SELECT FROM "LogEntry" l WHERE l."conversationId" = c."id")
      AND NOT EXISTS (
        SELECT FROM "LogEntry" l
        WHERE l."conversationId" = c."id" AND (l."waiting" OR l."at" >= ${before}::timestamptz)
      )
      AND NOT EXISTS (SELECT FROM "Ticket" t WHERE t."conversationId" = c."id" AND t."status" <> 'resolved')
      AND NOT EXISTS (SELECT FROM "PlanChange" p WHERE p."conversationId" = c."id" AND p."state" = 'scheduled')
      AND NOT EXISTS (
        SELECT FROM "Notice" n WHERE n."conversationId" = c."id" AND n."saidAt" IS NULL AND n."failedAt" IS NULL
      )
    LIMIT ${limit} FOR NO KEY UPDATE OF c SKIP LOCKED`,
  );
  const locked = found.map(({ id }) => id);
  if (locked.length === 0) return 0;
  await tx.$executeRaw`
    DELETE FROM "LogEntry" WHERE "conversationId" = ANY(${locked}) AND NOT "waiting" AND "at" < ${before}::timestamptz`;
  // Where somebody wrote a moment before the lock, the conversation goes on.
  await tx.$executeRaw`
    UPDATE "Conversation" c SET "snapshot" = NULL WHERE c."id" = ANY(${locked})
      AND NOT EXISTS (SELECT FROM "LogEntry" l WHERE l."conversationId" = c."id")`;
  return locked.length;
}

/** A file is as old as the last word of its conversation: until then it may be going along with a request. */
function forgetFiles(prisma: PrismaClient, before: string, limit: number): Promise<number> {
  return prisma.$executeRaw`
    DELETE FROM "Attachment" WHERE "ticketId" IS NULL AND "id" IN (
      SELECT a."id" FROM "Attachment" a JOIN "Conversation" c ON c."id" = a."conversationId"
      WHERE a."ticketId" IS NULL AND c."startedAt" < ${before}::timestamptz AND NOT EXISTS (
        SELECT FROM "LogEntry" l WHERE l."conversationId" = a."conversationId" AND l."at" >= ${before}::timestamptz
      )
      LIMIT ${limit} FOR UPDATE OF a SKIP LOCKED
    )`;
}
