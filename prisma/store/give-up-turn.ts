import type { Temporal } from '../../domain/calendar.ts';
import type { ConversationId } from '../../domain/ids.ts';
import type { JsonObject } from '../../domain/json.ts';
import type { LogEntry } from '../../domain/ports/conversations.ts';
import type { Prisma } from '../generated/client.ts';
import { appendToLog } from './log-entries.ts';

/** Answers a message whose turn could not be taken. Another process may have answered it meanwhile: then nothing is said. */
export async function giveUpTurn(
  tx: Prisma.TransactionClient,
  conversationId: ConversationId,
  seq: number,
  now: Temporal.Instant,
  activity: JsonObject,
): Promise<LogEntry[]> {
  // Locked first, as a turn does it: whether the message waits is read when no turn can be answering it.
  await tx.$queryRaw`SELECT FROM "Conversation" WHERE "id" = ${conversationId} FOR NO KEY UPDATE`;
  if ((await tx.logEntry.count({ where: { conversationId, seq, waiting: true } })) === 0) return [];
  const apology = { key: null, replaces: null, activity };
  return appendToLog(tx, conversationId, now, [apology], { answeredSeq: seq, snapshot: null });
}
