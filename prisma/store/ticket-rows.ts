import { z } from 'zod';
import { dateCodec } from '../../domain/calendar.ts';
import {
  attachmentIdSchema,
  conversationIdSchema,
  customerIdSchema,
  planIdSchema,
  serviceIdSchema,
  ticketIdSchema,
} from '../../domain/ids.ts';
import { quoteCodec } from '../../domain/quote.ts';
import { type Ticket, ticketPriorities, ticketStatuses, ticketTypes } from '../../domain/ticket.ts';
import type { Prisma } from '../generated/client.ts';
import { fromMoment } from './dates.ts';
import { readRow } from './read-row.ts';

/**
 * A requested change as it is read back: a ticket stays a ticket when its change was kept by an older version in a shape that is gone. What does not
 * parse is null, the quote or in the end the whole.
 */
const storedChange = z
  .object({
    serviceId: serviceIdSchema,
    planId: planIdSchema.nullable().catch(null),
    startDate: dateCodec.nullable().catch(null),
    quote: quoteCodec.nullable().catch(null),
  })
  .nullable()
  .catch(null);

/** What has to be read of a ticket to show it whole, without the content of its files. */
export const wholeTicket = {
  include: {
    messages: { orderBy: { id: 'asc' } },
    attachments: { select: { id: true, name: true, contentType: true, size: true }, orderBy: { id: 'asc' } },
  },
} as const satisfies Prisma.TicketDefaultArgs;

export const ticketRow = z.object({
  id: ticketIdSchema,
  customerId: customerIdSchema,
  conversationId: conversationIdSchema.nullable(),
  priority: z.enum(ticketPriorities),
  type: z.enum(ticketTypes),
  status: z.enum(ticketStatuses),
  requestedChange: storedChange,
});
const author = z.enum(['customer', 'support', 'system']);

export function ticketOf(row: Prisma.TicketGetPayload<typeof wholeTicket>): Ticket {
  return {
    ...readRow(ticketRow, row, { table: 'Ticket', customerId: row.customerId }),
    number: row.number,
    subject: row.subject,
    openedAt: fromMoment(row.openedAt),
    messages: row.messages.map((message) => ({
      author: author.parse(message.author),
      text: message.text,
      at: fromMoment(message.at),
    })),
    attachments: row.attachments.map((file) => ({ ...file, id: attachmentIdSchema.parse(file.id) })),
  };
}
