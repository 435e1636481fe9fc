import type { Temporal } from '../calendar.ts';
import type { AttachmentId, TicketId } from '../ids.ts';
import type { Ticket, TicketStatus } from '../ticket.ts';
import type { StoredFile } from './conversations.ts';

/** What support sees and does. */
export interface Tickets {
  /** Newest first. */
  list(filter: { readonly open: boolean; readonly limit: number }): Promise<Ticket[]>;
  find(number: number): Promise<Ticket | null>;
  findAttachment(ticket: TicketId, attachment: AttachmentId): Promise<StoredFile | null>;
  /**
   * Adds support's answer, sets the status, and leaves a notice for the conversation the ticket came from, in one transaction.
   * The same `answerKey` twice is one answer; gives false for the second.
   */
  answer(
    ticket: TicketId,
    answer: {
      readonly answerKey: string;
      readonly text: string;
      readonly status: TicketStatus;
      readonly at: Temporal.Instant;
    },
  ): Promise<boolean>;
}
