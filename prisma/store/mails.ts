import { z } from 'zod';
import { attachmentIdSchema } from '../../domain/ids.ts';
import type { Mails } from '../../domain/ports/mails.ts';
import type { PrismaClient } from '../generated/client.ts';
import { toMoment } from './dates.ts';
import { storable } from './json-text.ts';
import { ticketOf, wholeTicket } from './ticket-rows.ts';

const LONGEST_ERROR = 1000;

/** `Mails` through Prisma. A lease is nothing but a later due time, so that a process that dies needs no cleaning up after. */
export function prismaMails(prisma: PrismaClient): Mails {
  return {
    async lease(now, leaseUntil, limit) {
      const leased = await prisma.$queryRaw<unknown[]>`
        UPDATE "Mail" SET "dueAt" = ${leaseUntil.toString()}::timestamptz, "attempts" = "attempts" + 1
        WHERE "id" IN (
          SELECT "id" FROM "Mail" WHERE "sentAt" IS NULL AND "dueAt" <= ${now.toString()}::timestamptz
          ORDER BY "dueAt" LIMIT ${limit} FOR UPDATE SKIP LOCKED
        )
        RETURNING "id"`;
      const ids = z
        .array(z.object({ id: z.string() }))
        .parse(leased)
        .map(({ id }) => id);
      const rows = await prisma.mail.findMany({
        where: { id: { in: ids } },
        include: { ticket: wholeTicket },
        orderBy: { id: 'asc' },
      });
      return Promise.all(
        rows.map(async ({ id, attempts, ticket }) => {
          const files = await prisma.attachment.findMany({ where: { ticketId: ticket.id }, orderBy: { id: 'asc' } });
          const attachments = files.map((file) => ({ ...file, id: attachmentIdSchema.parse(file.id) }));
          return { id, attempts, ticket: ticketOf(ticket), attachments };
        }),
      );
    },
    async sent(id, at) {
      await prisma.mail.update({ where: { id }, data: { sentAt: toMoment(at), error: null } });
    },
    async failed(id, retryAt, error) {
      const data = { dueAt: toMoment(retryAt), error: storable(error).slice(0, LONGEST_ERROR) };
      await prisma.mail.update({ where: { id }, data });
    },
  };
}
