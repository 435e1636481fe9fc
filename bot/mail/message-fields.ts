import type { SendMailOptions } from 'nodemailer';
import type { TicketMail } from './ticket-mail.ts';

/** A mail in nodemailer's words. Customers' files go as they are, never by a path or an address, which nodemailer would fetch. */
export function messageFields(mail: TicketMail): SendMailOptions {
  return {
    from: mail.from,
    to: mail.to,
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    messageId: mail.messageId,
    headers: { 'Auto-Submitted': 'auto-generated' },
    attachments: mail.attachments.map(({ name, contentType, content }) => ({
      filename: name,
      contentType,
      content: Buffer.from(content),
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
