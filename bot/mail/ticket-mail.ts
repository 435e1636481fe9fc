import type { Customer } from '../../domain/customer.ts';
import type { NewAttachment } from '../../domain/ports/conversations.ts';
import type { WaitingMail } from '../../domain/ports/mails.ts';
import { type DescribedLine, dateText, describeQuote } from '../support/describe-quote.ts';
import { labelledValue, oneLine, quoted } from '../support/set-off.ts';
import { escapeHtml } from '../web/escape-html.ts';

/** Who mails to support come from and go to. */
export interface MailAddresses {
  readonly from: string;
  readonly to: string;
}

/** A mail, ready for a mail server or a file. */
export interface TicketMail extends MailAddresses {
  /** Also names its file. */
  readonly id: string;
  /** Made from the id, so that the same mail sent twice can be told by whoever gets it. */
  readonly messageId: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly NewAttachment[];
}

/** Mail servers commonly take 25 MB, and files grow by a third on their way. */
const MOST_ATTACHED_BYTES = 15 * 1024 * 1024;

/** Whether its files can go with a mail; else the mail says how to fetch them. */
function filesFit({ attachments }: Pick<WaitingMail, 'attachments'>): boolean {
  return attachments.reduce((sum, { content }) => sum + content.length, 0) <= MOST_ATTACHED_BYTES;
}

/**
 * The mail that tells support about a new ticket: who, what, the quote line by line, and the commands that answer it. Its files go with
 * it if `withFiles`; else it names the commands that fetch them.
 */
export function ticketMail(
  mail: WaitingMail,
  customer: Customer | null,
  addresses: MailAddresses,
  withFiles = filesFit(mail),
): TicketMail {
  const { ticket } = mail;
  const about = customerLines(mail, customer, withFiles);
  const message = ticket.messages.find(({ author }) => author === 'customer')?.text ?? '';
  const quote = quoteLines(mail);
  const commands = [...commandLines(mail), ...(withFiles ? [] : fileCommandLines(mail))];
  return {
    ...addresses,
    id: mail.id,
    messageId: `<ticket-mail.${mail.id}@${hostOf(addresses.from)}>`,
    subject: oneLine(`#${ticket.number} Request received: ${ticket.subject}`),
    text: [peopleText(about), messageText(message), tableText(quote), tableText(commands)].filter(Boolean).join('\n\n'),
    html: page([tableHtml(about), messageHtml(message), tableHtml(quote), tableHtml(commands, 'code')].join('\n')),
    attachments: (withFiles ? mail.attachments : []).map((file) => ({ ...file, name: oneLine(file.name) })),
  };
}

function customerLines(
  { ticket, attachments }: WaitingMail,
  customer: Customer | null,
  withFiles: boolean,
): DescribedLine[] {
  const names = attachments.map(({ name }) => name).join(', ');
  return [
    { label: 'Ticket', value: `#${ticket.number}, priority ${ticket.priority}, type ${ticket.type}` },
    { label: 'Subject', value: ticket.subject },
    {
      label: 'Customer',
      value: customer ? `${customer.name} (login ${customer.login}, id ${customer.id})` : `id ${ticket.customerId}`,
    },
    ...(customer?.email ? [{ label: 'E-mail', value: customer.email }] : []),
    ...(names && withFiles ? [{ label: 'Attached', value: names }] : []),
    ...(names && !withFiles ? [{ label: 'Not attached, too large for a mail', value: names }] : []),
  ];
}

function quoteLines({ ticket: { requestedChange } }: WaitingMail): DescribedLine[] {
  if (!requestedChange) return [];
  if (requestedChange.quote) return describeQuote(requestedChange.quote);
  const { serviceId, planId, startDate } = requestedChange;
  return [
    { label: 'Service', value: `id ${serviceId}` },
    { label: 'New plan', value: planId ?? 'none was offered: agree on one with the customer' },
    { label: 'Start date', value: startDate ? dateText(startDate) : 'not chosen' },
  ];
}

function commandLines({ ticket: { number, requestedChange } }: WaitingMail): DescribedLine[] {
  const open = requestedChange && !requestedChange.planId ? ' --plan ID --date YYYY-MM-DD' : '';
  return [
    { label: 'See it', value: `npm run tickets -- show ${number}` },
    { label: 'Answer', value: `npm run tickets -- answer ${number} "Your answer"` },
    ...(requestedChange ? [{ label: 'Make the change', value: `npm run tickets -- change ${number}${open}` }] : []),
  ];
}

function fileCommandLines({ ticket: { number }, attachments }: WaitingMail): DescribedLine[] {
  return attachments.map(({ id, name }) => ({
    label: 'Save a file',
    value: `npm run tickets -- attachment ${number} ${id} ${nameForShell(name)}`,
  }));
}

/** Somebody will paste the command: what a customer called a file must mean nothing to a shell. */
function nameForShell(name: string): string {
  return name.replace(/[^\p{L}\p{N}._-]+/gu, '_').replace(/^[.-]+/, '') || 'file';
}

function tableText(lines: readonly DescribedLine[]): string {
  return lines.map(({ label, value }) => `${label}: ${oneLine(value)}`).join('\n');
}

/** Lines with what people typed: names, subjects, files. */
function peopleText(lines: readonly DescribedLine[]): string {
  return lines.map(({ label, value }) => labelledValue(label, value)).join('\n');
}

function tableHtml(lines: readonly DescribedLine[], tag: 'span' | 'code' = 'span'): string {
  if (lines.length === 0) return '';
  const rows = lines.map(
    ({ label, value }) =>
      `<tr><th align="left" valign="top">${escapeHtml(label)}</th><td><${tag}>${escapeHtml(oneLine(value))}</${tag}></td></tr>`,
  );
  return `<table cellpadding="4">${rows.join('')}</table>`;
}

const wrote = 'The customer wrote';

function messageText(message: string): string {
  return message.trim() ? `${wrote}:\n\n${quoted(message)}` : '';
}

/** The same characters as in the text, in a frame: what turns the reading direction would also turn the frame's words. */
function messageHtml(message: string): string {
  if (!message.trim()) return '';
  const lines = quoted(message)
    .split('\n')
    .map((line) => escapeHtml(line.slice('> '.length)));
  const look = 'margin:0 0 1em;padding:0 1em;border-left:4px solid #888;white-space:pre-wrap';
  return `<p>${wrote}:</p><blockquote dir="auto" style="${look}">${lines.join('<br>')}</blockquote>`;
}

function page(body: string): string {
  return `<!doctype html><html lang="en"><body style="font-family:sans-serif">${body}</body></html>`;
}

function hostOf(address: string): string {
  return /@([\w.-]+)/.exec(address)?.[1] ?? 'localhost';
}
