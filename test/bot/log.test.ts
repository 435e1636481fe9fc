import { describe, expect, it } from 'vitest';
import { createLog } from '../../bot/log.ts';
import { MailNotTaken } from '../../bot/mail/mail-not-taken.ts';
import { CustomerUnknown } from '../../domain/ports/accounts.ts';
import { SettingInvalid } from '../../domain/settings/partner-settings.ts';

function written(line: object): string {
  const lines: string[] = [];
  createLog({ LOG_LEVEL: 'info' }, { write: (text: string) => lines.push(text) }).error(line, 'it failed');
  return lines.join('');
}
const logged = (error: unknown) => written({ err: error });

describe('the log', () => {
  it('holds nothing people wrote: not the words of a database, a parser or a mail server', () => {
    const invalid = new Error(
      'Invalid `prisma.ticket.create()` invocation:\n  message: "my secret"\n    at secret.place',
    );
    for (const error of [
      Object.assign(invalid, { name: 'PrismaClientValidationError' }),
      Object.assign(new Error('Key (login)=(secret) exists'), { code: 'P2002', meta: { target: 'secret' } }),
      Object.assign(new Error('550 <secret@example.com> unknown'), { code: 'EENVELOPE', response: 'secret' }),
      Object.assign(new Error('Unexpected token secret'), { name: 'RestError', code: 'PARSE_ERROR' }),
      new MailNotTaken(true, 'Refused.', { cause: new Error('550 secret@example.com') }),
      'secret',
    ]) {
      const line = logged(error);
      expect(line).toContain('it failed');
      expect(line).not.toContain('secret');
    }
  });

  it.each(['authorization', 'token', 'secret', 'password', 'cookie', 'streamUrl', 'email', 'text'])(
    'leaves out what is called %s, at the top of a line and one level down',
    (name) => {
      const line: unknown = JSON.parse(written({ [name]: 'mine', request: { [name]: 'mine', id: 7 } }));
      expect(line).toMatchObject({ [name]: '[left out]', request: { [name]: '[left out]', id: 7 } });
    },
  );

  it('says what our own errors say, and where they come from', () => {
    expect(logged(new SettingInvalid('Default', 'portal.menu.items', 'no list'))).toContain(
      'Setting portal.menu.items',
    );
    expect(logged(new CustomerUnknown('7'))).toContain('There is no customer 7.');
    const line = logged(
      new MailNotTaken(true, 'It refuses this mail for good.', { cause: new TypeError('no socket') }),
    );
    expect(line).toContain('for good');
    expect(line).toContain('no socket');
    expect(line).toContain('log.test.ts');
  });
});
