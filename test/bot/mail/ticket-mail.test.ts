import { describe, expect, it } from 'vitest';
import { ticketMail } from '../../../bot/mail/ticket-mail.ts';
import { anAccount } from '../../domain/account-fixture.ts';
import { aWaitingMail } from '../a-ticket.ts';

const addresses = { from: 'Planswitch <chat@example.com>', to: 'support@example.com' };
const { customer } = anAccount('2023-12-19', [], []);

describe('the mail to support', () => {
  it('says who asks for what, spells the quote out line by line, and ends with the commands', () => {
    const { subject, text } = ticketMail(aWaitingMail(), customer, addresses);
    expect(subject).toBe('#12 Request received: Request tariff change for service: Ethernet_500Mbps');
    expect(text.split('\n')).toEqual(
      expect.arrayContaining([
        'Customer: John Doe (login 000001, id 1)',
        'E-mail: john@example.com',
        'Attached: bill.txt',
        '> Please change my current plan.',
        'Start date: Wed, 20 Dec 2023',
        'Price of change: 30.00 USD',
        'Refund: +77.42 USD: Refund Ethernet_500Mbps, 12 of 31 days of 200.00 USD, Wed, 20 Dec 2023 to Sun, 31 Dec 2023',
        'Fee: -30.00 USD: Fee applied for changing plan from Ethernet_500Mbps to Ethernet_100Mbps',
        'Charge: -38.71 USD: Ethernet_100Mbps, 12 of 31 days of 100.00 USD, Wed, 20 Dec 2023 to Sun, 31 Dec 2023',
        'Together: 8.71 USD credit',
        'Undo: until Tue, 19 Dec 2023',
        'Answer: npm run tickets -- answer 12 "Your answer"',
        'Make the change: npm run tickets -- change 12',
      ]),
    );
  });

  it('shows what customers typed as text, and lets none of it become a header or markup', () => {
    const nasty = '<img src=x onerror=alert(1)>\r\nBcc: everybody@example.com';
    const mail = ticketMail(
      aWaitingMail({
        subject: nasty,
        messages: [{ author: 'customer', text: nasty, at: aWaitingMail().ticket.openedAt }],
      }),
      { ...customer, name: '<b>John</b>' },
      addresses,
    );
    expect(mail.subject).not.toMatch(/[\r\n]/);
    expect(mail.html).not.toContain('<img');
    expect(mail.html).not.toContain('<b>');
    expect(mail.html).toContain('&lt;img src=x onerror=alert(1)&gt;');
  });

  it('has one Message-ID however often it is sent, under the sender’s host', () => {
    const first = ticketMail(aWaitingMail(), customer, addresses);
    expect(ticketMail({ ...aWaitingMail(), attempts: 3 }, customer, addresses).messageId).toBe(first.messageId);
    expect(first.messageId).toBe('<ticket-mail.m-1@example.com>');
  });

  it('asks for plan and date where the partner offers no plan', () => {
    const { requestedChange } = aWaitingMail().ticket;
    if (!requestedChange) throw new Error('the example asks for a change');
    const open = { ...requestedChange, planId: null, startDate: null, quote: null };
    const { text } = ticketMail(aWaitingMail({ requestedChange: open }), null, addresses);
    expect(text).toContain('New plan: none was offered: agree on one with the customer');
    expect(text).toContain('npm run tickets -- change 12 --plan ID --date YYYY-MM-DD');
    expect(text).toContain('Customer: id 1');
  });

  it('names the commands that fetch files too large for a mail, and nothing in them steers a shell', () => {
    const mail = aWaitingMail();
    const [file] = mail.attachments;
    if (!file) throw new Error('the example has a file');
    const large = { ...file, content: new Uint8Array(8 * 1024 * 1024) };
    const together = { ...mail, attachments: [large, { ...large, name: '-$(reboot); röuter.png' }] };
    const { attachments, text, html } = ticketMail(together, customer, addresses);
    expect(attachments).toEqual([]);
    expect(text).toContain('Not attached, too large for a mail: bill.txt, ');
    expect(text).toContain('Save a file: npm run tickets -- attachment 12 f-1 bill.txt');
    expect(text).toContain('npm run tickets -- attachment 12 f-1 _reboot_röuter.png');
    expect(html).toContain('attachment 12 f-1 bill.txt');
    expect(ticketMail({ ...mail, attachments: [large] }, customer, addresses).attachments).toHaveLength(1);
    expect(ticketMail(mail, customer, addresses, false).attachments).toEqual([]);
  });
});
