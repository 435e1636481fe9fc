import { timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { Temporal } from '../../domain/calendar.ts';
import { conversationIdSchema, customerIdSchema } from '../../domain/ids.ts';
import type { ChannelChats, ChatAddress, CodeOutcome } from '../../domain/ports/channel-chats.ts';
import type { PrismaClient } from '../generated/client.ts';
import { jsonText, storable, storableJson } from './json-text.ts';
import { unsentMessages } from './unsent-messages.ts';

const chatRow = z.object({
  channel: z.string(),
  chat: z.string(),
  user: z.string(),
  conversationId: conversationIdSchema.nullable(),
});
const offerColumn = z.object({ customerId: customerIdSchema, code: z.string(), until: z.string(), tries: z.int() });

/** `ChannelChats` through Prisma. */
export function prismaChannelChats(prisma: PrismaClient): ChannelChats {
  return {
    heard: (given, delivery) => heard(prisma, stored(given), delivery),
    async offerSignIn(given, { until, ...offer }) {
      const { count } = await prisma.channelChat.updateMany({
        where: stored(given),
        data: { signInOffer: { ...offer, until: until.toString() } },
      });
      return count > 0;
    },
    tryCode: (given, code, now) => tryCode(prisma, stored(given), code, now),
    async signIn(given, conversationId) {
      await prisma.channelChat.updateMany({ where: stored(given), data: { conversationId, sentSeq: 0 } });
    },
    async signOut(given) {
      await prisma.channelChat.updateMany({ where: stored(given), data: { conversationId: null } });
    },
    unsent: (conversationId, limit) => unsentMessages(prisma, conversationId, limit),
    async sent(conversationId, { seq }, sentId) {
      await prisma.$transaction([
        prisma.logEntry.updateMany({ where: { conversationId, seq }, data: { sentId } }),
        prisma.channelChat.updateMany({ where: { conversationId }, data: { sentSeq: seq } }),
      ]);
    },
    async waiting(limit) {
      const rows = await prisma.$queryRaw<Array<{ id: unknown }>>`
        SELECT c."conversationId" AS "id" FROM "ChannelChat" c WHERE EXISTS (
          SELECT FROM "LogEntry" l
          WHERE l."conversationId" = c."conversationId" AND l."seq" > c."sentSeq" AND l."speaker" = 'bot'
        ) LIMIT ${limit}`;
      return rows.map(({ id }) => conversationIdSchema.parse(id));
    },
  };
}

/** One delivery at a time, so that of two that are the same only one is the first. */
function heard(
  prisma: PrismaClient,
  address: ChatAddress,
  { deliveryId, reference }: Parameters<ChannelChats['heard']>[1],
): ReturnType<ChannelChats['heard']> {
  const { channel, chat, user } = address;
  const lastDeliveryId = storable(deliveryId);
  return prisma.$transaction(async (tx) => {
    const inserted = await tx.$executeRaw`
      INSERT INTO "ChannelChat" ("channel", "chat", "user", "reference", "lastDeliveryId")
      VALUES (${channel}, ${chat}, ${user}, ${jsonText(reference)}::jsonb, ${lastDeliveryId})
      ON CONFLICT ("channel", "chat", "user") DO NOTHING`;
    const [row] = await tx.$queryRaw<unknown[]>`
      SELECT "channel", "chat", "user", "conversationId", "lastDeliveryId" FROM "ChannelChat"
      WHERE ("channel", "chat", "user") = (${channel}, ${chat}, ${user}) FOR UPDATE`;
    const before = chatRow.extend({ lastDeliveryId: z.string() }).parse(row);
    await tx.channelChat.update({
      where: { channel_chat_user: address },
      data: { reference: storableJson(reference), lastDeliveryId },
    });
    return { chat: chatRow.parse(row), isRepeated: inserted === 0 && before.lastDeliveryId === lastDeliveryId };
  });
}

/** One code at a time, so that tries cannot be saved by typing fast. */
function tryCode(
  prisma: PrismaClient,
  { channel, chat, user }: ChatAddress,
  code: string,
  now: Temporal.Instant,
): Promise<CodeOutcome> {
  return prisma.$transaction(async (tx) => {
    const [row] = await tx.$queryRaw<unknown[]>`
      SELECT "signInOffer" FROM "ChannelChat"
      WHERE ("channel", "chat", "user") = (${channel}, ${chat}, ${user}) FOR UPDATE`;
    const offer = z.object({ signInOffer: offerColumn.nullable() }).optional().parse(row)?.signInOffer;
    if (!offer || Temporal.Instant.compare(now, Temporal.Instant.from(offer.until)) >= 0)
      return { outcome: 'nothing offered' };
    const fits = isSameCode(code, offer.code);
    const left = fits || offer.tries <= 1 ? null : jsonText({ ...offer, tries: offer.tries - 1 });
    await tx.$executeRaw`
      UPDATE "ChannelChat" SET "signInOffer" = ${left}::jsonb
      WHERE ("channel", "chat", "user") = (${channel}, ${chat}, ${user})`;
    return fits ? { outcome: 'fits', customerId: offer.customerId } : { outcome: 'does not fit' };
  });
}

function isSameCode(typed: string, offered: string): boolean {
  const [one, other] = [Buffer.from(typed), Buffer.from(offered)];
  return one.length === other.length && timingSafeEqual(one, other);
}

function stored({ channel, chat, user }: ChatAddress): ChatAddress {
  return { channel: storable(channel), chat: storable(chat), user: storable(user) };
}
