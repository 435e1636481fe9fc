import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startUpFault } from '../../../bot/start-up-fault.ts';

const main = fileURLToPath(new URL('../../../bot/main.ts', import.meta.url));
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'planswitch-start-up-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Start {
  readonly variables?: Record<string, string>;
  /** Prepares the folder the process runs in, whose data are in `data`. */
  readonly prepare?: () => unknown;
}

/** Starts the real process, which is to end by itself. */
async function startIn({ variables = {}, prepare }: Start): Promise<{ code: number | null; err: string }> {
  await prepare?.();
  const { PATH = '', HOME = '' } = process.env;
  const env = { PATH, HOME, PORT: '0', DATA_DIR: join(folder, 'data'), ...variables };
  const child = spawn(process.execPath, ['--import', tsx, main], {
    cwd: folder,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let err = '';
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, err };
}

const data = (name = '') => join(folder, 'data', name);
const put = (path: string, content: string) => {
  mkdirSync(data(), { recursive: true });
  writeFileSync(path, content);
};
const secrets = Object.fromEntries(
  ['DIRECT_LINE_SECRET', 'TOKEN_SIGNING_KEY', 'SUPPORT_API_KEY'].map((name) => [name, 's'.repeat(32)]),
);
const faults: ReadonlyArray<readonly [what: string, start: Start, code: number, sentence: RegExp]> = [
  ['a port that is none', { variables: { PORT: 'x' } }, 2, /PORT: write a whole number/],
  ['a port of another', { prepare: takePort, variables: { PORT: '41997' } }, 1, /Port 41997 is in use.*set PORT/],
  [
    'a network address of another machine',
    { variables: { HOST: '192.0.2.1' } },
    1,
    /no address 192\.0\.2\.1\. Correct HOST/,
  ],
  ['a network name that is none', { variables: { HOST: 'no such host' } }, 1, /Correct HOST/],
  [
    'a folder for data that is a file',
    { prepare: () => writeFileSync(data(), '') },
    1,
    /a file stands where DATA_DIR.*set DATA_DIR/,
  ],
  [
    'the same, with every secret given',
    { prepare: () => writeFileSync(data(), ''), variables: { ...secrets, DEMO: 'on' } },
    1,
    /DATA_DIR/,
  ],
  ['a folder for data below a file', { variables: { DATA_DIR: '/dev/null/data' } }, 1, /DATA_DIR/],
  ['a folder for data where none can be made', { variables: { DATA_DIR: '/proc/planswitch/data' } }, 1, /DATA_DIR/],
  [
    'a file where the database belongs',
    { prepare: () => put(data('database'), '') },
    1,
    /data\/database is not a database.*Move it away/,
  ],
  ['a folder for data with too long a name', { variables: { DATA_DIR: `/${'x'.repeat(300)}` } }, 1, /DATA_DIR/],
  [
    'a date of the demo that is damaged',
    { prepare: () => put(data('demo-clock.json'), '{"daysAhead":') },
    1,
    /demo-clock\.json cannot be read\. Delete the file/,
  ],
  [
    'a date of the demo that is a folder',
    { prepare: () => mkdirSync(data('demo-clock.json'), { recursive: true }) },
    1,
    /demo-clock\.json cannot be read/,
  ],
  [
    'secrets that are damaged',
    { prepare: () => put(data('secrets.json'), '{') },
    1,
    /secrets\.json cannot be used \(it is not JSON\)/,
  ],
  [
    'secrets that no header can carry',
    { prepare: () => put(data('secrets.json'), `{"supportApiKey":"${'ä'.repeat(32)}"}`) },
    1,
    /secrets\.json cannot be used/,
  ],
  [
    'secrets that are a folder',
    { prepare: () => mkdirSync(data('secrets.json'), { recursive: true }) },
    1,
    /secrets\.json cannot be used/,
  ],
  ['a database that is a file', { prepare: () => put(data('database'), '') }, 1, /data\/database/],
  ['a .env that is a folder', { prepare: () => mkdirSync(join(folder, '.env')) }, 2, /\.env cannot be read/],
  [
    'a .env that cuts a value',
    { prepare: () => writeFileSync(join(folder, '.env'), `SMTP_URL=smtp://a:b#c@d\n`) },
    2,
    /value of SMTP_URL would end at its "#".*quotes/,
  ],
  [
    'a database address that is broken',
    { variables: { DATABASE_URL: 'postgresql://localhost/h%2' } },
    1,
    /DATABASE_URL is not the address/,
  ],
  [
    'one with a broken password',
    { variables: { DATABASE_URL: 'postgresql://u:%zz@localhost/x' } },
    1,
    /DATABASE_URL is not the address/,
  ],
  [
    'one of another database',
    { variables: { DATABASE_URL: 'mysql://localhost/x' } },
    1,
    /DATABASE_URL is not the address/,
  ],
  [
    'one with a port that is none',
    { variables: { DATABASE_URL: 'postgresql://localhost:99999/x' } },
    1,
    /DATABASE_URL is not the address/,
  ],
  [
    'one with a certificate that is not there',
    { variables: { DATABASE_URL: 'postgresql://127.0.0.1:1/x?sslrootcert=/nowhere' } },
    1,
    /DATABASE_URL/,
  ],
  [
    'one where nothing listens',
    { variables: { DATABASE_URL: 'postgresql://127.0.0.1:1/x' } },
    1,
    /does not answer.*DATABASE_URL/,
  ],
  [
    'a mail server that cannot be read',
    { variables: { SMTP_URL: 'smtp://a:%zz@mail.example.com' } },
    2,
    /SMTP_URL: percent-encode/,
  ],
  [
    'a secret with an umlaut',
    { variables: { DIRECT_LINE_SECRET: 'ä'.repeat(40) } },
    2,
    /DIRECT_LINE_SECRET: .*no umlauts/,
  ],
];

const taken = createServer();
async function takePort(): Promise<void> {
  await new Promise<void>((resolve) => taken.listen(41997, '127.0.0.1', resolve));
}

describe('a start that cannot succeed', () => {
  it.each(faults)('says why and what to do: %s', async (_what, start, code, sentence) => {
    const ended = await startIn(start);
    taken.close();
    expect(ended.err).toMatch(sentence);
    expect(ended.err).not.toMatch(/^\s+at |node:internal/m);
    expect(ended.code).toBe(code);
  });

  it.each(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'EMFILE', 'EIO'])('names path and fix for %s', (code) => {
    const error = Object.assign(new Error(`${code}: something, mkdir '/data'`), { code, path: '/data' });
    expect(startUpFault(error)).toMatch(/\/data.*DATA_DIR/);
  });

  it('has no sentence for what nobody foresaw', () => {
    expect(startUpFault(new TypeError('x is undefined'))).toBeNull();
  });
});
