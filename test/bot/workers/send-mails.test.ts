import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { MailNotTaken } from '../../../bot/mail/mail-not-taken.ts';
import type { TicketMail } from '../../../bot/mail/ticket-mail.ts';
import { startSendingMails } from '../../../bot/workers/send-mails.ts';
import type { Mails, WaitingMail } from '../../../domain/ports/mails.ts';
import { aWaitingMail } from '../a-ticket.ts';
import { ManualTime, settle } from '../manual-time.ts';

/** An outbox that remembers what became of its mails. */
function outbox(mails: WaitingMail[]) {
  const outcomes: string[] = [];
  const leases: string[] = [];
  const port: Mails = {
    lease: async (now, until) => {
      leases.push(`${now} until ${until}`);
      return mails.shift() ?? null;
    },
    sent: async (id) => void outcomes.push(`${id} sent`),
    failed: async (id, retryAt, error) => void outcomes.push(`${id} again at ${retryAt}: ${error}`),
  };
  return { port, outcomes, leases };
}

function start(mails: WaitingMail[], carry: (mail: TicketMail) => Promise<void>) {
  const time = new ManualTime('2026-11-22T10:00:00Z');
  const { port, outcomes, leases } = outbox(mails);
  const worker = startSendingMails({
    mails: port,
    accounts: { find: async () => null },
    carrier: { carry, close: () => undefined },
    addresses: { from: 'chat@example.com', to: 'support@example.com' },
    clock: time,
    steadyClock: time,
    timers: time,
    log: pino({ level: 'silent' }),
  });
  return { time, worker, outcomes, leases };
}

describe('sending mails', () => {
  it('sends everything that waits', async () => {
    const carried: string[] = [];
    const mails = Array.from({ length: 12 }, (_, index) => ({ ...aWaitingMail(), id: `m-${index}` }));
    const { outcomes, leases } = start(mails, async ({ id }) => void carried.push(id));
    await settle();
    expect(new Set(leases)).toEqual(new Set(['2026-11-22T10:00:00Z until 2026-11-22T10:10:00Z']));
    expect(carried).toHaveLength(12);
    expect(outcomes.every((outcome) => outcome.endsWith('sent'))).toBe(true);
  });

  it.each([
    [1, '2026-11-22T10:01:00Z'],
    [2, '2026-11-22T10:02:00Z'],
    [4, '2026-11-22T10:08:00Z'],
    [40, '2026-11-22T11:00:00Z'],
  ])('tries a mail that failed %i times again at %s', async (attempts, at) => {
    const { outcomes } = start([{ ...aWaitingMail(), attempts }], () => Promise.reject(new Error('refused')));
    await settle();
    expect(outcomes).toEqual([`m-1 again at ${at}: refused`]);
  });

  it('offers a mail that is refused for good once more without its files', async () => {
    const offered: number[] = [];
    const mail = aWaitingMail();
    expect(mail.attachments.length).toBeGreaterThan(0);
    const { outcomes } = start([mail], async ({ attachments }) => {
      offered.push(attachments.length);
      if (attachments.length > 0) throw new MailNotTaken(true, 'The mail server answered 552.');
    });
    await settle();
    expect(offered).toEqual([mail.attachments.length, 0]);
    expect(outcomes).toEqual(['m-1 sent']);
  });

  it('waits a day with a mail that is refused for good also without files', async () => {
    const { outcomes } = start([aWaitingMail()], () => Promise.reject(new MailNotTaken(true, 'answered 550')));
    await settle();
    expect(outcomes).toEqual(['m-1 again at 2026-11-23T10:00:00Z: answered 550']);
  });

  it('finishes the mail in hand when it is stopped, and takes no other', async () => {
    let finish = () => {};
    const carry = () => new Promise<void>((resolve) => (finish = resolve));
    const { worker, outcomes } = start([aWaitingMail(), { ...aWaitingMail(), id: 'm-2' }], carry);
    await settle();
    const stopped = worker.stop();
    finish();
    await stopped;
    expect(outcomes).toEqual(['m-1 sent']);
  });
});
