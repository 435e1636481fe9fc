import { createTransport } from 'nodemailer';
import type { MailCarrier } from './mail-carrier.ts';
import { MailNotTaken } from './mail-not-taken.ts';
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
      try {
        await transport.sendMail(messageFields(mail));
      } catch (error) {
        throw notTaken(error);
      }
    },
    close: () => transport.close(),
  };
}

/** nodemailer's codes for what is about the mail itself, and not about the connection or the login. */
const aboutTheMail: readonly string[] = ['EENVELOPE', 'EMESSAGE'];
/** "Authentication required" comes in answer to a mail, but it is SMTP_URL that wants mending. */
const LOGIN_REQUIRED = 530;

function notTaken(error: unknown): MailNotTaken {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  const answer = error instanceof Error && 'responseCode' in error ? Number(error.responseCode) || null : null;
  const forGood = answer === null || (answer >= 500 && answer !== LOGIN_REQUIRED);
  const permanent = aboutTheMail.includes(code) && forGood;
  const what = answer === null ? code : `${code}, answer ${answer}`;
  const then = permanent ? 'It refuses this mail for good.' : 'The mail can be tried again.';
  return new MailNotTaken(permanent, `The mail server did not take the mail (${what}). ${then}`, { cause: error });
}
