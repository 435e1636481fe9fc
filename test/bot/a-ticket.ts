import { Temporal } from '../../domain/calendar.ts';
import { attachmentIdSchema, conversationIdSchema, ticketIdSchema } from '../../domain/ids.ts';
import type { WaitingMail } from '../../domain/ports/mails.ts';
import type { Ticket } from '../../domain/ticket.ts';
import { customerId } from '../domain/account-fixture.ts';
import { aQuote } from './a-quote.ts';

const at = Temporal.Instant.from('2023-12-19T09:31:00Z');

/** A request with a quote, as a customer opened it. */
export function aTicket(overrides: Partial<Ticket> = {}): Ticket {
  const quote = aQuote();
  const { serviceId, newPlan, startDate } = quote;
  return {
    id: ticketIdSchema.parse('t-12'),
    number: 12,
    customerId,
    subject: 'Request tariff change for service: Ethernet_500Mbps',
    priority: 'low',
    type: 'question',
    status: 'new',
    conversationId: conversationIdSchema.parse('c-1'),
    openedAt: at,
    requestedChange: { serviceId, planId: newPlan.id, startDate, quote },
    messages: [{ author: 'customer', text: 'Please change my current plan.', at }],
    attachments: [],
    ...overrides,
  };
}

/** The mail that waits for it, with one file. */
export function aWaitingMail(ticket: Partial<Ticket> = {}): WaitingMail {
  const content = new TextEncoder().encode('a bill');
  const file = {
    id: attachmentIdSchema.parse('f-1'),
    name: 'bill.txt',
    contentType: 'text/plain',
    size: content.length,
  };
  return {
    id: 'm-1',
    attempts: 1,
    ticket: aTicket({ attachments: [file], ...ticket }),
    attachments: [{ ...file, content }],
  };
}
