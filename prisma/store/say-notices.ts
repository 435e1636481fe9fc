import { z } from 'zod';
import type { Temporal } from '../../domain/calendar.ts';
import { noticeCodec } from '../../domain/notice.ts';
import type { Conversations, FailedNotice, LogEntry } from '../../domain/ports/conversations.ts';
import { isDatabaseFailure } from '../database-failure.ts';
import type { Prisma, PrismaClient } from '../generated/client.ts';
import { conversationHead } from './conversation-head.ts';
import { appendToLog } from './log-entries.ts';

type Render = Parameters<Conversations['sayNotices']>[2];

/**
 * Says notices that wait and strikes them off, each in a transaction of its own, so that no more than one conversation is held at a
 * time. Several processes never say the same one. One that cannot be said is struck off too, and named.
 */
export async function sayNotices(
  prisma: PrismaClient,
  now: Temporal.Instant,
  limit: number,
  render: Render,
): ReturnType<Conversations['sayNotices']> {
  const entries: LogEntry[] = [];
  const failed: FailedNotice[] = [];
  for (let tried = 0; tried < limit; tried += 1) {
    const outcome = await prisma.$transaction((tx) => sayOldest(tx, now, render));
    if (outcome === null) break;
    if ('failed' in outcome) failed.push(outcome.failed);
    else entries.push(...outcome.entries);
  }
  return { entries, failed };
}

const waitingNotice = z.object({
  id: z.int(),
  conversationId: z.string(),
  content: z.unknown(),
  conversation: z.unknown(),
});

async function sayOldest(
  tx: Prisma.TransactionClient,
  now: Temporal.Instant,
  render: Render,
): Promise<{ entries: LogEntry[] } | { failed: FailedNotice } | null> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT n."id", n."conversationId", n."content", to_jsonb(c) AS "conversation"
    FROM "Notice" n JOIN "Conversation" c ON c."id" = n."conversationId"
    WHERE n."saidAt" IS NULL AND n."failedAt" IS NULL ORDER BY n."id" LIMIT 1 FOR NO KEY UPDATE OF n SKIP LOCKED`;
  const [row] = z.array(waitingNotice).parse(rows);
  if (!row) return null;
  const { id, conversationId } = row;
  try {
    const conversation = conversationHead.parse(row.conversation);
    const activity = render(noticeCodec.parse(row.content), conversation);
    const said = [{ key: null, replaces: null, activity }];
    const entries = await appendToLog(tx, conversation.id, now, said, { answeredSeq: null, snapshot: null });
    await tx.$executeRaw`UPDATE "Notice" SET "saidAt" = ${now.toString()}::timestamptz WHERE "id" = ${id}`;
    return { entries };
  } catch (error) {
    if (isDatabaseFailure(error)) throw error;
    await tx.$executeRaw`UPDATE "Notice" SET "failedAt" = ${now.toString()}::timestamptz WHERE "id" = ${id}`;
    return { failed: { notice: id, conversationId, error } };
  }
}
