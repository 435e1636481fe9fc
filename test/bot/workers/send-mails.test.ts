import { describe, expect, it } from 'vitest';
import { MailNotTaken } from '../../../bot/mail/mail-not-taken.ts';
import type { TicketMail } from '../../../bot/mail/ticket-mail.ts';
import { startSendingMails } from '../../../bot/workers/send-mails.ts';
import type { Mails, WaitingMail } from '../../../domain/ports/mails.ts';
import { aWaitingMail } from '../a-ticket.ts';
import { ManualTime, settle } from '../manual-time.ts';
import { writtenLog } from '../written-log.ts';

/** An outbox that remembers what became of its mails. */
function outbox(mails: WaitingMail[]) {
  const outcomes: string[] = [];
  const leased: string[] = [];
  const port: Mails = {
    lease: async (now, until) => {
      leased.push(`${now} until ${until}`);
      return mails.shift() ?? null;
    },
    sent: async (id) => void outcomes.push(`${id} sent`),
    failed: async (id, retryAt, error) => void outcomes.push(`${id} again at ${retryAt}: ${error}`),
  };
  return { port, outcomes, leased };
}

function start(mails: WaitingMail[], carry: (mail: TicketMail) => Promise<void>) {
  const time = new ManualTime('2026-11-22T10:00:00Z');
  const { port, outcomes, leased } = outbox(mails);
  const { log, said, lines } = writtenLog();
  const worker = startSendingMails({
    mails: port,
    accounts: { find: async () => null },
    carrier: { carry, close: () => undefined },
    addresses: { from: 'chat@example.com', to: 'support@example.com' },
    clock: time,
    steadyClock: time,
    timers: time,
    log,
  });
  return { time, worker, outcomes, leased, said, lines };
}

describe('sending mails', () => {
  it('sends everything that waits', async () => {
    const carried: string[] = [];
    const mails = Array.from({ length: 12 }, (_, index) => ({ ...aWaitingMail(), id: `m-${index}` }));
    const { outcomes, said, time } = start(mails, async ({ id }) => void carried.push(id));
    await settle();
    expect(carried).toHaveLength(12);
    expect(outcomes.every((outcome) => outcome.endsWith('sent'))).toBe(true);
    expect([said(), time.nextRingMs]).toEqual([[], 20_000]);
  });

  it('takes each mail for ten minutes, longer than a mail server may take', async () => {
    const { time, leased } = start([aWaitingMail()], async () => undefined);
    await time.pass({ seconds: 20 });
    const at = (minute: string) => `2026-11-22T10:0${minute}Z until 2026-11-22T10:1${minute}Z`;
    expect(leased).toEqual([at('0:00'), at('0:00'), at('0:20')]);
  });

  it.each([
    [1, '2026-11-22T10:01:00Z'],
    [2, '2026-11-22T10:02:00Z'],
    [4, '2026-11-22T10:08:00Z'],
    [40, '2026-11-22T11:00:00Z'],
  ])('tries a mail that failed %i times again at %s', async (attempts, at) => {
    let offered = 0;
    const { outcomes, lines } = start([{ ...aWaitingMail(), attempts }], () => {
      offered += 1;
      return Promise.reject(new MailNotTaken(false, 'refused'));
    });
    await settle();
    expect([offered, outcomes]).toEqual([1, [`m-1 again at ${at}: refused`]]);
    const what = { level: 'warn', msg: 'a mail was not sent', mail: 'm-1', ticket: 12, attempts };
    expect(lines).toEqual([
      expect.objectContaining({ ...what, err: expect.objectContaining({ name: 'MailNotTaken' }) }),
    ]);
  });

  it('takes no fault of its own for a refusal', async () => {
    const { outcomes } = start([aWaitingMail()], () =>
      Promise.reject(Object.assign(new Error('x'), { permanent: true })),
    );
    await settle();
    expect(outcomes).toEqual(['m-1 again at 2026-11-22T10:01:00Z: x']);
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
    const offered: number[] = [];
    const mails = [aWaitingMail(), { ...aWaitingMail(), id: 'm-2', attachments: [] }];
    const { outcomes, said } = start(mails, ({ attachments }) => {
      offered.push(attachments.length);
      return Promise.reject(new MailNotTaken(true, 'answered 550'));
    });
    await settle();
    expect(offered).toEqual([1, 0, 0]);
    expect(outcomes).toEqual(['m-1', 'm-2'].map((id) => `${id} again at 2026-11-23T10:00:00Z: answered 550`));
    expect(said()).toEqual(Array.from({ length: 2 }, () => expect.stringMatching(/^error: .*"npm run tickets"$/)));
  });

  it('gives back at once what it took while it was being stopped', async () => {
    const carried: string[] = [];
    const { worker, outcomes } = start([aWaitingMail()], async ({ id }) => void carried.push(id));
    await worker.stop();
    expect([carried, outcomes]).toEqual([
      [],
      ['m-1 again at 2026-11-22T10:00:00Z: the bot was stopped before it was tried'],
    ]);
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
