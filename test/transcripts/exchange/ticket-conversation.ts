import type { Pool } from 'pg';
import { z } from 'zod';
import { jsonObjectSchema } from '../../../domain/json.ts';
import type { Rows } from '../format/rows.ts';
import type { ExchangedActivity } from './activities.ts';

const row = z.record(z.string(), z.json());
type Row = z.output<typeof row>;
const ticketSchema = z.object({ id: z.string(), customerId: z.string(), conversationId: z.string().nullable() });
const entrySchema = z.object({
  activityId: z.string(),
  speaker: z.enum(['user', 'bot']),
  activity: jsonObjectSchema,
  at: z.string(),
});

/** The conversation a ticket came from, and the account as it was before. */
export interface TicketConversation {
  readonly activities: readonly ExchangedActivity[];
  /** What support wrote, oldest first. */
  readonly answers: readonly string[];
  readonly rows: Rows;
  readonly customerId: string;
  readonly locale: string | null;
  /** ISO text. */
  readonly startedAt: string;
}

/**
 * Reads it from a database. Changes that were booked since the conversation began are taken back out of the services and the ledger; plans and
 * settings are as they are today. Null when there is no such ticket, or it came from no conversation.
 */
export async function ticketConversation(pool: Pool, number: number): Promise<TicketConversation | null> {
  const rowsOf = async (sql: string, values: readonly unknown[]): Promise<Row[]> => {
    const { rows } = await pool.query<{ r: unknown }>(`SELECT to_jsonb(t) AS r FROM (${sql}) t`, [...values]);
    return rows.map(({ r }) => row.parse(r));
  };
  const [ticket] = ticketSchema.array().parse(await rowsOf('SELECT * FROM "Ticket" WHERE "number" = $1', [number]));
  if (!ticket?.conversationId) return null;
  const { customerId, conversationId } = ticket;
  const [conversation] = await rowsOf('SELECT * FROM "Conversation" WHERE "id" = $1', [conversationId]);
  const [customer] = await rowsOf('SELECT * FROM "Customer" WHERE "id" = $1', [customerId]);
  if (!conversation || !customer) return null;
  const startedAt = String(conversation['startedAt']);
  const partners = await rowsOf('SELECT * FROM "Partner" WHERE "id" = $1 OR "isDefault"', [customer['partnerId']]);
  const changes = await rowsOf('SELECT * FROM "PlanChange" WHERE "customerId" = $1 AND "bookedAt" >= $2', [
    customerId,
    startedAt,
  ]);
  const services = await rowsOf('SELECT * FROM "Service" WHERE "customerId" = $1 ORDER BY "position"', [customerId]);
  const plans = await rowsOf(
    `SELECT * FROM "Plan" WHERE $1 = ANY ("partnerIds") OR "id" IN (SELECT "planId" FROM "Service" WHERE "customerId" = $2)`,
    [customer['partnerId'], customerId],
  );
  const planIds = plans.map(({ id }) => id);
  const entries = await rowsOf('SELECT * FROM "LogEntry" WHERE "conversationId" = $1 AND NOT "silent" ORDER BY "seq"', [
    conversationId,
  ]);
  const answers = await rowsOf(
    `SELECT "text" FROM "TicketMessage" WHERE "ticketId" = $1 AND "author" = 'support' ORDER BY "id"`,
    [ticket.id],
  );
  const taken = changes.map(({ id }) => id);
  const ledger = await rowsOf('SELECT * FROM "LedgerEntry" WHERE "customerId" = $1 ORDER BY "position"', [customerId]);
  return {
    activities: entrySchema.array().parse(entries).map(activityOf),
    answers: answers.map(({ text }) => String(text)),
    rows: {
      Partner: partners,
      Setting: await rowsOf('SELECT * FROM "Setting" WHERE "partnerId" = ANY ($1)', [partners.map(({ id }) => id)]),
      Plan: plans,
      PlanOption: await rowsOf('SELECT * FROM "PlanOption" WHERE "fromPlanId" = ANY ($1) AND "toPlanId" = ANY ($1)', [
        planIds,
      ]),
      Customer: [customer],
      Service: services.flatMap((service) => serviceBefore(service, changes)),
      LedgerEntry: ledger.filter(({ planChangeId }) => !taken.includes(planChangeId ?? null)),
    },
    ...{ customerId, locale: z.string().nullable().catch(null).parse(conversation['locale']), startedAt },
  };
}

function activityOf({ activityId, speaker, activity, at }: z.output<typeof entrySchema>): ExchangedActivity {
  const { text, value, attachments, suggestedActions, locale } = activity;
  return {
    ...{ type: 'message', id: activityId, timestamp: at, from: { role: speaker } },
    ...(typeof text === 'string' && { text }),
    ...(value !== undefined && { value }),
    ...(typeof locale === 'string' && { locale }),
    ...(Array.isArray(attachments) && { attachments: jsonObjectSchema.array().parse(attachments) }),
    ...(suggestedActions !== undefined && { suggestedActions: jsonObjectSchema.parse(suggestedActions) }),
  };
}

/** As it was before the changes; none where one of them made it. */
function serviceBefore(service: Row, changes: readonly Row[]): Row[] {
  if (changes.some(({ newServiceId }) => newServiceId === service['id'])) return [];
  const first = changes.find(({ oldServiceId }) => oldServiceId === service['id']);
  return [{ ...service, ...row.catch({}).parse(first?.['before']) }];
}
