import type { Temporal } from '../../domain/calendar.ts';
import type { Ticket } from '../../domain/ticket.ts';
import { type DescribedLine, dateText, describeQuote } from '../support/describe-quote.ts';
import { oneLine, quoted, shortLine } from '../support/set-off.ts';
import { statusTitles } from '../support/status-titles.ts';
import type { TicketAnswer } from '../support/ticket-json.ts';
import { aligned } from './terminal-text.ts';

/** Tickets as a table, one line each. */
export function ticketTable(tickets: readonly Ticket[]): string {
  const rows = tickets.map(({ number, status, openedAt, customerId, subject }) => [
    `#${number}`,
    statusTitles[status],
    momentText(openedAt),
    `customer ${customerId}`,
    shortLine(subject),
  ]);
  return aligned(rows);
}

const authorTitles: Readonly<Record<Ticket['messages'][number]['author'], string>> = {
  customer: 'The customer wrote',
  support: 'Support answered',
  system: 'Noted',
};

/** A whole ticket, with the quote spelled out. What people wrote is set off, so that none of it looks like a line of ours. */
export function ticketText({ ticket, customer }: TicketAnswer): string {
  const parts = [
    `#${ticket.number} ${shortLine(ticket.subject)}`,
    labelled([
      { label: 'Status', value: statusTitles[ticket.status] },
      { label: 'Opened', value: momentText(ticket.openedAt) },
      {
        label: 'Customer',
        value: customer
          ? `${shortLine(customer.name)} (login ${shortLine(customer.login)}, id ${customer.id})`
          : ticket.customerId,
      },
      ...(customer?.email ? [{ label: 'E-mail', value: shortLine(customer.email) }] : []),
      { label: 'Priority', value: `${ticket.priority}, type ${ticket.type}` },
      ...ticket.attachments.map(({ id, name, size }) => ({
        label: 'File',
        value: `${shortLine(name)} (${size} bytes): npm run tickets -- attachment ${ticket.number} ${id} FILE`,
      })),
    ]),
    ...(ticket.requestedChange ? [`Requested change\n${labelled(requestLines(ticket.requestedChange))}`] : []),
    ...ticket.messages.map(({ author, text, at }) => `${authorTitles[author]}, ${momentText(at)}:\n${quoted(text)}`),
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
  return aligned(lines.map(({ label, value }) => [`  ${label}`, oneLine(value)]));
}

/** In the time zone of whoever reads it. */
export function momentText(at: Temporal.Instant): string {
  return new Date(at.epochMilliseconds).toLocaleString('sv-SE', { dateStyle: 'short', timeStyle: 'short' });
}
