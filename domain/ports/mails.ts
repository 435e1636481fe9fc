import type { Temporal } from '../calendar.ts';
import type { Ticket } from '../ticket.ts';
import type { NewAttachment } from './conversations.ts';

/** A mail to support that was promised when its ticket was opened and has not been sent. */
export interface WaitingMail {
  readonly id: string;
  readonly ticket: Ticket;
  readonly attachments: readonly NewAttachment[];
  /** How often it was tried. */
  readonly attempts: number;
}

/** The outbox of mails. A mail is leased before it is tried; one whose outcome is unknown is tried again under the same Message-ID. */
export interface Mails {
  /** Takes the mail that is due longest, at once where it was never tried, with its files, and keeps others from taking it until `leaseUntil`. Null when none is due. */
  lease(now: Temporal.Instant, leaseUntil: Temporal.Instant): Promise<WaitingMail | null>;
  sent(id: string, at: Temporal.Instant): Promise<void>;
  /** Not sent: to be tried again at `retryAt`. `error` is kept for support. */
  failed(id: string, retryAt: Temporal.Instant, error: string): Promise<void>;
}
