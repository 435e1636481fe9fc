import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import nock from 'nock';
import { pino } from 'pino';
import type { Server } from 'restify';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BotFrameworkCredentials } from '../../../bot/bot-framework/bot-framework-credentials.ts';
import { mountBotFramework } from '../../../bot/bot-framework/mount-bot-framework.ts';
import { createServer } from '../../../bot/http/create-server.ts';
import { PlanswitchBot } from '../../../bot/planswitch-bot.ts';
import { apologyMessage } from '../../../dialogs/notice-message.ts';
import { Temporal } from '../../../domain/calendar.ts';

const credentials: BotFrameworkCredentials = { appId: 'our-app', appPassword: 'pw', appType: 'MultiTenant' };
const serviceUrl = 'https://smba.trafficmanager.net/teams/';
const activity = {
  type: 'message',
  id: 'a1',
  channelId: 'msteams',
  serviceUrl,
  conversation: { id: 'conversation-1' },
  from: { id: 'u1', name: 'Ada' },
  recipient: { id: 'b1', name: 'bot' },
  text: 'hi',
};

type Key = Awaited<ReturnType<typeof generateKeyPair>>['privateKey'];
let ours: Key;
let forgers: Key;
let server: Server;
let logged: string[];
let address: string;

beforeAll(async () => {
  // botbuilder prints each token it refuses.
  vi.spyOn(console, 'error').mockReturnValue();
  const pair = await generateKeyPair('RS256', { extractable: true });
  ours = pair.privateKey;
  forgers = (await generateKeyPair('RS256')).privateKey;
  nock.disableNetConnect();
  nock.enableNetConnect('127.0.0.1');
  const jwk = { ...(await exportJWK(pair.publicKey)), kid: 'k1', use: 'sig', endorsements: ['msteams'] };
  nock('https://login.botframework.com')
    .persist()
    .get('/v1/.well-known/openidconfiguration')
    .reply(200, {
      issuer: 'https://api.botframework.com',
      jwks_uri: 'https://login.botframework.com/v1/.well-known/keys',
      id_token_signing_alg_values_supported: ['RS256'],
    })
    .get('/v1/.well-known/keys')
    .reply(200, { keys: [jwk] });
  nock('https://login.microsoftonline.com')
    .persist()
    .post(/\/oauth2\/v2\.0\/token/)
    .reply(200, { token_type: 'Bearer', expires_in: 3600, access_token: 'outbound' });
});
afterAll(() => {
  vi.restoreAllMocks();
  nock.cleanAll();
  nock.enableNetConnect();
});

beforeEach(() => open(credentials));
afterEach(close);

async function open(given: BotFrameworkCredentials | null, outboundTimeoutMs?: number) {
  logged = [];
  const log = pino({ level: 'trace' }, { write: (line: string) => logged.push(line) });
  const now = Temporal.Instant.from('2026-03-02T09:00:00Z');
  const conversations = { takeTurn: notHere, giveUpTurn: notHere };
  const dialog = { takeTurn: notHere, apologyMessage };
  const parts = { conversations, clock: { now: () => now }, ids: { next: () => 'id' }, log, dialog };
  server = createServer({ log });
  mountBotFramework(server, {
    bot: new PlanswitchBot(parts),
    log,
    credentials: given,
    ...(outboundTimeoutMs === undefined ? {} : { outboundTimeoutMs }),
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${server.address().port}/api/messages`;
}

const notHere = async (): Promise<never> => {
  throw new Error('no message of this channel goes to the store yet');
};

async function close() {
  server.server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
}

interface Claims {
  iss?: string;
  aud?: string;
  serviceurl?: string;
  seconds?: number;
  kid?: string;
  key?: Key;
}
async function token({
  iss = 'https://api.botframework.com',
  aud = 'our-app',
  seconds = 600,
  kid = 'k1',
  key = ours,
  ...rest
}: Claims = {}) {
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({ serviceurl: rest.serviceurl ?? serviceUrl })
    .setProtectedHeader({ alg: 'RS256', kid })
    .setIssuer(iss)
    .setAudience(aud)
    .setNotBefore(now - 3600)
    .setExpirationTime(now + seconds)
    .sign(key);
}

const post = (body: unknown, bearer?: string) =>
  fetch(address, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: {
      'Content-Type': 'application/json',
      ...(bearer === undefined ? {} : { Authorization: `Bearer ${bearer}` }),
    },
  });

/** The channel, which counts what is said to it. */
function channel(reply: (said: unknown) => [number, object], options: { delayMs?: number; times?: number } = {}) {
  const said: unknown[] = [];
  const interceptor = nock('https://smba.trafficmanager.net').post(
    /^\/teams\/v3\/conversations\/conversation-1\/activities/,
  );
  interceptor
    .times(options.times ?? 10)
    .delay(options.delayMs ?? 0)
    .reply((_uri, body) => {
      said.push(body);
      return reply(body);
    });
  return { said, end: () => nock.removeInterceptor(interceptor) };
}

describe('POST /api/messages', () => {
  it('answers the channel, in one polite message', async () => {
    const { said } = channel(() => [200, { id: 'm1' }], { times: 1 });
    const answer = await post(activity, await token());
    expect(answer.status).toBe(200);
    expect(said).toEqual([
      expect.objectContaining({ type: 'message', text: expect.stringContaining('not linked to an account yet') }),
    ]);
  });

  it.each<[string, () => Promise<string> | undefined]>([
    ['no token', () => undefined],
    ['junk', async () => 'junk'],
    ['another audience', () => token({ aud: 'other-app' })],
    ['another issuer', () => token({ iss: 'https://evil.example' })],
    ['an expired token', () => token({ seconds: -1000 })],
    ['an unknown key', () => token({ kid: 'k2' })],
    ['a forged signature', () => token({ key: forgers })],
    ['a token for another service URL', () => token({ serviceurl: 'https://evil.example/' })],
    [
      'a token signed with a shared secret',
      () =>
        new SignJWT({ serviceurl: serviceUrl })
          .setProtectedHeader({ alg: 'HS256', kid: 'k1' })
          .setIssuer('https://api.botframework.com')
          .setAudience('our-app')
          .setExpirationTime('1h')
          .sign(new Uint8Array(32)),
    ],
  ])('refuses %s with 401 and says nothing', async (_what, make) => {
    const answer = await post(activity, await make());
    expect(answer.status).toBe(401);
    expect(await answer.json()).toEqual({ error: { code: 'NOT_AUTHENTICATED', message: expect.any(String) } });
  });

  it.each([
    ['no type', { ...activity, type: undefined }],
    ['no conversation', { ...activity, conversation: undefined }],
    ['no service URL', { ...activity, serviceUrl: undefined }],
    ['a service URL of another kind', { ...activity, serviceUrl: 'file:///etc/passwd' }],
    ['wrong types', { ...activity, from: 7 }],
    ['a list', [activity]],
    ['malformed JSON', '{'],
  ])('refuses %s with 400 before anything looks at it', async (_what, body) => {
    const answer = await post(body, await token());
    expect(answer.status).toBe(400);
    expect(await answer.text()).not.toMatch(/validate|TypeError|at /);
  });

  it.each([500, 502, 503])('says a message once when the channel answers %i', async (status) => {
    const { said, end } = channel(() => [status, {}]);
    expect((await post(activity, await token())).status).toBe(200);
    expect(said).toHaveLength(1);
    expect(logged.join('')).toContain('ChannelCallFailed');
    end();
  });

  it('does not wait for ever for a channel that says nothing', async () => {
    await close();
    await open(credentials, 50);
    const { said, end } = channel(() => [200, {}], { delayMs: 20_000 });
    expect((await post(activity, await token())).status).toBe(200);
    expect(said.length).toBeLessThanOrEqual(1);
    expect(logged.join('')).toContain('ChannelCallFailed');
    end();
  });

  it('leaves no text and no token in the log', async () => {
    const { end } = channel(() => [200, { id: 'm1' }]);
    const bearer = await token();
    await post({ ...activity, text: 'my secret wish' }, bearer);
    expect(logged.join('')).not.toMatch(/secret wish|Ada/);
    expect(logged.join('')).not.toContain(bearer);
    end();
  });
});

describe('without an app id', () => {
  it('the endpoint is off, whatever is sent, and says so at start', async () => {
    await close();
    await open(null);
    const answer = await post(activity, await token());
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ error: { code: 'BOT_FRAMEWORK_OFF' } });
    expect(logged.join('')).toContain('endpoint is off');
  });

  it.each([
    [{ ...credentials, appId: ' ' }],
    [{ ...credentials, appPassword: '' }],
    [{ ...credentials, appType: 'SingleTenant' as const }],
  ])('half of it is refused at start', async (half) => {
    await expect(open(half)).rejects.toThrow(RangeError);
  });
});
