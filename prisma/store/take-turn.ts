import { z } from 'zod';
import type { Temporal } from '../../domain/calendar.ts';
import type { ConversationId } from '../../domain/ids.ts';
import { jsonObjectSchema } from '../../domain/json.ts';
import type { Conversations, TakenTurn, Turn, TurnEnd } from '../../domain/ports/conversations.ts';
import { AccountUnreadable, StoreFailed } from '../../domain/ports/turn-errors.ts';
import { isDatabaseFailure } from '../database-failure.ts';
import type { Prisma, PrismaClient } from '../generated/client.ts';
import { accountUnit } from './account-unit.ts';
import { conversationHead } from './conversation-head.ts';
import { appendToLog, logEntryRow } from './log-entries.ts';
import { type CatalogueAt, isAboutRows, readAccount } from './read-account.ts';

/** Answers the oldest waiting message of a conversation in one transaction; see `Conversations.takeTurn`. */
export async function takeTurn(
  prisma: PrismaClient,
  catalogueAt: CatalogueAt,
  id: ConversationId,
  now: Temporal.Instant,
  work: (turn: Turn) => Promise<TurnEnd>,
): ReturnType<Conversations['takeTurn']> {
  try {
    return await prisma.$transaction((tx) => takeTurnIn(tx, catalogueAt, id, now, work));
  } catch (error) {
    throw isDatabaseFailure(error) ? new StoreFailed(error) : error;
  }
}

async function takeTurnIn(
  tx: Prisma.TransactionClient,
  catalogueAt: CatalogueAt,
  id: ConversationId,
  now: Temporal.Instant,
  work: (turn: Turn) => Promise<TurnEnd>,
): Promise<TakenTurn | null> {
  const held = await holdConversation(tx, id);
  if (!held) return null;
  const waiting = await oldestWaiting(tx, id);
  if (!waiting) return null;
  const { customerId, spoken, locale } = held.conversation;
  const { account } = await readAccount(tx, catalogueAt, customerId, now).catch((error: unknown) => {
    throw isAboutRows(error) ? new AccountUnreadable(waiting.entry.seq, spoken ?? locale, error) : error;
  });
  const end = await work({ ...accountUnit(tx, account), ...held, message: waiting.entry });
  const replaced = end.replace.map(({ key, activity }) => ({ key: null, replaces: key, activity }));
  const said = end.say.map(({ key, activity }) => ({ key, replaces: null, activity }));
  const entries = await appendToLog(tx, id, now, [...replaced, ...said], {
    answeredSeq: waiting.entry.seq,
    snapshot: end.snapshot,
    spoken: end.spoken,
  });
  return { entries, more: waiting.more };
}

/** A conversation between two turns, as it is kept. */
export const keptSnapshot = jsonObjectSchema.nullable();

const heldRow = z
  .object({ head: conversationHead, snapshot: keptSnapshot })
  .transform(({ head, snapshot }) => ({ conversation: head, snapshot }));

/**
 * Keeps every other turn of this conversation, and every other writer of its customer's account, waiting; both locks in one statement,
 * so that two turns never hold one each. What depends on them is read in later statements, which see what the locks waited for.
 */
async function holdConversation(tx: Prisma.TransactionClient, id: ConversationId) {
  const [row] = await tx.$queryRaw<unknown[]>`
    SELECT to_jsonb(c) - 'snapshot' AS "head", c."snapshot"
    FROM "Conversation" c JOIN "Customer" u ON u."id" = c."customerId"
    WHERE c."id" = ${id} FOR NO KEY UPDATE OF c, u`;
  return row === undefined ? null : heldRow.parse(row);
}

async function oldestWaiting(tx: Prisma.TransactionClient, conversationId: ConversationId) {
  const rows = await tx.logEntry.findMany({
    where: { conversationId, waiting: true },
    orderBy: { seq: 'asc' },
    take: 2,
  });
  const [entry, next] = z.array(logEntryRow).parse(rows);
  return entry ? { entry, more: next !== undefined } : null;
}
