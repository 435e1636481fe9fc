import { z } from 'zod';
import { dateCodec, Temporal } from '../../domain/calendar.ts';
import {
  billingTypes,
  type Customer,
  customerCategories,
  customerLabelSchema,
  customerStatuses,
  locationIdSchema,
} from '../../domain/customer.ts';
import { discountCodec } from '../../domain/discount.ts';
import {
  conversationIdSchema,
  customerIdSchema,
  partnerIdSchema,
  planChangeIdSchema,
  planIdSchema,
  quoteIdSchema,
  serviceIdSchema,
  ticketIdSchema,
} from '../../domain/ids.ts';
import { amountTextSchema, currencySchema, money } from '../../domain/money.ts';
import { planTypes } from '../../domain/plan.ts';
import { type PlanChange, planChangeStates, serviceBeforeCodec } from '../../domain/plan-change.ts';
import { chargeCodec, type Service, serviceStatuses } from '../../domain/service.ts';
import type { Prisma } from '../generated/client.ts';
import { paymentPeriodColumn } from './payment-period-column.ts';
import { readRow } from './read-row.ts';

const amount = amountTextSchema;

/** A customer's row, as JSON or with Prisma's own names put back to the stored ones. */
export const customerRow = z.object({
  id: customerIdSchema,
  partnerId: partnerIdSchema,
  name: z.string(),
  login: z.string(),
  email: z.string().nullable(),
  status: z.enum(customerStatuses),
  category: z.enum(customerCategories),
  location: locationIdSchema.nullable(),
  labels: z
    .array(customerLabelSchema)
    .nullable()
    .transform((labels) => labels ?? []),
  billingType: z.enum(billingTypes),
  paymentPeriod: paymentPeriodColumn,
  billingDay: z.int(),
  language: z.string().nullable(),
}) satisfies z.ZodType<Customer>;

export const serviceRow = z
  .object({
    id: serviceIdSchema,
    customerId: customerIdSchema,
    type: z.enum(planTypes),
    planId: planIdSchema,
    status: z.enum(serviceStatuses),
    description: z.string(),
    quantity: z.int(),
    unitPrice: amount,
    currency: currencySchema,
    startDate: dateCodec,
    endDate: dateCodec.nullable(),
    charged: z.array(chargeCodec),
    discount: discountCodec.nullable(),
    paymentPeriod: paymentPeriodColumn.nullable(),
    parentId: serviceIdSchema.nullable(),
    contractEnd: dateCodec.nullable(),
    bundleId: z.string().nullable(),
    linkGroup: z.string().nullable(),
    login: z.string().nullable(),
    ipv4: z.string().nullable(),
    phone: z.string().nullable(),
    direction: z.enum(['incoming', 'outgoing']).nullable(),
    version: z.int(),
  })
  .transform(
    ({ currency, unitPrice, login, ipv4, phone, direction, ...row }): Service => ({
      ...row,
      unitPrice: money(unitPrice, currency),
      details: { login, ipv4, phone, direction },
    }),
  );

export const planChangeRow = z.object({
  id: planChangeIdSchema,
  customerId: customerIdSchema,
  oldServiceId: serviceIdSchema,
  newServiceId: serviceIdSchema,
  oldPlanId: planIdSchema,
  newPlanId: planIdSchema,
  startDate: dateCodec,
  state: z.enum(planChangeStates),
  quoteId: quoteIdSchema,
  before: serviceBeforeCodec,
  bookedAt: z.string().transform((text) => Temporal.Instant.from(text)),
  conversationId: conversationIdSchema.nullable(),
  ticketId: ticketIdSchema.nullable(),
}) satisfies z.ZodType<PlanChange>;

const storedAccount = z.object({
  customer: z.unknown(),
  services: z.array(z.unknown()),
  changes: z.array(z.unknown()),
  balance: z.string(),
  catalogueVersion: z.int().nullable(),
});

/** A customer's own rows, read. */
export interface AccountRow {
  readonly customer: Customer | null;
  readonly services: readonly Service[];
  readonly changes: readonly PlanChange[];
  readonly balance: string;
  readonly catalogueVersion: number | null;
}

const ledgerSum = z.object({ amount });

/**
 * A customer's own rows and the version of the catalogue, in one statement. Amounts leave the database as text: as JSON numbers they
 * would become floating point. The customer's row must be locked before, in a statement of its own, so that what is read here is what
 * holds until the transaction ends. Throws `RowUnfit`.
 */
export async function readAccountRows(tx: Prisma.TransactionClient, customerId: string): Promise<AccountRow> {
  const [row] = await tx.$queryRaw<unknown[]>`
    SELECT
      (SELECT to_jsonb(c) FROM "Customer" c WHERE c."id" = ${customerId}) AS "customer",
      (SELECT coalesce(jsonb_agg(
          to_jsonb(s) || jsonb_build_object('unitPrice', s."unitPrice"::text) ORDER BY s."position"), '[]')
        FROM "Service" s WHERE s."customerId" = ${customerId}) AS "services",
      (SELECT coalesce(jsonb_agg(to_jsonb(p) ORDER BY p."startDate", p."bookedAt", p."id"), '[]')
        FROM "PlanChange" p WHERE p."customerId" = ${customerId} AND p."state" = 'scheduled') AS "changes",
      (SELECT coalesce(sum(l."amount"), 0)::text FROM "LedgerEntry" l WHERE l."customerId" = ${customerId}) AS "balance",
      (SELECT "version" FROM "Catalogue") AS "catalogueVersion"`;
  const { customer, services, changes, balance, catalogueVersion } = storedAccount.parse(row);
  return {
    customer: customer === null ? null : readRow(customerRow, customer, { table: 'Customer', customerId }),
    services: services.map((service) => readRow(serviceRow, service, { table: 'Service', customerId })),
    changes: changes.map((change) => readRow(planChangeRow, change, { table: 'PlanChange', customerId })),
    balance: readRow(ledgerSum, { id: 'sum', amount: balance }, { table: 'LedgerEntry', customerId }).amount,
    catalogueVersion,
  };
}
