import type { TicketMail } from './ticket-mail.ts';

/** What takes a mail away. */
export interface MailCarrier {
  /** Resolves when the mail was taken; throws when it was not, or when that is unknown: `MailNotTaken` with whether that is for good. */
  carry(mail: TicketMail): Promise<void>;
  close(): void;
}
