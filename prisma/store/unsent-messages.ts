import { z } from 'zod';
import type { ConversationId } from '../../domain/ids.ts';
import { jsonObjectSchema } from '../../domain/json.ts';
import type { UnsentMessages } from '../../domain/ports/channel-chats.ts';
import type { PrismaClient } from '../generated/client.ts';
import { logEntryRow } from './log-entries.ts';

const unsentRow = z.object({
  reference: jsonObjectSchema,
  entry: logEntryRow,
  replaces: z.object({ activity: jsonObjectSchema, sentId: z.string().nullable() }).nullable(),
});

/** What the bot said in a conversation after what was sent last, with what became of the messages it takes the place of. */
export async function unsentMessages(
  prisma: PrismaClient,
  conversationId: ConversationId,
  limit: number,
): Promise<UnsentMessages | null> {
  const rows = await prisma.$queryRaw<unknown[]>`
    SELECT c."reference", to_jsonb(l) AS "entry",
      CASE WHEN f."seq" < l."seq" THEN jsonb_build_object('activity', f."activity", 'sentId', f."sentId") END AS "replaces"
    FROM "ChannelChat" c
    JOIN "LogEntry" l ON l."conversationId" = c."conversationId" AND l."seq" > c."sentSeq" AND l."speaker" = 'bot'
    CROSS JOIN LATERAL (
      SELECT e."seq", e."sentId", e."activity" FROM "LogEntry" e
      WHERE e."conversationId" = l."conversationId" AND e."activityId" = l."activityId" ORDER BY e."seq" LIMIT 1
    ) f
    WHERE c."conversationId" = ${conversationId} ORDER BY l."seq" LIMIT ${limit}`;
  const unsent = z.array(unsentRow).parse(rows);
  const [first] = unsent;
  if (!first) return null;
  return { reference: first.reference, messages: unsent.map(({ entry, replaces }) => ({ entry, replaces })) };
}
