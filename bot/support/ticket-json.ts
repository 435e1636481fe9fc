import { z } from 'zod';
import { instantCodec } from '../../domain/calendar.ts';
import type { Customer } from '../../domain/customer.ts';
import { attachmentIdSchema, conversationIdSchema, customerIdSchema, ticketIdSchema } from '../../domain/ids.ts';
import {
  requestedChangeCodec,
  type Ticket,
  ticketPriorities,
  ticketStatuses,
  ticketTypes,
} from '../../domain/ticket.ts';

/** A ticket as the support API sends it and the command line reads it. */
const ticketCodec = z.object({
  id: ticketIdSchema,
  number: z.int(),
  customerId: customerIdSchema,
  subject: z.string(),
  priority: z.enum(ticketPriorities),
  type: z.enum(ticketTypes),
  status: z.enum(ticketStatuses),
  conversationId: conversationIdSchema.nullable(),
  openedAt: instantCodec,
  requestedChange: requestedChangeCodec.nullable(),
  messages: z.array(
    z.object({ author: z.enum(['customer', 'support', 'system']), text: z.string(), at: instantCodec }),
  ),
  attachments: z.array(
    z.object({ id: attachmentIdSchema, name: z.string(), contentType: z.string(), size: z.number() }),
  ),
});

/** Who opened a ticket, as far as support needs it. */
const ticketCustomerSchema = z.object({
  id: customerIdSchema,
  name: z.string(),
  login: z.string(),
  email: z.string().nullable(),
});

export const ticketAnswerCodec = z.object({ ticket: ticketCodec, customer: ticketCustomerSchema.nullable() });
export const ticketListCodec = z.object({ tickets: z.array(ticketCodec) });

export type TicketAnswer = z.output<typeof ticketAnswerCodec>;

/** A ticket and who opened it, as JSON. */
export function ticketJson(ticket: Ticket, customer: Customer | null): z.input<typeof ticketAnswerCodec> {
  return z.encode(ticketAnswerCodec, { ticket: mutable(ticket), customer });
}

/** Tickets as JSON. */
export function ticketsJson(tickets: readonly Ticket[]): z.input<typeof ticketListCodec> {
  return z.encode(ticketListCodec, { tickets: tickets.map(mutable) });
}

/** zod's types have no read-only lists. */
function mutable(ticket: Ticket): z.output<typeof ticketCodec> {
  return { ...ticket, messages: [...ticket.messages], attachments: [...ticket.attachments] };
}
