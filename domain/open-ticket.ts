import type { Account } from './account.ts';
import type { Temporal } from './calendar.ts';
import type { AttachmentId, ConversationId, Ids } from './ids.ts';
import { ticketIdSchema } from './ids.ts';
import type { TicketDraft } from './ticket.ts';

/** A question for support in the customer's own words. */
export interface SupportQuestion {
  readonly message: string;
  readonly attachmentIds: readonly AttachmentId[];
  readonly conversationId: ConversationId;
  readonly idempotencyKey: string;
}

const SUBJECT_LENGTH = 80;

/** An ordinary ticket (reference 5.4, *the ordinary portal ticket window*): its subject is the first line of the message. */
export function openTicket(account: Account, question: SupportQuestion, ids: Ids, at: Temporal.Instant): TicketDraft {
  const [firstLine = ''] = question.message.split('\n');
  return {
    id: ticketIdSchema.parse(ids.next()),
    customerId: account.customer.id,
    subject: shortened(firstLine) || 'Question from the chat',
    priority: 'low',
    type: 'question',
    status: 'new',
    message: question.message,
    attachmentIds: question.attachmentIds,
    requestedChange: null,
    conversationId: question.conversationId,
    idempotencyKey: question.idempotencyKey,
    openedAt: at,
  };
}

/** Counted and cut by characters, so that none is cut in two. */
function shortened(line: string): string {
  const characters = [...line];
  return characters.length > SUBJECT_LENGTH ? `${characters.slice(0, SUBJECT_LENGTH - 1).join('')}…` : line;
}
