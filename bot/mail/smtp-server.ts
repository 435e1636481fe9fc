import { createTransport } from 'nodemailer';
import type { MailCarrier } from './mail-carrier.ts';
import { messageFields } from './message-fields.ts';

/** Hands mails to the mail server at `url` (SMTP_URL). Gives up on a server that falls silent well before the mail's lease ends. */
export function smtpServer(url: string): MailCarrier {
  const transport = createTransport({
    url,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  });
  return {
    carry: async (mail) => {
      await transport.sendMail(messageFields(mail));
    },
    close: () => transport.close(),
  };
}
