import { z } from 'zod';
import { attachmentIdSchema } from '../../domain/ids.ts';
import type { Mails } from '../../domain/ports/mails.ts';
import type { PrismaClient } from '../generated/client.ts';
import { toMoment } from './dates.ts';
import { storable } from './json-text.ts';
import { ticketOf, wholeTicket } from './ticket-rows.ts';

const LONGEST_ERROR = 1000;

/** Nothing is to wait longer: a mail that is due later was put off while the clock was ahead, and is due now. */
const LONGEST_WAIT = { hours: 25 };

/** `Mails` through Prisma. A lease is nothing but a later due time, so that a process that dies needs no cleaning up after. */
export function prismaMails(prisma: PrismaClient): Mails {
  return {
    async lease(now, leaseUntil) {
      const leased = await prisma.$queryRaw<unknown[]>`
        UPDATE "Mail" SET "dueAt" = ${leaseUntil.toString()}::timestamptz, "attempts" = "attempts" + 1
        WHERE "id" = (
          SELECT "id" FROM "Mail" WHERE "sentAt" IS NULL AND ("attempts" = 0
            OR "dueAt" <= ${now.toString()}::timestamptz OR "dueAt" > ${now.add(LONGEST_WAIT).toString()}::timestamptz)
          ORDER BY "dueAt", "id" LIMIT 1 FOR UPDATE SKIP LOCKED
        )
        RETURNING "id"`;
      const [mail] = z.array(z.object({ id: z.string() })).parse(leased);
      if (!mail) return null;
      const { id, attempts, ticket } = await prisma.mail.findUniqueOrThrow({
        where: { id: mail.id },
        include: { ticket: wholeTicket },
      });
      const files = await prisma.attachment.findMany({ where: { ticketId: ticket.id }, orderBy: { id: 'asc' } });
      const attachments = files.map((file) => ({ ...file, id: attachmentIdSchema.parse(file.id) }));
      return { id, attempts, ticket: ticketOf(ticket), attachments };
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
