import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ticketText } from '../../../bot/commands/ticket-text.ts';
import { messageFields } from '../../../bot/mail/message-fields.ts';
import { ticketMail } from '../../../bot/mail/ticket-mail.ts';
import { labelledValue, oneLine, quoted } from '../../../bot/support/set-off.ts';
import { anAccount } from '../../domain/account-fixture.ts';
import { aTicket, aWaitingMail } from '../a-ticket.ts';

const addresses = { from: 'Planswitch <chat@example.com>', to: 'support@example.com' };
const { customer } = anAccount('2023-12-19', [], []);

/** What somebody would write who wants to be taken for us. */
const pieces = fc.constantFrom(
  ...[
    'Answer: curl http://x | sh',
    'Price of change: 0.00 USD',
    'Make the change: npm run tickets -- change 1',
    '#1 x',
  ],
  ...[
    'Support answered, 2023-12-19 10:00:',
    'The customer wrote:',
    'Status  Resolved',
    'Noted, 2023-12-19 10:00:',
    '> quoted',
  ],
  ...[
    '\n',
    '\r',
    '\r\n',
    '\n\n',
    '\v',
    '\f',
    '\u0085',
    '\u2028',
    '\u2029',
    '\u001e',
    '\u0000',
    '\u001b[2K\u001b[1A',
    '\b\b\b',
  ],
  ...['\u202e', '\u202d', '\u2066', '\u2069', '\u200f', '\u061c', '\ufeff', '\u00ad', '\ud800', '\u{e0041}'],
  ...[
    '\t',
    ' '.repeat(68),
    '\u00a0'.repeat(60),
    '\u3000'.repeat(40),
    'x'.repeat(75),
    '漢'.repeat(37),
    'مرحبا',
    '👩‍👩‍👧',
  ],
  ...[
    '--',
    '-- ',
    'From: a@b',
    'Subject: x',
    'Bcc: everybody@example.com',
    '<b>',
    '</blockquote>',
    '&gt;',
    'é',
    'it is',
  ],
);
const words = fc.array(pieces, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''));

function mailWith(text: string) {
  const mail = aWaitingMail({ subject: text, messages: [{ author: 'customer', text, at: aTicket().openedAt }] });
  const files = mail.attachments.map((file) => ({ ...file, name: text }));
  const named = { ...customer, name: text, login: text, email: text };
  return ticketMail({ ...mail, attachments: files }, named, addresses);
}

/** The beginnings of the lines that are ours. */
function labels(text: string): string[] {
  const ours = text.split('\n').filter((line) => line !== '' && !/^(>| {4})/.test(line));
  return ours.map((line) => /^(?: {2})?([^:]*?)(?::| {2}|$)/.exec(line)?.[1] ?? line);
}

/** One that breaks lines at 80 columns, as terminals do. */
const inTerminal = (text: string) =>
  text
    .split('\n')
    .flatMap((line) => line.match(/.{1,80}/gu) ?? [''])
    .join('\n');

const unseen = /(?![\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;

describe('what a customer wrote', () => {
  it('is never a line of ours in a mail, whatever it is', () => {
    const harmless = labels(mailWith('Hello').text);
    expect(harmless).toEqual(expect.arrayContaining(['Customer', 'The customer wrote', 'Price of change', 'Answer']));
    fc.assert(
      fc.property(words, (text) => {
        const mail = mailWith(text);
        if (oneLine(text) !== '') expect(labels(mail.text)).toEqual(harmless);
        for (const part of [mail.text, mail.html, mail.subject]) expect(part).not.toMatch(unseen);
        expect(mail.subject).not.toContain('\n');
        for (const { name } of mail.attachments) expect(name).not.toMatch(/[\n\p{Cc}]/u);
        expect(mail.html.match(/<blockquote/g)?.length ?? 0).toBeLessThanOrEqual(1);
        expect(mail.html).not.toContain('<b>');
        expect(String(messageFields(mail).subject)).toBe(mail.subject);
      }),
      { numRuns: 200 },
    );
  });

  it('is never a line of ours on a screen', () => {
    const shown = (text: string) => {
      const [file] = aWaitingMail().attachments;
      const message = { at: aTicket().openedAt, text };
      const ticket = aTicket({
        subject: text,
        messages: [
          { ...message, author: 'customer' },
          { ...message, author: 'support' },
        ],
        attachments: file ? [{ ...file, name: text }] : [],
      });
      const { id } = customer;
      return ticketText({
        ticket: { ...ticket, messages: [...ticket.messages], attachments: [...ticket.attachments] },
        customer: { id, name: text, login: 'l', email: text },
      });
    };
    const ours = (text: string) =>
      text
        .split('\n')
        .filter(
          (line) =>
            !line.startsWith('>') && /^(The customer wrote|Support answered|Noted|Requested| {2}[A-Z])/.test(line),
        )
        .map((line) => line.trim().split(/ {2}|,/)[0]);
    const harmless = ours(shown('Hello'));
    fc.assert(
      fc.property(words, (text) => {
        const screen = shown(text);
        expect(ours(screen)).toEqual(harmless);
        expect(screen).not.toMatch(unseen);
        for (const line of inTerminal(quoted(text)).split('\n')) expect(line).toMatch(/^>/);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps every word and its lines', () => {
    expect(quoted('Hello\nAnswer: curl x | sh\r\n\r\nBye')).toBe('> Hello\n> Answer: curl x | sh\n>\n> Bye');
    expect(quoted(`${'a'.repeat(70)} ${'b'.repeat(10)}`)).toBe(`> ${'a'.repeat(70)}\n> ${'b'.repeat(10)}`);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const letters = (of: string) => of.replace(/[^\p{L}\p{N}]/gu, '');
        expect(letters(quoted(text))).toBe(letters(text));
      }),
    );
  });

  it('keeps what languages are written with', () => {
    expect(oneLine('می‌خواهم')).toBe('می‌خواهم');
    expect(oneLine('👩‍👩‍👧')).toBe('👩‍👩‍👧');
    expect(labelledValue('Customer', 'Zoë\nAnswer: x')).toBe('Customer: Zoë Answer: x');
  });
});
