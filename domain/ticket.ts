import { z } from 'zod';
import { dateCodec, type Temporal } from './calendar.ts';
import {
  type AttachmentId,
  type ConversationId,
  type CustomerId,
  planIdSchema,
  serviceIdSchema,
  type TicketId,
} from './ids.ts';
import { quoteCodec } from './quote.ts';

/** Reference 5.2, with the title support sees; customers see {@link statusForCustomer}. */
export const ticketStatuses = [
  'new',
  'work-in-progress',
  'resolved',
  'waiting-on-customer',
  'waiting-on-agent',
] as const;
export type TicketStatus = (typeof ticketStatuses)[number];

export const ticketPriorities = ['low', 'medium', 'high', 'urgent'] as const;
export type TicketPriority = (typeof ticketPriorities)[number];

export const ticketTypes = ['question', 'incident', 'problem', 'feature-request', 'lead'] as const;
export type TicketType = (typeof ticketTypes)[number];

/** The change a ticket asks for, as data, so that support can make it with one command; also as JSON, to be stored and sent. */
export const requestedChangeCodec = z.object({
  serviceId: serviceIdSchema,
  /** Null when the partner offers no plan to choose from: support finds one with the customer. */
  planId: planIdSchema.nullable(),
  startDate: dateCodec.nullable(),
  quote: quoteCodec.nullable(),
});
export type RequestedChange = Readonly<z.output<typeof requestedChangeCodec>>;

/** A ticket as a customer opens it; the store gives it its number. */
export interface TicketDraft {
  readonly id: TicketId;
  readonly customerId: CustomerId;
  readonly subject: string;
  readonly priority: TicketPriority;
  readonly type: TicketType;
  readonly status: TicketStatus;
  /** Plain text. */
  readonly message: string;
  readonly attachmentIds: readonly AttachmentId[];
  readonly requestedChange: RequestedChange | null;
  readonly conversationId: ConversationId | null;
  /** Opening a ticket twice with one key gives one ticket. */
  readonly idempotencyKey: string;
  readonly openedAt: Temporal.Instant;
}

export interface TicketMessage {
  readonly author: 'customer' | 'support' | 'system';
  readonly text: string;
  readonly at: Temporal.Instant;
}

/** A file a customer sent in a conversation; it belongs to a ticket once the ticket is opened. */
export interface AttachmentSummary {
  readonly id: AttachmentId;
  readonly name: string;
  readonly contentType: string;
  /** Bytes. */
  readonly size: number;
}

export interface Ticket extends Omit<TicketDraft, 'message' | 'attachmentIds' | 'idempotencyKey'> {
  /** What people call it by: 1, 2, 3 … */
  readonly number: number;
  readonly messages: readonly TicketMessage[];
  readonly attachments: readonly AttachmentSummary[];
}

/** The words a customer sees for a status (reference 5.2, *for customer*). */
export function statusForCustomer(
  status: TicketStatus,
): 'open' | 'work-in-progress' | 'resolved' | 'waiting-your-answer' {
  switch (status) {
    case 'new':
    case 'waiting-on-agent':
      return 'open';
    case 'work-in-progress':
      return 'work-in-progress';
    case 'resolved':
      return 'resolved';
    case 'waiting-on-customer':
      return 'waiting-your-answer';
  }
}
