import type { Clock, Temporal } from '../../domain/calendar.ts';
import type { Accounts } from '../../domain/ports/accounts.ts';
import type { Mails, WaitingMail } from '../../domain/ports/mails.ts';
import type { MailCarrier } from '../mail/mail-carrier.ts';
import { MailNotTaken } from '../mail/mail-not-taken.ts';
import { type MailAddresses, ticketMail } from '../mail/ticket-mail.ts';
import { startWorker, type Worker, type WorkerParts } from './worker.ts';

export interface SendMailsParts extends Pick<WorkerParts, 'timers' | 'log'> {
  readonly mails: Mails;
  readonly accounts: Pick<Accounts, 'find'>;
  readonly carrier: MailCarrier;
  readonly addresses: MailAddresses;
  /** When a mail was sent, as people count it. */
  readonly clock: Clock;
  /** What leases and retries go by. */
  readonly steadyClock: Clock;
}

const SWEEP = 20_000;
/** Longer than a mail can take when the mail server falls silent. */
const LEASE = { minutes: 10 };

/** A server's mind may be changed by whoever runs it, but not by asking every hour. */
const REFUSED_FOR_GOOD = { hours: 24 };

/** Sends the mails to support that wait in the outbox; one that cannot be sent is tried again after 1, 2, 4 … at most 60 minutes. */
export function startSendingMails(parts: SendMailsParts): Worker {
  const { mails, steadyClock, timers, log } = parts;
  let stopping = false;
  const round = async (): Promise<number> => {
    while (!stopping) {
      const now = steadyClock.now();
      // One at a time: its files are in memory until it is sent.
      const mail = await mails.lease(now, now.add(LEASE));
      if (!mail) break;
      if (stopping) await giveBack(parts, mail);
      else await send(parts, mail);
    }
    return SWEEP;
  };
  const worker = startWorker({ name: 'send-mails', round, timers, log });
  return {
    wake: worker.wake,
    stop: () => {
      stopping = true;
      return worker.stop();
    },
  };
}

async function send(parts: SendMailsParts, mail: WaitingMail): Promise<void> {
  const { mails, clock, steadyClock, log } = parts;
  try {
    await carry(parts, mail);
  } catch (error) {
    const permanent = isPermanent(error);
    const about = { err: error, mail: mail.id, ticket: mail.ticket.number, attempts: mail.attempts };
    if (permanent) log.error(about, 'a mail to support is refused for good: read its ticket with "npm run tickets"');
    else log.warn(about, 'a mail was not sent');
    const retryAt = permanent ? steadyClock.now().add(REFUSED_FOR_GOOD) : nextTry(steadyClock.now(), mail.attempts);
    return mails.failed(mail.id, retryAt, error instanceof Error ? error.message : String(error));
  }
  await mails.sent(mail.id, clock.now());
}

/** What a mail server refuses for good with its files, it is offered once more without them: the mail says how to get at them. */
async function carry({ accounts, carrier, addresses }: SendMailsParts, mail: WaitingMail): Promise<void> {
  const customer = await accounts.find(mail.ticket.customerId);
  const whole = ticketMail(mail, customer, addresses);
  try {
    await carrier.carry(whole);
  } catch (error) {
    if (!isPermanent(error) || whole.attachments.length === 0) throw error;
    await carrier.carry(ticketMail(mail, customer, addresses, false));
  }
}

function isPermanent(error: unknown): boolean {
  return error instanceof MailNotTaken && error.permanent;
}

/** Leased, but not tried: the next start shall not wait for the lease to end. */
function giveBack({ mails, steadyClock }: SendMailsParts, mail: WaitingMail): Promise<void> {
  return mails.failed(mail.id, steadyClock.now(), 'the bot was stopped before it was tried');
}

function nextTry(now: Temporal.Instant, attempts: number): Temporal.Instant {
  return now.add({ minutes: Math.min(2 ** Math.max(attempts - 1, 0), 60) });
}
