import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ConfigurationFaults, environmentSchema, readConfiguration, settingDocs } from '../../bot/configuration.ts';
import { configurationHelp } from '../../bot/configuration-help.ts';

function faultsOf(variables: Record<string, string>): readonly string[] {
  try {
    readConfiguration(variables);
  } catch (error) {
    if (error instanceof ConfigurationFaults) return error.faults;
    throw error;
  }
  return [];
}

const secret = 's'.repeat(32);

describe('the configuration', () => {
  it('needs nothing: an empty environment is the demo, reachable from this machine only', () => {
    expect(readConfiguration({})).toMatchObject({ PORT: 3978, HOST: '127.0.0.1', DEMO: true, DATA_DIR: 'data' });
  });

  it.each([
    ['DATABASE_URL', 'postgresql://localhost/planswitch'],
    ['PUBLIC_URL', 'https://chat.example.com'],
    ['ALLOWED_ORIGINS', 'https://portal.example.com'],
    ['DIRECT_LINE_SECRET', secret],
  ])('ends the demo as soon as %s is set, unless told otherwise', (name, value) => {
    expect(readConfiguration({ [name]: value })).toMatchObject({ DEMO: false, HOST: '0.0.0.0', LOG_LEVEL: 'info' });
    expect(readConfiguration({ [name]: value, DEMO: 'on' }).DEMO).toBe(true);
  });

  it('lists every fault at once, each with its fix', () => {
    const faults = faultsOf({
      PORT: 'eighty',
      PUBLIC_URL: 'https://chat.example.com/path',
      ALLOWED_ORIGINS: 'https://portal.example.com,portal',
      DIRECT_LINE_SECRET: 'short',
      SMTP_URL: 'mail.example.com',
      MAIL_FROM: 'nobody',
      MicrosoftAppId: 'not-an-id',
      DEMO: 'perhaps',
      LOG_LEVEL: 'loud',
      UPLOAD_FILES: '-1',
    });
    const names = ['PORT', 'PUBLIC_URL', 'ALLOWED_ORIGINS', 'DIRECT_LINE_SECRET', 'SMTP_URL', 'MAIL_FROM', 'DEMO'];
    for (const name of [...names, 'MicrosoftAppId', 'MicrosoftAppPassword', 'MicrosoftAppTenantId']) {
      expect(faults.filter((fault) => fault.startsWith(`${name}: `))).toHaveLength(1);
    }
    expect(faults.join('\n')).not.toContain('short');
  });

  it.each([
    ['LOG_LEVEL', 'loud', 'write trace, debug, info, warn, error, fatal, silent'],
    ['DEMO', 'perhaps', 'write on or off'],
    ['MicrosoftAppType', 'AnyTenant', 'write MultiTenant, SingleTenant'],
  ])('says of %s which words it may have', (name, value, fix) => {
    expect(faultsOf({ [name]: value })).toEqual([`${name}: ${fix}`]);
  });

  it('counts an empty value as not given, as it is written in a .env file', () => {
    expect(readConfiguration({ DATABASE_URL: '', PORT: ' ' })).toMatchObject({ PORT: 3978, DEMO: true });
  });

  it('takes several portals, and drops the slash people leave behind an origin', () => {
    expect(readConfiguration({ ALLOWED_ORIGINS: 'https://a.example/, http://b.example:8080' }).ALLOWED_ORIGINS).toEqual(
      ['https://a.example', 'http://b.example:8080'],
    );
  });

  it('explains every setting in the help and in .env.example', () => {
    const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');
    for (const [name, schema] of Object.entries(environmentSchema.shape)) {
      expect(settingDocs.get(schema), name).toBeDefined();
      expect(configurationHelp()).toContain(`\n${name}\n`);
      expect(example, `.env.example lacks ${name}`).toMatch(new RegExp(`^#?${name}=`, 'm'));
    }
  });
});
