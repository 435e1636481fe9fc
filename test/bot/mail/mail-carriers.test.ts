import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openMailCarrier } from '../../../bot/mail/open-mail-carrier.ts';
import { ticketMail } from '../../../bot/mail/ticket-mail.ts';
import { aWaitingMail } from '../a-ticket.ts';

let DATA_DIR: string;
beforeEach(() => {
  DATA_DIR = mkdtempSync(join(tmpdir(), 'planswitch-mail-'));
});
afterEach(() => rmSync(DATA_DIR, { recursive: true }));

const mail = ticketMail(aWaitingMail(), null, { from: 'Planswitch <chat@example.com>', to: 'support@example.com' });

describe('without a mail server', () => {
  it('puts each mail into the outbox, once however often it is carried, whole, and readable by this user only', async () => {
    const carrier = openMailCarrier({ DATA_DIR, SMTP_URL: undefined });
    await carrier.carry(mail);
    await carrier.carry(mail);
    expect(readdirSync(join(DATA_DIR, 'outbox'))).toEqual(['m-1.eml']);
    const eml = readFileSync(join(DATA_DIR, 'outbox', 'm-1.eml'), 'utf8');
    expect(eml).toContain('Message-ID: <ticket-mail.m-1@example.com>');
    expect(eml).toContain('filename=bill.txt');
  });

  it('keeps a strange id from leaving the folder', async () => {
    await openMailCarrier({ DATA_DIR, SMTP_URL: undefined }).carry({ ...mail, id: '../../m' });
    expect(readdirSync(join(DATA_DIR, 'outbox'))).toEqual(['.._.._m.eml']);
  });
});

describe('with a mail server', () => {
  it('hands it the mail, and throws when it is refused or not there', async () => {
    const received: string[] = [];
    let refuse = false;
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData: (stream, _session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          received.push(Buffer.concat(chunks).toString());
          done(refuse ? new Error('mailbox full') : null);
        });
      },
    });
    const port = await new Promise<number>((resolve) => {
      server.listen(0, '127.0.0.1', () => {
        const address = server.server.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
    const carrier = openMailCarrier({ DATA_DIR, SMTP_URL: `smtp://127.0.0.1:${port}` });
    await carrier.carry(mail);
    expect(received[0]).toContain('Subject: #12 Request received');
    expect(received[0]).toContain('To: support@example.com');
    refuse = true;
    await expect(carrier.carry(mail)).rejects.toThrow('mailbox full');
    carrier.close();
    await new Promise<void>((resolve) => server.close(() => resolve()));
    await expect(carrier.carry(mail)).rejects.toThrow(/ECONNREFUSED/);
  });
});
