import { z } from 'zod';
import type { ConversationId } from '../../domain/ids.ts';
import type { PrismaClient } from '../generated/client.ts';

const newestFirst = z.array(z.object({ seq: z.int(), startsAfresh: z.boolean() }));

/** After which entry a page shows the log; see `Conversations.historyStart`. Looks at no more of it than is shown. */
export async function historyStart(prisma: PrismaClient, id: ConversationId, limit: number): Promise<number> {
  const rows = await prisma.$queryRaw<unknown[]>`
    SELECT "seq", "speaker" = 'bot' AND coalesce("activity" #>> '{channelData,startsAfresh}' = 'true', false) AS "startsAfresh"
    FROM "LogEntry" WHERE "conversationId" = ${id} AND NOT "silent" ORDER BY "seq" DESC LIMIT ${limit + 1}`;
  const entries = newestFirst.parse(rows);
  const [older] = entries.slice(limit);
  const afresh = entries.slice(0, limit).find(({ startsAfresh }) => startsAfresh);
  return afresh ? afresh.seq - 1 : (older?.seq ?? 0);
}
