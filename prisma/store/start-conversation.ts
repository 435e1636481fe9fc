import type { Temporal } from '../../domain/calendar.ts';
import type { JsonObject } from '../../domain/json.ts';
import { CustomerUnknown } from '../../domain/ports/accounts.ts';
import type { Conversations } from '../../domain/ports/conversations.ts';
import type { PrismaClient } from '../generated/client.ts';
import { jsonText } from './json-text.ts';

/**
 * Starts a conversation with an entry that waits for the bot's first words; a conversation that was started is left alone. Throws
 * `CustomerUnknown`: whoever asks shows a token, which outlives its customer.
 */
export async function startConversation(
  prisma: PrismaClient,
  { id, channel, customerId, locale }: Parameters<Conversations['start']>[0],
  firstActivity: JsonObject,
  at: Temporal.Instant,
): Promise<void> {
  const moment = at.toString();
  const entries = await prisma.$executeRaw`
    WITH customer AS (
      SELECT "id" FROM "Customer" WHERE "id" = ${customerId} FOR KEY SHARE
    ), started AS (
      INSERT INTO "Conversation" ("id", "channel", "customerId", "locale", "lastSeq", "startedAt")
      SELECT ${id}, ${channel}, customer."id", ${locale}, 1, ${moment}::timestamptz FROM customer
      ON CONFLICT ("id") DO NOTHING RETURNING "id"
    )
    INSERT INTO "LogEntry" ("conversationId", "seq", "activityId", "speaker", "deliveryId", "activity", "at", "waiting", "silent")
    SELECT "id", 1, "id" || '|0000001', 'user', 'start', ${jsonText(firstActivity)}::jsonb, ${moment}::timestamptz, true, true
    FROM started`;
  if (entries === 0 && (await prisma.conversation.count({ where: { id } })) === 0)
    throw new CustomerUnknown(customerId);
}
