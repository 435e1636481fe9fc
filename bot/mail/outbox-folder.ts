import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import { makeFolder } from '../make-folder.ts';
import type { MailCarrier } from './mail-carrier.ts';
import { messageFields } from './message-fields.ts';

/**
 * Puts mails into a folder, one `.eml` file each, named by the mail's id: the same mail twice is one file. A file is there wholly or
 * not at all.
 */
export function outboxFolder(folder: string): MailCarrier {
  return {
    carry: async (mail) => {
      const message = await new MailComposer(messageFields(mail)).compile().build();
      const name = join(folder, mail.id.replace(/[^\w.-]/g, '_'));
      makeFolder(folder);
      const file = await open(`${name}.tmp`, 'w', 0o600);
      try {
        await file.writeFile(message);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(`${name}.tmp`, `${name}.eml`);
    },
    close: () => undefined,
  };
}
