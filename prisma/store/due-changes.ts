import { z } from 'zod';
import { dateCodec, type Temporal, timeZoneSchema } from '../../domain/calendar.ts';
import { customerIdSchema, planChangeIdSchema } from '../../domain/ids.ts';
import { type DueChanges, type FailedChanges, PartnerUnusable } from '../../domain/ports/accounts.ts';
import type { Prisma, PrismaClient } from '../generated/client.ts';
import { type CatalogueAt, isAboutRows, readAccount } from './read-account.ts';

const start = z.object({ startDate: dateCodec, timeZone: timeZoneSchema });

/** `DueChanges` through Prisma: an account with something due is taken, like in a turn, and reading it applies what is due. */
export function prismaDueChanges(prisma: PrismaClient, catalogueAt: CatalogueAt): DueChanges {
  return {
    async apply(now, limit) {
      let applied = 0;
      const failed: FailedChanges[] = [];
      while (applied < limit) {
        const seen = failed.map(({ customerId }) => customerId);
        const one = await prisma.$transaction((tx) => applyForOneCustomer(tx, catalogueAt, now, seen));
        if (one === null) break;
        applied += one.applied;
        if (one.failed) failed.push(one.failed);
      }
      return { applied, failed };
    },
    async nextStart() {
      const [next] = await prisma.$queryRaw<unknown[]>`
        SELECT p."startDate"::text AS "startDate", r."timeZone"
        FROM "PlanChange" p JOIN "Customer" u ON u."id" = p."customerId" JOIN "Partner" r ON r."id" = u."partnerId"
        WHERE p."state" = 'scheduled'
        ORDER BY p."startDate"::timestamp AT TIME ZONE r."timeZone" LIMIT 1`;
      return next === undefined ? null : start.parse(next);
    },
  };
}

/** Another process that applies changes at the same moment takes another customer. Null when nobody is left but `seen`. */
async function applyForOneCustomer(
  tx: Prisma.TransactionClient,
  catalogueAt: CatalogueAt,
  now: Temporal.Instant,
  seen: string[],
): Promise<{ applied: number; failed: FailedChanges | null } | null> {
  const [row] = await tx.$queryRaw<Array<{ id: unknown }>>`
    SELECT u."id" FROM "Customer" u JOIN "Partner" r ON r."id" = u."partnerId"
    WHERE u."id" <> ALL(${seen}::text[]) AND EXISTS (
      SELECT FROM "PlanChange" p WHERE p."customerId" = u."id" AND p."state" = 'scheduled'
        AND p."startDate" <= (${now.toString()}::timestamptz AT TIME ZONE r."timeZone")::date
    )
    LIMIT 1 FOR NO KEY UPDATE OF u SKIP LOCKED`;
  if (!row) return null;
  const customerId = customerIdSchema.parse(row.id);
  try {
    const { applied, failed } = await readAccount(tx, catalogueAt, customerId, now);
    const error = new Error('The services of a plan change are not there.');
    return { applied, failed: failed.length > 0 ? { customerId, changes: failed, error } : null };
  } catch (error) {
    if (!isAboutRows(error)) throw error;
    // With its partner mended, the change can still take effect; rows that do not parse are for support to sort out.
    const changes = error instanceof PartnerUnusable ? [] : await failDueChanges(tx, customerId, now);
    return { applied: 0, failed: { customerId, changes, error } };
  }
}

async function failDueChanges(tx: Prisma.TransactionClient, customerId: string, now: Temporal.Instant) {
  const rows = await tx.$queryRaw<Array<{ id: unknown }>>`
    UPDATE "PlanChange" p SET "state" = 'failed'
    FROM "Customer" u JOIN "Partner" r ON r."id" = u."partnerId"
    WHERE u."id" = ${customerId} AND p."customerId" = u."id" AND p."state" = 'scheduled'
      AND p."startDate" <= (${now.toString()}::timestamptz AT TIME ZONE r."timeZone")::date
    RETURNING p."id"`;
  return rows.map(({ id }) => planChangeIdSchema.parse(id));
}
