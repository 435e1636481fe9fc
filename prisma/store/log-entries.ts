import { z } from 'zod';
import { Temporal } from '../../domain/calendar.ts';
import { conversationIdSchema } from '../../domain/ids.ts';
import { type JsonObject, jsonObjectSchema } from '../../domain/json.ts';
import type { LogEntry } from '../../domain/ports/conversations.ts';
import type { Prisma } from '../generated/client.ts';
import { jsonText } from './json-text.ts';

/** A row of the log, from a typed query or from JSON. */
export const logEntryRow = z
  .object({
    conversationId: conversationIdSchema,
    seq: z.int(),
    activityId: z.string(),
    speaker: z.enum(['user', 'bot']),
    activity: jsonObjectSchema,
    at: z.union([z.date().transform((date) => date.toISOString()), z.string()]),
  })
  .transform(({ speaker, at, ...same }): LogEntry => ({ ...same, from: speaker, at: Temporal.Instant.from(at) }));

/** What is added to a log: something new with a key of its own, or something that takes the place of an earlier message. */
export interface NewLogEntry {
  readonly key: string | null;
  readonly replaces: string | null;
  readonly activity: JsonObject;
}

/**
 * Adds what the bot says to a conversation that this transaction holds, strikes the answered message off, and keeps the snapshot, in
 * one statement. What would replace a message that was never said is left out. Gives the new entries in order.
 */
export async function appendToLog(
  tx: Prisma.TransactionClient,
  conversationId: string,
  now: Temporal.Instant,
  added: readonly NewLogEntry[],
  turn: { readonly answeredSeq: number | null; readonly snapshot: JsonObject | null; readonly spoken?: string },
): Promise<LogEntry[]> {
  const entries = jsonText(added.map((entry, index) => ({ ...entry, index })));
  const snapshot = turn.snapshot && jsonText(turn.snapshot);
  const rows = await tx.$queryRaw<unknown[]>`
    WITH moved AS (
      UPDATE "Conversation"
      SET "lastSeq" = "lastSeq" + ${added.length}, "snapshot" = coalesce(${snapshot}::jsonb, "snapshot"),
        "spoken" = coalesce(${turn.spoken ?? null}, "spoken")
      WHERE "id" = ${conversationId}
      RETURNING "lastSeq" - ${added.length} AS "base"
    ), answered AS (
      UPDATE "LogEntry" SET "waiting" = false WHERE "conversationId" = ${conversationId} AND "seq" = ${turn.answeredSeq ?? -1}
    ), entries AS (
      SELECT n.*, earlier."activityId", earlier."at", row_number() OVER (ORDER BY n."index")::int AS "place"
      FROM jsonb_to_recordset(${entries}::jsonb) AS n("index" int, "key" text, "replaces" text, "activity" jsonb)
      LEFT JOIN LATERAL (
        SELECT l."activityId", l."at" FROM "LogEntry" l
        WHERE l."conversationId" = ${conversationId} AND l."key" = n."replaces" ORDER BY l."seq" LIMIT 1
      ) earlier ON true
      WHERE n."replaces" IS NULL OR earlier."activityId" IS NOT NULL
    ), inserted AS (
      INSERT INTO "LogEntry" ("conversationId", "seq", "activityId", "speaker", "key", "activity", "at")
      SELECT ${conversationId}, m."base" + e."place",
        coalesce(e."activityId", ${conversationId} || '|' || lpad((m."base" + e."place")::text, 7, '0')),
        'bot', e."key", e."activity", coalesce(e."at", ${now.toString()}::timestamptz)
      FROM entries e, moved m
      RETURNING "conversationId", "seq", "activityId", "speaker"::text, "activity", "at"
    )
    SELECT * FROM inserted ORDER BY "seq"`;
  return z.array(logEntryRow).parse(rows);
}
