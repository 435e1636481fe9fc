import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { MailNotTaken } from '../../../bot/mail/mail-not-taken.ts';
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

  it('shows a mail under its name only when it is on the disk, and none that could not be written', async () => {
    const carrier = openMailCarrier({ DATA_DIR, SMTP_URL: undefined });
    const outbox = join(DATA_DIR, 'outbox');
    mkdirSync(outbox);
    const probe = await open(join(DATA_DIR, 'probe'), 'w');
    const handles: { sync(): Promise<void> } = Object.getPrototypeOf(probe);
    await probe.close();
    const seen: string[][] = [];
    const sync = vi.spyOn(handles, 'sync').mockImplementation(async () => {
      seen.push(readdirSync(outbox).filter((name) => name.endsWith('.eml')));
      throw new Error('the disk is full');
    });
    onTestFinished(() => sync.mockRestore());
    await expect(carrier.carry(mail)).rejects.toThrow('the disk is full');
    expect(seen).toEqual([[]]);
    expect(readdirSync(outbox).filter((name) => name.endsWith('.eml'))).toEqual([]);
  });

  it('keeps a strange id from leaving the folder', async () => {
    await openMailCarrier({ DATA_DIR, SMTP_URL: undefined }).carry({ ...mail, id: '../../m' });
    expect(readdirSync(join(DATA_DIR, 'outbox'))).toEqual(['.._.._m.eml']);
  });
});

/** A mail server that answers each mail with `answer`, and refuses the recipient with `recipient`. */
async function mailServer(refusal: { answer?: number; recipient?: number; login?: number } = {}) {
  const received: string[] = [];
  const refuse = (responseCode: number | undefined) =>
    responseCode === undefined ? null : Object.assign(new Error('not for support@example.com'), { responseCode });
  const server = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    onAuth: (_auth, _session, done) => done(refuse(refusal.login), { user: 'x' }),
    onRcptTo: (_address, _session, done) => done(refuse(refusal.recipient)),
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        received.push(Buffer.concat(chunks).toString());
        done(refuse(refusal.answer));
      });
    },
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { received, port, close };
}

describe('with a mail server', () => {
  it('hands it the mail', async () => {
    const { received, port, close } = await mailServer();
    const carrier = openMailCarrier({ DATA_DIR, SMTP_URL: `smtp://127.0.0.1:${port}` });
    await carrier.carry(mail);
    expect(received[0]).toContain('Subject: #12 Request received');
    expect(received[0]).toContain('To: support@example.com');
    carrier.close();
    await close();
    await expect(carrier.carry(mail)).rejects.toMatchObject({ code: 'MAIL_NOT_TAKEN', permanent: false });
  });

  it.each([
    ['a full mailbox', { answer: 452 }, false],
    ['a mail it will never take', { answer: 552 }, true],
    ['a recipient it does not know', { recipient: 550 }, true],
    ['a recipient it puts off', { recipient: 450 }, false],
    ['a missing login, which the operator mends', { recipient: 530 }, false],
    ['a wrong password, which the operator mends', { login: 535 }, false],
  ])('tells a refusal for good from one for now: %s', async (_what, refusal, permanent) => {
    const { port, close } = await mailServer(refusal);
    const user = 'login' in refusal ? 'user:wrong@' : '';
    const carrier = openMailCarrier({ DATA_DIR, SMTP_URL: `smtp://${user}127.0.0.1:${port}` });
    const error = await carrier.carry(mail).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(MailNotTaken);
    expect(error).toMatchObject({ permanent, message: expect.not.stringContaining('example.com') });
    carrier.close();
    await close();
  });
});
