import { z } from 'zod';
import { dateCodec, type Temporal, timeZoneSchema } from '../../domain/calendar.ts';
import { customerIdSchema } from '../../domain/ids.ts';
import type { DueChanges } from '../../domain/ports/accounts.ts';
import type { Prisma, PrismaClient } from '../generated/client.ts';
import { type CatalogueAt, readAccount } from './read-account.ts';

const start = z.object({ startDate: dateCodec, timeZone: timeZoneSchema });

/** `DueChanges` through Prisma: an account with something due is taken, like in a turn, and reading it applies what is due. */
export function prismaDueChanges(prisma: PrismaClient, catalogueAt: CatalogueAt): DueChanges {
  return {
    async apply(now, limit) {
      let done = 0;
      while (done < limit) {
        const applied = await prisma.$transaction((tx) => applyForOneCustomer(tx, catalogueAt, now));
        if (applied === 0) break;
        done += applied;
      }
      return done;
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

/** Another process that applies changes at the same moment takes another customer. */
async function applyForOneCustomer(
  tx: Prisma.TransactionClient,
  catalogueAt: CatalogueAt,
  now: Temporal.Instant,
): Promise<number> {
  const [row] = await tx.$queryRaw<Array<{ id: unknown }>>`
    SELECT u."id" FROM "Customer" u JOIN "Partner" r ON r."id" = u."partnerId"
    WHERE EXISTS (
      SELECT FROM "PlanChange" p WHERE p."customerId" = u."id" AND p."state" = 'scheduled'
        AND p."startDate" <= (${now.toString()}::timestamptz AT TIME ZONE r."timeZone")::date
    )
    LIMIT 1 FOR NO KEY UPDATE OF u SKIP LOCKED`;
  if (!row) return 0;
  const { applied } = await readAccount(tx, catalogueAt, customerIdSchema.parse(row.id), now);
  return applied;
}
