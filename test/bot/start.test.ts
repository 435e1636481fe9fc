import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readConfiguration } from '../../bot/configuration.ts';
import { ListenFailed } from '../../bot/listen.ts';
import { openSecrets, type Secrets } from '../../bot/secrets.ts';
import { type RunningBot, start } from '../../bot/start.ts';
import { ticketIdSchema } from '../../domain/ids.ts';
import type { Store } from '../../prisma/store/open-store.ts';
import { tryWrite } from '../../prisma/try-write.ts';
import { sendRaw } from '../hostile/raw-request.ts';
import { bookFor, john, now, openDemoStore, startedConversation, today } from '../prisma/store/demo-store.ts';
import type { TestDatabase } from '../prisma/test-database.ts';
import { ManualTime } from './manual-time.ts';

let DATA_DIR: string;
let database: TestDatabase;
let store: Store;
let secrets: Secrets;
let bot: RunningBot;
let url: string;
const log = pino({ level: 'silent' });
const time = new ManualTime(now.toString());

beforeAll(async () => {
  DATA_DIR = mkdtempSync(join(tmpdir(), 'planswitch-start-'));
  ({ database, store } = await openDemoStore());
  const configuration = readConfiguration({ DATA_DIR, PORT: '0' });
  secrets = openSecrets(configuration);
  bot = await start({ configuration, secrets, store: withPing(store), log, wallClock: time });
  url = `http://127.0.0.1:${bot.port}`;
});
afterAll(async () => {
  await bot.stop();
  await database.close();
  rmSync(DATA_DIR, { recursive: true });
});

function withPing(open: Store) {
  const ping = async () => void (await database.pool.query('SELECT 1'));
  return { ...open, ping, tryWrite: () => tryWrite(database.pool) };
}

async function post(path: string, body: object, headers: Record<string, string> = {}) {
  const response = await fetch(url + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: z.json().parse(await response.json()) };
}

const asSupport = () => ({ Authorization: `Bearer ${secrets.supportApiKey}` });

/** Runs a command line as people do, against this bot. */
function run(command: string, ...options: string[]): Promise<{ code: number; out: string; err: string }> {
  const env = { ...process.env, DATA_DIR, PORT: String(bot.port) };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', `bot/commands/${command}.ts`, ...options],
      { env },
      (error, out, err) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });
}

async function openTicket(text: string): Promise<number> {
  const conversationId = await startedConversation(store);
  return store.accounts.within(john, now, (unit) =>
    unit.openTicket({
      ...{ id: ticketIdSchema.parse(randomUUID()), customerId: john, subject: text, priority: 'low', type: 'question' },
      ...{ status: 'new', message: text, attachmentIds: [], requestedChange: null, conversationId },
      ...{ idempotencyKey: text, openedAt: now },
    }),
  );
}

describe('the running bot', () => {
  it('is up and ready', async () => {
    for (const path of ['/healthz', '/readyz']) expect((await fetch(url + path)).status, path).toBe(200);
  });

  it('has no second server on its port, and says what to do', async () => {
    const configuration = readConfiguration({ DATA_DIR, PORT: String(bot.port) });
    const second = start({ configuration, secrets, store: withPing(store), log, wallClock: time });
    await expect(second).rejects.toThrow(ListenFailed);
    await expect(second).rejects.toThrow(/set PORT to another/);
  });
});

describe('the demo', () => {
  it('lists its customers by partner, with what can be seen with each, and loads nothing from elsewhere', async () => {
    const page = await (await fetch(`${url}/`)).text();
    expect(page).toContain('Inês Costa');
    expect(page).toContain('Internet: change alone or ask support');
    expect(page).not.toMatch(/(?:src|href)="(?!\/)/);
  });

  it('logs a customer in as a portal does, and goes on with a conversation', async () => {
    const Origin = url;
    const first = await post('/demo/portal/login', { customerId: '1' }, { Origin });
    expect(first).toMatchObject({ status: 200, body: { customer: { id: '1', name: 'John Doe' } } });
    expect(JSON.stringify(first.body)).not.toContain(secrets.directLineSecret);
    const unknown = { status: 404, body: { error: { code: 'CUSTOMER_UNKNOWN' } } };
    expect(await post('/demo/portal/login', { customerId: '999' }, asSupport())).toMatchObject(unknown);
    const foreign = await startedConversation(store);
    const stolen = await post('/demo/portal/login', { customerId: '2', conversationId: foreign }, { Origin });
    expect(stolen).toMatchObject({ status: 404, body: { error: { code: 'CONVERSATION_NOT_FOUND' } } });
  });

  it('is at the service of its own pages and of support only', async () => {
    const Origin = 'https://evil.example';
    for (const headers of [{ Origin }, { Origin: 'null' }, {}]) {
      expect((await post('/demo/portal/login', { customerId: '1' }, headers)).status).toBe(403);
      expect((await post('/demo/clock', { days: 1 }, headers)).status).toBe(403);
    }
    for (const path of ['/demo/portal/login', '/demo/clock']) {
      expect((await post(path, { customerId: '1', days: 1 }, { Authorization: 'Bearer wrong' })).status).toBe(401);
    }
  });

  it('is under the names of this machine only, whatever a name resolves to', async () => {
    const { port } = bot;
    const under = async (host: string, path = '/demo/portal/login') => {
      const lines = [`Host: ${host}`, `Origin: http://${host}`, 'Content-Type: application/json', 'Connection: close'];
      const body = JSON.stringify({ customerId: '1' });
      const head = [`POST ${path} HTTP/1.1`, ...lines, `Content-Length: ${body.length}`].join('\r\n');
      const { status, code } = await sendRaw(url, `${head}\r\n\r\n${body}`);
      return `${status} ${code}`;
    };
    for (const host of ['localhost', '127.0.0.1', '[::1]', 'LOCALHOST']) {
      expect(await under(`${host}:${port}`), host).toBe('200 null');
    }
    const foreign = [
      'evil.example',
      'localhost.evil.example',
      'localhost.',
      '127.0.0.1.nip.io',
      '0.0.0.0',
      '192.168.1.5',
    ];
    for (const host of foreign) {
      expect(await under(`${host}:${port}`), host).toBe('403 HOST_NOT_ALLOWED');
      expect(await under(host), host).toBe('403 HOST_NOT_ALLOWED');
      expect(await under(`${host}:${port}`, '/v3/directline/conversations'), host).toBe('403 ORIGIN_NOT_ALLOWED');
    }
    for (const path of ['/', '/demo/clock']) {
      const page = await sendRaw(url, `GET ${path} HTTP/1.1\r\nHost: evil.example\r\n\r\n`);
      expect([page.status, page.code]).toEqual([403, 'HOST_NOT_ALLOWED']);
    }
  });

  it('moves its date with a command, and what became due is done and said when the command is over', async () => {
    const conversationId = await startedConversation(store);
    await bookFor(store, today.add({ days: 9 }), conversationId);
    const moved = await run('demo-clock', '--to', '2026-12-01');
    expect(moved).toMatchObject({ code: 0, out: 'It is 2026-12-01 in the demo (Europe/Berlin).\n' });
    expect(await store.dueChanges.nextStart()).toBeNull();
    expect(await store.conversations.entriesAfter(conversationId, 0, 10)).toHaveLength(1);
    expect(await post('/demo/clock', { to: '2026-11-30' }, asSupport())).toMatchObject({ status: 409 });
  });
});

describe('support', () => {
  it('is asked for its key', async () => {
    for (const Authorization of ['', 'Bearer wrong', `Basic ${secrets.supportApiKey}`]) {
      const answer = await fetch(`${url}/support/api/tickets`, { headers: { Authorization } });
      expect(answer.status).toBe(401);
    }
  });

  it('is mailed a new ticket soon after, here into the outbox', async () => {
    await openTicket('Where is my invoice?');
    await bot.workers.clockMoved();
    await expect.poll(() => readdirSync(join(DATA_DIR, 'outbox')).length).toBeGreaterThan(0);
  });

  it('lists, shows and answers tickets with a command; the same answer twice is one', async () => {
    const number = String(await openTicket('Is it \u001b[31mred\u001b[0m?'));
    const listed = await run('tickets', 'list');
    expect(listed.out).toContain(`#${number}`);
    expect(listed.out).not.toContain('\u001b');
    expect((await run('tickets', 'show', number)).out).toContain('Customer  John Doe (login 000001, id 1)');
    expect(await run('tickets', 'answer', number, 'Yes.', '--resolve')).toMatchObject({ code: 0 });
    expect((await run('tickets', 'answer', number, 'Yes.', '--resolve')).out).toContain('was given this answer before');
    const ticket = await store.tickets.find(Number(number));
    expect(ticket).toMatchObject({ status: 'resolved' });
    expect(ticket?.messages.filter(({ author }) => author === 'support')).toHaveLength(1);
  });

  it('gets sentences and exit codes for what cannot be done', async () => {
    expect(await run('tickets', 'show', '9999')).toMatchObject({ code: 1, err: 'There is no such ticket.\n' });
    expect(await run('tickets', 'show', 'twelve')).toMatchObject({ code: 2 });
    const number = String(await openTicket('Just asking'));
    const nothing = await run('tickets', 'change', number);
    expect(nothing).toMatchObject({ code: 1, err: expect.stringContaining('asks for no change') });
    const answer = { answerKey: 'k', text: ' ' };
    const invalid = await post(`/support/api/tickets/${number}/answers`, answer, asSupport());
    expect(invalid).toMatchObject({ status: 400, body: { error: { code: 'REQUEST_INVALID' } } });
  });
});
