import type { Tickets } from '../../domain/ports/tickets.ts';
import type { PrismaClient } from '../generated/client.ts';
import { uniqueConflictIn } from '../unique-conflict.ts';
import { toMoment } from './dates.ts';
import { storable } from './json-text.ts';
import { findStoredFile } from './stored-file.ts';
import { ticketOf, wholeTicket } from './ticket-rows.ts';
import { writeNotice } from './write-applied-change.ts';

/** `Tickets` through Prisma. */
export function prismaTickets(prisma: PrismaClient): Tickets {
  return {
    async list({ open, limit }) {
      const rows = await prisma.ticket.findMany({
        ...(open && { where: { status: { not: 'resolved' } } }),
        orderBy: { number: 'desc' },
        take: limit,
        ...wholeTicket,
      });
      return rows.map(ticketOf);
    },
    async find(number) {
      const row = await prisma.ticket.findUnique({ where: { number }, ...wholeTicket });
      return row && ticketOf(row);
    },
    findAttachment: (ticketId, id) => findStoredFile(prisma, { id, ticketId }),
    async answer(ticketId, { answerKey, text, status, at }) {
      try {
        await prisma.$transaction(async (tx) => {
          const { number, customerId, conversationId } = await tx.ticket.update({
            where: { id: ticketId },
            data: {
              status,
              messages: { create: { author: 'support', text: storable(text), at: toMoment(at), answerKey } },
            },
            select: { number: true, customerId: true, conversationId: true },
          });
          if (!conversationId) return;
          const resolved = status === 'resolved';
          await writeNotice(tx, customerId, conversationId, {
            kind: 'ticket-answered',
            ticketNumber: number,
            text: storable(text),
            resolved,
          });
        });
        return true;
      } catch (error) {
        if (uniqueConflictIn(error) === 'TicketMessage_ticketId_answerKey_key') return false;
        throw error;
      }
    },
  };
}
