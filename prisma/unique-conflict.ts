import { z } from 'zod';
import { Prisma } from './generated/client.ts';

/** Where adapter-pg 7.10 puts the name; the `meta.target` of older Prismas is gone (reference/persistence.md, A). */
const uniqueConflict = z.object({
  driverAdapterError: z.object({ cause: z.object({ constraint: z.object({ index: z.string() }) }) }),
});

/**
 * The name of the unique index that refused a row, for example `Plan_code_key`: how a store tells "this came twice"
 * from a real fault. Undefined for every other error.
 *
 * @example if (uniqueConflictIn(error) === 'Inbox_channel_deliveryId_key') return 'already received';
 */
export function uniqueConflictIn(error: unknown): string | undefined {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError) || error.code !== 'P2002') return undefined;
  return uniqueConflict.safeParse(error.meta).data?.driverAdapterError.cause.constraint.index;
}
