import type { Temporal } from '../../domain/calendar.ts';
import type { Ticket } from '../../domain/ticket.ts';
import { type DescribedLine, dateText, describeQuote } from '../support/describe-quote.ts';
import { statusTitles } from '../support/status-titles.ts';
import type { TicketAnswer } from '../support/ticket-json.ts';
import { aligned, indented, printable } from './terminal-text.ts';

/** Tickets as a table, one line each. */
export function ticketTable(tickets: readonly Ticket[]): string {
  const rows = tickets.map(({ number, status, openedAt, customerId, subject }) => [
    `#${number}`,
    statusTitles[status],
    momentText(openedAt),
    `customer ${customerId}`,
    printable(subject),
  ]);
  return aligned(rows);
}

/** A whole ticket, with the quote spelled out. */
export function ticketText({ ticket, customer }: TicketAnswer): string {
  const parts = [
    `#${ticket.number} ${printable(ticket.subject)}`,
    labelled([
      { label: 'Status', value: statusTitles[ticket.status] },
      { label: 'Opened', value: momentText(ticket.openedAt) },
      {
        label: 'Customer',
        value: customer ? `${customer.name} (login ${customer.login}, id ${customer.id})` : ticket.customerId,
      },
      ...(customer?.email ? [{ label: 'E-mail', value: customer.email }] : []),
      { label: 'Priority', value: `${ticket.priority}, type ${ticket.type}` },
      ...ticket.attachments.map(({ id, name, size }) => ({
        label: 'File',
        value: `${name} (${size} bytes): npm run tickets -- attachment ${ticket.number} ${id} FILE`,
      })),
    ]),
    ...(ticket.requestedChange ? [`Requested change\n${labelled(requestLines(ticket.requestedChange))}`] : []),
    ...ticket.messages.map(({ author, text, at }) => `${author}, ${momentText(at)}\n${indented(printable(text))}`),
  ];
  return parts.join('\n\n');
}

/** A quote, one labelled line each. */
export function quoteText(quote: Parameters<typeof describeQuote>[0]): string {
  return labelled(describeQuote(quote));
}

function requestLines({
  quote,
  serviceId,
  planId,
  startDate,
}: NonNullable<Ticket['requestedChange']>): DescribedLine[] {
  if (quote) return describeQuote(quote);
  return [
    { label: 'Service', value: `id ${serviceId}` },
    { label: 'New plan', value: planId ?? 'not chosen' },
    { label: 'Start date', value: startDate ? dateText(startDate) : 'not chosen' },
  ];
}

function labelled(lines: readonly DescribedLine[]): string {
  return aligned(lines.map(({ label, value }) => [`  ${label}`, printable(value)]));
}

/** In the time zone of whoever reads it. */
export function momentText(at: Temporal.Instant): string {
  return new Date(at.epochMilliseconds).toLocaleString('sv-SE', { dateStyle: 'short', timeStyle: 'short' });
}
