import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import type { Server } from 'restify';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { readConfiguration } from '../../../bot/configuration.ts';
import { openSecrets, type Secrets } from '../../../bot/secrets.ts';
import { type RunningBot, start } from '../../../bot/start.ts';
import { Tokens } from '../../../bot/tokens.ts';
import { attachmentIdSchema, ticketIdSchema } from '../../../domain/ids.ts';
import type { Store } from '../../../prisma/store/open-store.ts';
import { tryWrite } from '../../../prisma/try-write.ts';
import { delivery, ids, john, maria, now, openDemoStore, startedConversation } from '../../prisma/store/demo-store.ts';
import type { TestDatabase } from '../../prisma/test-database.ts';
import { ManualTime } from '../manual-time.ts';
import { asset, json, page, picture, savedFile } from './answer-headers.ts';
import { type Door, doors, everyKey, type Key, wrongKey } from './doors.ts';

/** The servers that were made, to ask each for its own list of routes. */
const made = vi.hoisted((): { servers: Server[] } => ({ servers: [] }));
vi.mock(import('../../../bot/http/create-server.ts'), async (original) => {
  const { createServer } = await original();
  return {
    createServer: (parts) => {
      const server = createServer(parts);
      made.servers.push(server);
      return server;
    },
  };
});

const varying: readonly string[] = ['date', 'connection', 'keep-alive', 'content-length', 'x-request-id'];

/** A request of a route that goes well for who may send it, and the same about something that is not there or is somebody else's. */
interface Walked {
  readonly door: keyof typeof doors;
  readonly to?: () => string;
  readonly body?: () => object;
  /** Status, and for a fault its code. */
  readonly good: string;
  /** What the good answer says of itself; as JSON does, if left out. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly foreign?: { readonly to: () => string; readonly body?: () => object; readonly answer: string };
}

let DATA_DIR: string;
let database: TestDatabase;
let store: Store;
let secrets: Secrets;
let bot: RunningBot;
let url: string;
let keys: Readonly<Record<Key, string | null>>;
let chatFile: string;
const johns = { conversation: '', file: '', ticket: 0, ticketFile: '' };
const marias = { conversation: '', ticket: 0 };

const talk = (id: string, rest = '') => `/v3/directline/conversations/${id}${rest}`;
const message = () => ({ type: 'message', text: 'hello', from: { id: 'dl_1' } });

/** Every route there is. A new one without a line here fails by its name. */
const routes: Readonly<Record<string, Walked>> = {
  'GET /healthz': { door: 'everybody', good: '200' },
  'GET /readyz': { door: 'everybody', good: '200' },
  'GET /': { door: 'everybody', good: '200', headers: page },
  'GET /chat': { door: 'everybody', good: '200', headers: page },
  'GET /assets/:hash/:name': {
    door: 'everybody',
    to: () => chatFile,
    good: '200',
    headers: asset,
    foreign: { to: () => '/assets/0000/chat.js', answer: '404 NOT_FOUND' },
  },
  'GET /chat/brand': { door: 'customer', good: '200' },
  'POST /v3/directline/tokens/generate': {
    door: 'portal',
    body: () => ({ user: { id: 'dl_1' } }),
    good: '200',
    foreign: {
      to: () => '/v3/directline/tokens/generate',
      body: () => ({ user: { id: 'dl_1' }, conversationId: marias.conversation }),
      answer: '404 CONVERSATION_NOT_FOUND',
    },
  },
  'POST /v3/directline/tokens/refresh': { door: 'customer', good: '200' },
  'POST /v3/directline/conversations': { door: 'customer', good: '200' },
  'GET /v3/directline/conversations/:id': {
    door: 'this customer',
    to: () => talk(johns.conversation),
    good: '200',
    foreign: { to: () => talk(marias.conversation), answer: '404 CONVERSATION_NOT_FOUND' },
  },
  'POST /v3/directline/conversations/:id/activities': {
    door: 'this customer',
    to: () => talk(johns.conversation, '/activities'),
    body: message,
    good: '200',
    foreign: {
      to: () => talk(marias.conversation, '/activities'),
      body: message,
      answer: '404 CONVERSATION_NOT_FOUND',
    },
  },
  'GET /v3/directline/conversations/:id/activities': {
    door: 'this customer',
    to: () => talk(johns.conversation, '/activities'),
    good: '200',
    foreign: { to: () => talk(marias.conversation, '/activities'), answer: '404 CONVERSATION_NOT_FOUND' },
  },
  'POST /v3/directline/conversations/:id/upload': {
    door: 'this customer',
    to: () => talk(johns.conversation, '/upload'),
    // What is not multipart is refused behind the door.
    body: message,
    good: '415 NOT_MULTIPART',
    foreign: { to: () => talk(marias.conversation, '/upload'), body: message, answer: '404 CONVERSATION_NOT_FOUND' },
  },
  'GET /v3/directline/conversations/:id/attachments/:attachmentId': {
    door: 'a signed address',
    to: () => johns.file,
    good: '200',
    headers: picture,
    foreign: {
      to: () => johns.file.replace(johns.conversation, marias.conversation),
      answer: '404 ATTACHMENT_NOT_FOUND',
    },
  },
  'POST /api/messages': { door: 'the channel', body: () => channelMessage, good: '200' },
  'POST /api/sign-in': {
    door: 'portal',
    body: () => ({ link: 'no link', customer: { id: '1' } }),
    good: '403 TOKEN_INVALID',
  },
  'GET /support/api/tickets': { door: 'support', good: '200' },
  'GET /support/api/tickets/:number': {
    door: 'support',
    to: () => `/support/api/tickets/${johns.ticket}`,
    good: '200',
    foreign: { to: () => '/support/api/tickets/9999', answer: '404 TICKET_UNKNOWN' },
  },
  'GET /support/api/tickets/:number/attachments/:id': {
    door: 'support',
    to: () => `/support/api/tickets/${johns.ticket}/attachments/${johns.ticketFile}`,
    good: '200',
    headers: savedFile,
    foreign: {
      to: () => `/support/api/tickets/${marias.ticket}/attachments/${johns.ticketFile}`,
      answer: '404 ATTACHMENT_UNKNOWN',
    },
  },
  'POST /support/api/tickets/:number/answers': {
    door: 'support',
    to: () => `/support/api/tickets/${johns.ticket}/answers`,
    body: () => ({ answerKey: 'a', text: 'Yes.' }),
    good: '200',
    foreign: {
      to: () => '/support/api/tickets/9999/answers',
      body: () => ({ answerKey: 'a', text: 'Yes.' }),
      answer: '404 TICKET_UNKNOWN',
    },
  },
  'POST /support/api/tickets/:number/change': {
    door: 'support',
    to: () => `/support/api/tickets/${johns.ticket}/change`,
    body: () => ({}),
    good: '422 NO_CHANGE_REQUESTED',
    foreign: { to: () => '/support/api/tickets/9999/change', body: () => ({}), answer: '404 TICKET_UNKNOWN' },
  },
  'GET /operator/api/settings': {
    door: 'support',
    good: '200',
    foreign: { to: () => '/operator/api/settings?partner=nobody', answer: '404 PARTNER_UNKNOWN' },
  },
  'GET /operator/api/settings/:key': {
    door: 'support',
    to: () => '/operator/api/settings/portal.services.show-days',
    good: '200',
    foreign: { to: () => '/operator/api/settings/no.such', answer: '404 SETTING_UNKNOWN' },
  },
  'PUT /operator/api/settings/:key': {
    door: 'support',
    to: () => '/operator/api/settings/portal.services.show-days',
    body: () => ({ value: true }),
    good: '200',
    foreign: {
      to: () => '/operator/api/settings/portal.services.show-days?partner=nobody',
      body: () => ({ value: true }),
      answer: '404 PARTNER_UNKNOWN',
    },
  },
  'DELETE /operator/api/settings/:key': {
    door: 'support',
    to: () => '/operator/api/settings/portal.services.show-days',
    good: '200',
    foreign: { to: () => '/operator/api/settings/no.such', answer: '404 SETTING_UNKNOWN' },
  },
  'GET /operator/api/services': { door: 'support', to: () => '/operator/api/services?customer=1', good: '200' },
  'GET /operator/api/quote': {
    door: 'support',
    to: () => '/operator/api/quote?service=11&plan=2',
    good: '200',
    foreign: { to: () => '/operator/api/quote?service=999999&plan=2', answer: '404 SERVICE_UNKNOWN' },
  },
  'POST /demo/portal/login': {
    door: "the demo's own pages",
    body: () => ({ customerId: '1' }),
    good: '200',
    foreign: {
      to: () => '/demo/portal/login',
      body: () => ({ customerId: '1', conversationId: marias.conversation }),
      answer: '404 CONVERSATION_NOT_FOUND',
    },
  },
  'GET /demo/clock': { door: 'everybody', good: '200' },
  'POST /demo/clock': { door: "the demo's own pages", body: () => ({ days: 1 }), good: '200' },
};

const channelMessage = {
  ...{ type: 'message', id: '1', channelId: 'msteams', serviceUrl: 'https://smba.trafficmanager.net/teams/' },
  ...{ conversation: { id: 'c' }, from: { id: 'u' }, recipient: { id: 'b' }, text: 'hello' },
};
const anyMethod = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH'] as const;

beforeAll(async () => {
  DATA_DIR = mkdtempSync(join(tmpdir(), 'planswitch-routes-'));
  ({ database, store } = await openDemoStore());
  const configuration = readConfiguration({
    ...{ DATA_DIR, PORT: '0', DEMO: 'on' },
    ...{ MicrosoftAppId: '6a1f5e3c-0b7d-4c58-9d7e-2f60f6a3a111', MicrosoftAppPassword: 'the-password-of-the-bot' },
    ...{ MicrosoftAppType: 'MultiTenant', SIGN_IN_URL: 'https://portal.example/sign-in' },
  });
  secrets = openSecrets(configuration);
  const wallClock = new ManualTime(now.toString());
  const ping = async () => void (await database.pool.query('SELECT 1'));
  const log = pino({ level: 'silent' });
  bot = await start({
    configuration,
    secrets,
    store: { ...store, ping, tryWrite: () => tryWrite(database.pool) },
    log,
    wallClock,
  });
  url = `http://127.0.0.1:${bot.port}`;
  await prepare(new Tokens(new TextEncoder().encode(secrets.tokenSigningKey), wallClock));
});
afterAll(async () => {
  await bot.stop();
  await database.close();
  rmSync(DATA_DIR, { recursive: true });
});

/** Two customers with a conversation and a ticket each, and a file in John's. */
async function prepare(tokens: Tokens): Promise<void> {
  const conv = await startedConversation(store, john);
  const other = await startedConversation(store, maria);
  const att = attachmentIdSchema.parse(ids.next());
  const file = { id: att, name: 'bill.png', contentType: 'image/png', size: 3, content: new Uint8Array([1, 2, 3]) };
  await store.conversations.receive({ ...delivery(conv, 'file', 'look'), attachments: [file] });
  const ticketOf = (customerId: typeof john, attachmentIds: (typeof att)[]) =>
    store.accounts.within(customerId, now, (unit) =>
      unit.openTicket({
        ...{ id: ticketIdSchema.parse(ids.next()), customerId, subject: 'Question', priority: 'low', type: 'question' },
        ...{ status: 'new', message: 'Why?', attachmentIds, requestedChange: null, conversationId: null },
        ...{ idempotencyKey: customerId, openedAt: now },
      }),
    );
  Object.assign(johns, { conversation: conv, ticketFile: att, ticket: await ticketOf(john, [att]) });
  Object.assign(marias, { conversation: other, ticket: await ticketOf(maria, []) });
  const pass = await tokens.sign('attachment', { conv, att }, 3600);
  johns.file = `${talk(conv, `/attachments/${att}`)}?t=${pass}`;
  keys = {
    nothing: null,
    'a wrong key': 'wrong',
    'the support key': secrets.supportApiKey,
    'the portal secret': secrets.directLineSecret,
    "John's token": await tokens.sign('conversation', { user: 'dl_1', customer: john, conv }, 3600),
    "Maria's token": await tokens.sign('conversation', { user: 'dl_2', customer: maria, conv: other }, 3600),
  };
  const page = await (await fetch(`${url}/chat`)).text();
  chatFile = /\/assets\/[^"]+\/chat\.js/.exec(page)?.[0] ?? 'no chat.js on the page';
}

const faultSchema = z.union([
  z.object({ error: z.object({ code: z.string(), message: z.string().min(1) }) }).transform(({ error }) => error.code),
  z.object({ refusal: z.object({ code: z.string() }) }).transform(({ refusal }) => refusal.code),
]);

function send(method: string, path: string, key: Key, body?: object): Promise<Response> {
  return fetch(url + path, {
    method,
    headers: {
      ...(keys[key] !== null && { Authorization: `Bearer ${keys[key]}` }),
      ...(body && { 'Content-Type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
}

/** Status, and for a fault its code. */
async function answer(method: string, path: string, key: Key, body?: object): Promise<string> {
  const response = await send(method, path, key, body);
  const text = await response.text();
  if (response.status < 400) return `${response.status}`;
  return `${response.status} ${faultSchema.parse(JSON.parse(text))}`;
}

const registeredSchema = z.record(z.string(), z.object({ method: z.string(), path: z.string() }));

function registered(): string[] {
  const [server] = made.servers;
  const router: unknown = server && 'router' in server ? server.router : null;
  const { getRoutes } = z.object({ getRoutes: z.function({ input: [], output: registeredSchema }) }).parse(router);
  return Object.values(getRoutes.call(router)).map(({ method, path }) => `${method} ${path}`);
}

const walks = Object.entries(routes).map(([name, walked]) => {
  const [method = '', path = ''] = name.split(' ');
  return { to: () => path, ...walked, name, method, path };
});

describe('every route', () => {
  it('has a line here', () => {
    expect(registered().sort()).toEqual(Object.keys(routes).sort());
  });

  it.each(walks)('$name is open to whoever may, and to nobody else', async ({ method, to, door, good, body }) => {
    const { opens, refuses }: Door = doors[door];
    for (const key of everyKey.filter((one) => refuses[one])) {
      expect(await answer(method, to(), key, body?.()), key).toBe(refuses[key]);
    }
    for (const key of opens) expect(await answer(method, to(), key, body?.()), key).toBe(good);
  });

  it.each(walks.filter(({ foreign }) => foreign))(
    '$name gives nothing of others',
    async ({ method, door, foreign }) => {
      for (const key of doors[door].opens) {
        expect(await answer(method, foreign?.to() ?? '', key, foreign?.body?.()), key).toBe(foreign?.answer);
      }
    },
  );

  it.each(walks)('$name says of its answers what browsers must know', async ({ method, to, door, body, headers }) => {
    const { opens, refuses }: Door = doors[door];
    const told = async (key: Key) => {
      const response = await send(method, to(), key, body?.());
      await response.arrayBuffer();
      expect(response.headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
      return Object.fromEntries([...response.headers].filter(([name]) => !varying.includes(name)));
    };
    const shared = to().startsWith('/v3/directline/') ? { vary: 'Origin' } : {};
    for (const key of opens.slice(0, 1)) expect(await told(key)).toEqual({ ...(headers ?? json), ...shared });
    for (const key of everyKey.filter((one) => refuses[one])) {
      const asks = refuses[key] === wrongKey ? { 'www-authenticate': 'Bearer' } : {};
      expect(await told(key), key).toEqual({ ...json, ...shared, ...asks });
    }
  });

  it.each(walks)('$name and its neighbours take no other method', async ({ path, to }) => {
    const taken = walks.filter((other) => other.path === path).map(({ method }) => method);
    for (const method of anyMethod.filter((one) => !taken.includes(one))) {
      const body = method === 'GET' || method === 'DELETE' ? undefined : {};
      expect(await answer(method, to(), 'the support key', body), method).toBe('405 METHOD_NOT_ALLOWED');
    }
  });
});
