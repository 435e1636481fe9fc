import type { Mails, WaitingMail } from '../../../domain/ports/mails.ts';

/** Looks on as the bot sends its mails to support: what they were, and when none is left. */
export class MailBag {
  /** Oldest first. One that was tried again is there again. */
  readonly sent: WaitingMail[] = [];
  #emptied: Array<() => void> = [];

  /** The same outbox, looked at. */
  over(mails: Mails): Mails {
    return {
      sent: (id, at) => mails.sent(id, at),
      failed: (id, retryAt, error) => mails.failed(id, retryAt, error),
      lease: async (now, leaseUntil) => {
        const mail = await mails.lease(now, leaseUntil);
        if (mail) this.sent.push(mail);
        else for (const resolve of this.#emptied.splice(0)) resolve();
        return mail;
      },
    };
  }

  /** Resolves the next time the bot finds no mail to send. */
  whenEmptied(): Promise<void> {
    return new Promise((resolve) => this.#emptied.push(resolve));
  }
}
