import {
  type CustomerId,
  customerIdSchema,
  type QuoteId,
  type ServiceId,
  serviceIdSchema,
} from '../../../domain/ids.ts';
import type { AccountUnit } from '../../../domain/ports/accounts.ts';
import type { Quote } from '../../../domain/quote.ts';
import { quoteChange } from '../../../domain/quote-change.ts';
import type { TestDatabase } from '../test-database.ts';
import { john, johnsInternet, now, slower, today } from './demo-store.ts';

/** The day from which a change is quoted here. */
export const changeDay = today.add({ days: 9 });

/** Somebody like the demo's John under another name, with so many services like his internet: a test's own customer. */
export async function anotherJohn(
  { pool }: TestDatabase,
  name: string,
  services: readonly string[] = [`${name}-internet`],
): Promise<{ readonly customer: CustomerId; readonly service: ServiceId }> {
  await pool.query(
    `INSERT INTO "Customer" SELECT (jsonb_populate_record(c, jsonb_build_object('id', $1::text, 'login', $1::text))).*
     FROM "Customer" c WHERE c."id" = $2`,
    [name, john],
  );
  for (const id of services) {
    await pool.query(
      `INSERT INTO "Service" SELECT (jsonb_populate_record(s, jsonb_build_object('id', $1::text, 'customerId', $2::text,
         'position', nextval('"Service_position_seq"')))).* FROM "Service" s WHERE s."id" = $3`,
      [id, name, johnsInternet],
    );
  }
  return { customer: customerIdSchema.parse(name), service: serviceIdSchema.parse(services[0]) };
}

/** What it costs to change such a service to the slower plan. */
export function quoteOf({ account }: AccountUnit, serviceId: ServiceId, id: QuoteId): Quote {
  const service = account.services.find((one) => one.id === serviceId);
  const plan = account.plans.get(slower);
  if (!service || !plan) throw new Error(`${serviceId} is not there.`);
  const result = quoteChange(account, { service, plan, startDate: changeDay }, id, now);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.quote;
}
