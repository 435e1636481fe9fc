import { z } from 'zod';
import { dateCodec } from '../../domain/calendar.ts';
import { customerIdSchema, planChangeIdSchema, type QuoteId, serviceIdSchema } from '../../domain/ids.ts';
import { type LedgerEntry, ledgerKinds } from '../../domain/ledger.ts';
import { amountTextSchema, currencySchema, money } from '../../domain/money.ts';
import type { Prisma } from '../generated/client.ts';
import { readRow } from './read-row.ts';

export const ledgerRow = z
  .object({
    id: z.string(),
    customerId: customerIdSchema,
    kind: z.enum(ledgerKinds),
    description: z.string(),
    amount: amountTextSchema,
    currency: currencySchema,
    date: dateCodec,
    periodFrom: dateCodec.nullable(),
    periodUntil: dateCodec.nullable(),
    serviceId: serviceIdSchema.nullable(),
    planChangeId: planChangeIdSchema.nullable(),
  })
  .transform(
    ({ amount, currency, periodFrom, periodUntil, ...row }): LedgerEntry => ({
      ...row,
      amount: money(amount, currency),
      period: periodFrom && periodUntil ? { from: periodFrom, until: periodUntil } : null,
    }),
  );

/** What the ledger holds for all changes that a customer confirmed with one quote, in the order it was booked. */
export async function readLedgerOf(
  tx: Prisma.TransactionClient,
  customerId: string,
  quoteId: QuoteId,
): Promise<LedgerEntry[]> {
  const rows = await tx.$queryRaw<Array<{ entry: unknown }>>`
    SELECT to_jsonb(l) || jsonb_build_object('amount', l."amount"::text) AS "entry"
    FROM "LedgerEntry" l JOIN "PlanChange" p ON p."id" = l."planChangeId"
    WHERE p."quoteId" = ${quoteId} AND l."customerId" = ${customerId}
    ORDER BY l."position"`;
  return rows.map(({ entry }) => readRow(ledgerRow, entry, { table: 'LedgerEntry', customerId }));
}
