import type { Pool } from 'pg';
import { z } from 'zod';
import type { UnfitValue } from '../../domain/ports/row-unfit.ts';
import { customerRow, planChangeRow, serviceRow } from './account-rows.ts';
import { quoteRow } from './account-unit.ts';
import { conversationHead } from './conversation-head.ts';
import { ledgerRow } from './ledger-rows.ts';
import { unfitIn } from './read-row.ts';
import { keptSnapshot } from './take-turn.ts';
import { ticketRow } from './ticket-rows.ts';

/** A table with rows that turns read, and how they are read. */
interface ReadTable {
  readonly table: string;
  /** Where the customer stands. */
  readonly customer: string;
  /** The row as the store reads it, over `t`. */
  readonly row: string;
  readonly schema: z.ZodType;
}

const tables: readonly ReadTable[] = [
  { table: 'Customer', customer: 't."id"', row: 'to_jsonb(t)', schema: customerRow },
  {
    ...{ table: 'Service', customer: 't."customerId"', schema: serviceRow },
    row: `to_jsonb(t) || jsonb_build_object('unitPrice', t."unitPrice"::text)`,
  },
  { table: 'PlanChange', customer: 't."customerId"', row: 'to_jsonb(t)', schema: planChangeRow },
  {
    ...{ table: 'LedgerEntry', customer: 't."customerId"', schema: ledgerRow },
    row: `to_jsonb(t) || jsonb_build_object('amount', t."amount"::text)`,
  },
  { table: 'Quote', customer: 't."customerId"', row: 'to_jsonb(t)', schema: quoteRow },
  { table: 'Ticket', customer: 't."customerId"', row: 'to_jsonb(t)', schema: ticketRow },
  {
    ...{ table: 'Conversation', customer: 't."customerId"', row: 'to_jsonb(t)' },
    schema: conversationHead.extend({ snapshot: keptSnapshot }),
  },
];

/** What fits by itself and not with the rows it belongs to: a query each, giving customer, table, id, field, value and why. */
const together: readonly string[] = [
  `SELECT s."customerId", 'Service', s."id", 'planId', to_json(s."planId")::text, 'there is no such plan'
   FROM "Service" s WHERE NOT EXISTS (SELECT FROM "Plan" p WHERE p."id" = s."planId")`,
  `SELECT s."customerId", 'Service', s."id", 'type', to_json(s."type")::text, 'its plan is of the type ' || p."type"
   FROM "Service" s JOIN "Plan" p ON p."id" = s."planId" WHERE s."type" <> p."type"`,
  `SELECT s."customerId", 'Service', s."id", 'currency', to_json(s."currency")::text, 'its partner has ' || r."currency"
   FROM "Service" s JOIN "Customer" c ON c."id" = s."customerId" JOIN "Partner" r ON r."id" = c."partnerId"
   WHERE s."currency" <> r."currency"`,
  `SELECT s."customerId", 'Service', s."id", 'charged', (s."charged")::text, 'a charge of a service in ' || s."currency"
   FROM "Service" s WHERE jsonb_path_exists(s."charged", '$[*] ? (@.amount.currency != $currency || @.taxAmount.currency != $currency
     || @.unitPrice.currency != $currency)', jsonb_build_object('currency', s."currency"))`,
  `SELECT l."customerId", 'LedgerEntry', l."id", 'currency', to_json(l."currency")::text, 'the partner has ' || r."currency"
   FROM "LedgerEntry" l JOIN "Customer" c ON c."id" = l."customerId" JOIN "Partner" r ON r."id" = c."partnerId"
   WHERE l."currency" <> r."currency"`,
  `SELECT p."customerId", 'PlanChange', p."id", n."field", to_json(n."service")::text, 'the customer has no such service'
   FROM "PlanChange" p CROSS JOIN LATERAL (VALUES ('oldServiceId', p."oldServiceId"), ('newServiceId', p."newServiceId")) n("field", "service")
   WHERE p."state" = 'scheduled'
     AND NOT EXISTS (SELECT FROM "Service" s WHERE s."id" = n."service" AND s."customerId" = p."customerId")`,
];

const pageSize = 500;
const pageRow = z.object({ id: z.string(), customerId: z.string(), row: z.unknown() });
const togetherRow = z.tuple([z.string(), z.string(), z.string(), z.string(), z.string(), z.string()]);

/**
 * Everything stored that would make a customer's turn fail, read with what turns read with. It goes through the tables page by page, so
 * that its memory does not grow with them, and changes nothing.
 */
export async function* findUnfitRows(pool: Pick<Pool, 'query'>): AsyncGenerator<UnfitValue> {
  for (const table of tables) yield* unfitRowsOf(pool, table);
  for (const sql of together) yield* unfitTogether(pool, sql);
}

async function* unfitRowsOf(pool: Pick<Pool, 'query'>, { table, customer, row, schema }: ReadTable) {
  for (let after = ''; ; ) {
    const { rows } = await pool.query(
      `SELECT t."id", ${customer} AS "customerId", ${row} AS "row" FROM "${table}" t WHERE t."id" > $1 ORDER BY t."id" LIMIT ${pageSize}`,
      [after],
    );
    const page = z.array(pageRow).parse(rows);
    for (const { customerId, row: stored } of page) yield* unfitIn(schema, stored, { table, customerId });
    const last = page.at(-1);
    if (!last || page.length < pageSize) return;
    after = last.id;
  }
}

async function* unfitTogether(pool: Pick<Pool, 'query'>, sql: string): AsyncGenerator<UnfitValue> {
  for (let offset = 0; ; offset += pageSize) {
    const query = `SELECT * FROM (${sql}) AS "found"("customerId", "table", "id", "field", "value", "why") ORDER BY "id", "field"`;
    const { rows } = await pool.query({ text: `${query} LIMIT ${pageSize} OFFSET ${offset}`, rowMode: 'array' });
    for (const found of z.array(togetherRow).parse(rows)) {
      const [customerId, table, id, field, value, why] = found;
      yield { customerId, table, id, field, value: value.length > 100 ? `${value.slice(0, 100)} …` : value, why };
    }
    if (rows.length < pageSize) return;
  }
}
