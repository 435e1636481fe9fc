import { z } from 'zod';
import type { Temporal } from '../../domain/calendar.ts';
import { noticeCodec } from '../../domain/notice.ts';
import type { Conversations, LogEntry } from '../../domain/ports/conversations.ts';
import type { Prisma } from '../generated/client.ts';
import { conversationHead } from './conversation-head.ts';
import { appendToLog } from './log-entries.ts';

const waitingNotice = z.object({ id: z.int(), content: noticeCodec, conversation: conversationHead });

/** Says notices that wait and strikes them off, in the caller's transaction. Several processes never say the same one. */
export async function sayNotices(
  tx: Prisma.TransactionClient,
  now: Temporal.Instant,
  limit: number,
  render: Parameters<Conversations['sayNotices']>[2],
): Promise<LogEntry[]> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT n."id", n."content", to_jsonb(c) AS "conversation"
    FROM "Notice" n JOIN "Conversation" c ON c."id" = n."conversationId"
    WHERE n."saidAt" IS NULL ORDER BY n."id" LIMIT ${limit} FOR NO KEY UPDATE OF n SKIP LOCKED`;
  const entries: LogEntry[] = [];
  for (const { id, content, conversation } of z.array(waitingNotice).parse(rows)) {
    const said = { key: null, replaces: null, activity: render(content, conversation) };
    entries.push(...(await appendToLog(tx, conversation.id, now, [said], { answeredSeq: null, snapshot: null })));
    await tx.$executeRaw`UPDATE "Notice" SET "saidAt" = ${now.toString()}::timestamptz WHERE "id" = ${id}`;
  }
  return entries;
}
