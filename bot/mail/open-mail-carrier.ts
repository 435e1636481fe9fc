import { join } from 'node:path';
import type { Configuration } from '../configuration.ts';
import type { MailCarrier } from './mail-carrier.ts';
import { outboxFolder } from './outbox-folder.ts';
import { smtpServer } from './smtp-server.ts';

/** What takes mails away in this installation: its mail server, or the folder `DATA_DIR/outbox`. */
export function openMailCarrier({ SMTP_URL, DATA_DIR }: Pick<Configuration, 'SMTP_URL' | 'DATA_DIR'>): MailCarrier {
  return SMTP_URL ? smtpServer(SMTP_URL) : outboxFolder(join(DATA_DIR, 'outbox'));
}
