import { timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { Temporal } from '../../domain/calendar.ts';
import { conversationIdSchema, customerIdSchema } from '../../domain/ids.ts';
import type { ChannelChats, ChatAddress, CodeOutcome } from '../../domain/ports/channel-chats.ts';
import { Prisma, type PrismaClient } from '../generated/client.ts';
import { toMoment } from './dates.ts';
import { jsonText, storable } from './json-text.ts';
import { unsentMessages } from './unsent-messages.ts';

const chatRow = z.object({
  channel: z.string(),
  chat: z.string(),
  user: z.string(),
  conversationId: conversationIdSchema.nullable(),
});
const heardRow = chatRow.extend({ isAnswered: z.boolean() });
const offerColumn = z.object({ customerId: customerIdSchema, code: z.string(), until: z.string(), tries: z.int() });

const MARK_KEPT = { hours: 1 };
const ONE_INSTALLATION = { minutes: 5 };

/** `ChannelChats` through Prisma. */
export function prismaChannelChats(prisma: PrismaClient): ChannelChats {
  return {
    heard: (given, delivery) => heard(prisma, stored(given), delivery),
    answered: (given, deliveryId, now) => answered(prisma, delivered(given, deliveryId), now),
    async notAnswered(given, deliveryId) {
      await prisma.answeredDelivery.deleteMany({ where: delivered(given, deliveryId) });
    },
    async welcome(given, now) {
      const before = toMoment(now.subtract(ONE_INSTALLATION));
      const { count } = await prisma.channelChat.updateMany({
        where: { ...stored(given), OR: [{ welcomedAt: null }, { welcomedAt: { lt: before } }] },
        data: { welcomedAt: toMoment(now) },
      });
      return count > 0;
    },
    async forget(given) {
      await prisma.channelChat.deleteMany({ where: stored(given) });
    },
    async offerSignIn(given, { until, ...offer }) {
      const { count } = await prisma.channelChat.updateMany({
        where: stored(given),
        data: { signInOffer: { ...offer, until: until.toString() } },
      });
      return count > 0;
    },
    tryCode: (given, code, now) => tryCode(prisma, stored(given), code, now),
    async signIn(given, conversationId) {
      const data = { conversationId, sentSeq: 0, signInOffer: Prisma.DbNull };
      await prisma.channelChat.updateMany({ where: stored(given), data });
    },
    async signOut(given) {
      await prisma.channelChat.updateMany({ where: stored(given), data: { conversationId: null } });
    },
    unsent: (conversationId, limit) => unsentMessages(prisma, conversationId, limit),
    async sent(conversationId, { seq }, sentId) {
      await prisma.$transaction([
        ...(sentId === null ? [] : [prisma.logEntry.updateMany({ where: { conversationId, seq }, data: { sentId } })]),
        prisma.channelChat.updateMany({ where: { conversationId }, data: { sentSeq: seq } }),
      ]);
    },
    async seen(conversationId, key, sentId) {
      await prisma.logEntry.updateMany({
        where: { conversationId, key: storable(key), sentId: null },
        data: { sentId: storable(sentId) },
      });
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

async function heard(
  prisma: PrismaClient,
  address: ChatAddress,
  { deliveryId, reference }: Parameters<ChannelChats['heard']>[1],
): ReturnType<ChannelChats['heard']> {
  const { channel, chat, user } = address;
  const [row] = await prisma.$queryRaw<unknown[]>`
    INSERT INTO "ChannelChat" ("channel", "chat", "user", "reference")
    VALUES (${channel}, ${chat}, ${user}, ${jsonText(reference)}::jsonb)
    ON CONFLICT ("channel", "chat", "user") DO UPDATE SET "reference" = excluded."reference"
    RETURNING "channel", "chat", "user", "conversationId", EXISTS (
      SELECT FROM "AnsweredDelivery" a
      WHERE (a."channel", a."chat", a."deliveryId") = (${channel}, ${chat}, ${storable(deliveryId)})
    ) AS "isAnswered"`;
  const { isAnswered, ...chatFound } = heardRow.parse(row);
  return { chat: chatFound, isAnswered };
}

/** Old marks of the chat go with every new one, so that none has more than it got in an hour. */
async function answered(prisma: PrismaClient, delivery: Delivered, now: Temporal.Instant): Promise<boolean> {
  const { channel, chat } = delivery;
  const [{ count }] = await prisma.$transaction([
    prisma.answeredDelivery.createMany({ data: [{ ...delivery, at: toMoment(now) }], skipDuplicates: true }),
    prisma.answeredDelivery.deleteMany({ where: { channel, chat, at: { lt: toMoment(now.subtract(MARK_KEPT)) } } }),
  ]);
  return count > 0;
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
    if (isSameCode(code, offer.code)) return { outcome: 'fits', customerId: offer.customerId };
    const left = offer.tries <= 1 ? null : jsonText({ ...offer, tries: offer.tries - 1 });
    await tx.$executeRaw`
      UPDATE "ChannelChat" SET "signInOffer" = ${left}::jsonb
      WHERE ("channel", "chat", "user") = (${channel}, ${chat}, ${user})`;
    return { outcome: 'does not fit' };
  });
}

function isSameCode(typed: string, offered: string): boolean {
  const [one, other] = [Buffer.from(typed), Buffer.from(offered)];
  return one.length === other.length && timingSafeEqual(one, other);
}

function stored({ channel, chat, user }: ChatAddress): ChatAddress {
  return { channel: storable(channel), chat: storable(chat), user: storable(user) };
}

type Delivered = ReturnType<typeof delivered>;

function delivered({ channel, chat }: Pick<ChatAddress, 'channel' | 'chat'>, deliveryId: string) {
  return { channel: storable(channel), chat: storable(chat), deliveryId: storable(deliveryId) };
}
