import type { Clock, Temporal } from '../../domain/calendar.ts';
import type { Accounts } from '../../domain/ports/accounts.ts';
import type { Mails, WaitingMail } from '../../domain/ports/mails.ts';
import type { MailCarrier } from '../mail/mail-carrier.ts';
import { type MailAddresses, ticketMail } from '../mail/ticket-mail.ts';
import { startWorker, type Worker, type WorkerParts } from './worker.ts';

export interface SendMailsParts extends Pick<WorkerParts, 'timers' | 'log'> {
  readonly mails: Mails;
  readonly accounts: Pick<Accounts, 'find'>;
  readonly carrier: MailCarrier;
  readonly addresses: MailAddresses;
  readonly clock: Clock;
}

const SWEEP = 20_000;
/** Longer than a mail can take when the mail server falls silent. */
const LEASE = { minutes: 10 };

/** Sends the mails to support that wait in the outbox; one that cannot be sent is tried again after 1, 2, 4 … at most 60 minutes. */
export function startSendingMails(parts: SendMailsParts): Worker {
  const { mails, clock, timers, log } = parts;
  let stopping = false;
  const round = async (): Promise<number> => {
    while (!stopping) {
      const now = clock.now();
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

async function send(
  { mails, accounts, carrier, addresses, clock, log }: SendMailsParts,
  mail: WaitingMail,
): Promise<void> {
  try {
    await carrier.carry(ticketMail(mail, await accounts.find(mail.ticket.customerId), addresses));
  } catch (error) {
    log.warn({ err: error, mail: mail.id, ticket: mail.ticket.number, attempts: mail.attempts }, 'a mail was not sent');
    const retryAt = nextTry(clock.now(), mail.attempts);
    return mails.failed(mail.id, retryAt, error instanceof Error ? error.message : String(error));
  }
  await mails.sent(mail.id, clock.now());
}

/** Leased, but not tried: the next start shall not wait for the lease to end. */
function giveBack({ mails, clock }: SendMailsParts, mail: WaitingMail): Promise<void> {
  return mails.failed(mail.id, clock.now(), 'the bot was stopped before it was tried');
}

function nextTry(now: Temporal.Instant, attempts: number): Temporal.Instant {
  return now.add({ minutes: Math.min(2 ** Math.max(attempts - 1, 0), 60) });
}
