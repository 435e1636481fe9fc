import fs, { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { readConfiguration } from '../../bot/configuration.ts';
import { bearerToken } from '../../bot/http/bearer-token.ts';
import { isSameSecret } from '../../bot/http/is-same-secret.ts';
import { openSecrets, readSecrets, SecretsUnreadable } from '../../bot/secrets.ts';
import { sendRaw } from '../hostile/raw-request.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'planswitch-secrets-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const given = (variables: Record<string, string> = {}) => readConfiguration({ DATA_DIR: folder, ...variables });

describe('secrets that are not given', () => {
  it('are made once, differ from one another and from every other installation, and are readable by this user only', () => {
    const made = openSecrets(given());
    expect(openSecrets(given())).toEqual(made);
    expect(new Set(Object.values(made)).size).toBe(3);
    expect(openSecrets(given({ DATA_DIR: join(folder, 'other') })).tokenSigningKey).not.toBe(made.tokenSigningKey);
    expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('are the same for two starts at once: who comes second takes what is there', () => {
    const write = fs.writeFileSync;
    let second: unknown;
    onTestFinished(() => {
      fs.writeFileSync = write;
      syncBuiltinESMExports();
    });
    // The other start does all it does after the first has found nothing and made its own.
    fs.writeFileSync = (...parameters) => {
      fs.writeFileSync = write;
      syncBuiltinESMExports();
      write(...parameters);
      second = openSecrets(given());
    };
    syncBuiltinESMExports();
    const first = openSecrets(given());
    expect(first).toEqual(second);
    expect(readSecrets(folder)).toEqual(first);
  });

  it('give way to those that are given, which are not written down', () => {
    const SUPPORT_API_KEY = 'given-'.repeat(8);
    expect(openSecrets(given({ SUPPORT_API_KEY })).supportApiKey).toBe(SUPPORT_API_KEY);
    expect(readFileSync(join(folder, 'secrets.json'), 'utf8')).not.toContain(SUPPORT_API_KEY);
  });

  it('are completed when a newer version needs another one', () => {
    const { supportApiKey, ...old } = openSecrets(given());
    writeFileSync(join(folder, 'secrets.json'), JSON.stringify(old));
    const completed = openSecrets(given());
    expect(completed).toMatchObject(old);
    expect(completed.supportApiKey).not.toBe(supportApiKey);
    expect(readSecrets(folder)).toEqual(completed);
  });

  it.each(['', '{', '{"directLineSecret":"short"}', '[]'])(
    'are never replaced behind a damaged file (%j)',
    (content) => {
      writeFileSync(join(folder, 'secrets.json'), content);
      expect(() => openSecrets(given())).toThrow(SecretsUnreadable);
      expect(readFileSync(join(folder, 'secrets.json'), 'utf8')).toBe(content);
    },
  );
});

describe('secrets that are given', () => {
  it('work as they are, whatever they are, or are refused at the start', async () => {
    let key = '';
    const server = createHttpServer((req, res) => {
      const works = bearerToken(req) === key && isSameSecret(bearerToken(req) ?? '', key);
      res.writeHead(works ? 204 : 401).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = z.object({ port: z.number() }).parse(server.address());
    const texts = fc.oneof(
      fc.string({ minLength: 32, maxLength: 60, unit: 'grapheme-ascii' }),
      fc.string({ minLength: 32, maxLength: 60, unit: 'binary' }),
      fc.constantFrom(
        'Zx9!kd8@'.repeat(5),
        `${'s'.repeat(32)} s`,
        'ü'.repeat(32),
        's'.repeat(1001),
        '"\'\\#$%&'.repeat(5),
      ),
    );
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        for (const name of ['DIRECT_LINE_SECRET', 'SUPPORT_API_KEY', 'TOKEN_SIGNING_KEY'] as const) {
          const taken = takenAs(name, text);
          if (taken === null) continue;
          key = taken;
          const answer = await sendRaw(
            `http://127.0.0.1:${address.port}`,
            `GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer ${taken}\r\n\r\n`,
          );
          expect(answer.status).toBe(204);
        }
      }),
    );
    for (const works of ['Zx9!kd8@'.repeat(5), '~`{}|\\"\'#,;:'.repeat(4)]) {
      expect(takenAs('DIRECT_LINE_SECRET', works)).toBe(works);
    }
    server.close();
  });

  it.each([`${'s'.repeat(32)} s`, 'ü'.repeat(32), `${'s'.repeat(32)}\t`.repeat(2), 's'.repeat(31), 's'.repeat(1001)])(
    'are refused with the reason: %s',
    (text) => {
      for (const name of ['DIRECT_LINE_SECRET', 'SUPPORT_API_KEY', 'TOKEN_SIGNING_KEY'] as const) {
        expect(() => given({ [name]: text })).toThrow(new RegExp(`${name}: use `));
      }
    },
  );

  it.each([
    ['MicrosoftAppPassword', 'with space'],
    ['MicrosoftAppPassword', 'schlüssel'],
    ['SMTP_URL', 'smtp://user:12#34@mail.example.com'],
    ['SMTP_URL', 'smtp://user:12/34@mail.example.com'],
    ['SMTP_URL', 'smtp://user:12?34@mail.example.com'],
    ['SMTP_URL', 'smtp://user:%zz@mail.example.com'],
  ])('are refused where they are part of something else: %s=%s', (name, text) => {
    expect(() => given({ [name]: text })).toThrow(new RegExp(`${name}: `));
  });

  it('are taken percent-encoded in the address of a mail server', () => {
    const SMTP_URL = 'smtp://user:p%40ss%23w%2Frd@mail.example.com:587';
    expect(given({ SMTP_URL }).SMTP_URL).toBe(SMTP_URL);
  });
});

function takenAs(name: 'DIRECT_LINE_SECRET' | 'SUPPORT_API_KEY' | 'TOKEN_SIGNING_KEY', text: string): string | null {
  try {
    return given({ [name]: text })[name] ?? null;
  } catch {
    return null;
  }
}
