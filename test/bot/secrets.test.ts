import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readConfiguration } from '../../bot/configuration.ts';
import { openSecrets, readSecrets, SecretsUnreadable } from '../../bot/secrets.ts';

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
