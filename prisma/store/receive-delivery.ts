import { z } from 'zod';
import { type Conversations, ConversationUnknown, type Delivery } from '../../domain/ports/conversations.ts';
import type { Prisma, PrismaClient } from '../generated/client.ts';
import { jsonText, storable } from './json-text.ts';
import { logEntryRow } from './log-entries.ts';

/**
 * Puts a delivery into the inbox: the next place in the log, unless it was delivered before. Only two deliveries of one message at the
 * same moment may leave a number unused. Throws `ConversationUnknown`.
 */
export function receiveDelivery(prisma: PrismaClient, delivery: Delivery): ReturnType<Conversations['receive']> {
  if (delivery.attachments.length === 0) return insertDelivery(prisma, delivery);
  return prisma.$transaction(async (tx) => {
    const received = await insertDelivery(tx, delivery);
    if (!received.duplicate) {
      await tx.attachment.createMany({
        data: delivery.attachments.map(({ name, contentType, content, ...same }) => ({
          ...same,
          name: storable(name),
          contentType: storable(contentType),
          content: new Uint8Array(content),
          conversationId: delivery.conversationId,
        })),
      });
    }
    return received;
  });
}

async function insertDelivery(tx: Prisma.TransactionClient, delivery: Delivery): ReturnType<Conversations['receive']> {
  const { conversationId, activity, locale, at } = delivery;
  const deliveryId = storable(delivery.deliveryId);
  const inserted = await tx.$queryRaw<unknown[]>`
    WITH moved AS (
      UPDATE "Conversation" SET "lastSeq" = "lastSeq" + 1, "locale" = coalesce(${locale}, "locale")
      WHERE "id" = ${conversationId} AND NOT EXISTS (
        SELECT FROM "LogEntry" WHERE "conversationId" = ${conversationId} AND "deliveryId" = ${deliveryId}
      )
      RETURNING "id", "lastSeq"
    )
    INSERT INTO "LogEntry" ("conversationId", "seq", "activityId", "speaker", "deliveryId", "activity", "at", "waiting")
    SELECT "id", "lastSeq", "id" || '|' || lpad("lastSeq"::text, 7, '0'), 'user', ${deliveryId},
      ${jsonText(activity)}::jsonb, ${at.toString()}::timestamptz, true
    FROM moved
    ON CONFLICT ("conversationId", "deliveryId") DO NOTHING
    RETURNING "conversationId", "seq", "activityId", "speaker"::text, "activity", "at"`;
  const [entry] = z.array(logEntryRow).parse(inserted);
  if (entry) return { entry, duplicate: false };
  const before = await tx.logEntry.findUnique({ where: { conversationId_deliveryId: { conversationId, deliveryId } } });
  if (!before) throw new ConversationUnknown(conversationId);
  return { entry: logEntryRow.parse(before), duplicate: true };
}
