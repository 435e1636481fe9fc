import { z } from 'zod';
import type { Clock } from '../../domain/calendar.ts';
import type { Tickets } from '../../domain/ports/tickets.ts';
import type { Ticket } from '../../domain/ticket.ts';

/** What support writes to a customer. */
export const ticketReplySchema = z.object({
  /** Answering twice with one key is one answer. */
  answerKey: z.string().min(1).max(100),
  text: z.string().trim().min(1).max(10_000),
  resolve: z.boolean().default(false),
});
type TicketReply = z.output<typeof ticketReplySchema>;

/** Answers a ticket: the customer is told in the conversation they asked from. Gives false when this answer was given before. */
export async function answerTicket(
  { tickets, clock }: { readonly tickets: Tickets; readonly clock: Clock },
  ticket: Ticket,
  { answerKey, text, resolve }: TicketReply,
): Promise<boolean> {
  const status = resolve ? 'resolved' : 'waiting-on-customer';
  return tickets.answer(ticket.id, { answerKey, text, status, at: clock.now() });
}
