import { createHmac } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { ToBotFromBotOrEmulatorTokenValidationParameters } from 'botframework-connector/lib/auth/tokenValidationParameters.js';
import { generateKeyPair, type JWTPayload } from 'jose';
import nock from 'nock';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ChannelGuard } from '../../../bot/bot-framework/channel-guard.ts';
import { ChannelKeys } from '../../../bot/bot-framework/channel-keys.ts';
import { callerAddress } from '../../../bot/incoming/caller-address.ts';
import type { JsonObject } from '../../../domain/json.ts';
import { codeOf } from '../direct-line/direct-line-fixture.ts';
import { openBotFramework } from './bot-framework-fixture.ts';
import { MockConnector } from './mock-connector.ts';

let connector: MockConnector;
let line: Awaited<ReturnType<typeof openBotFramework>>;
let printed: string[];
beforeAll(async () => {
  connector = await MockConnector.open();
});
afterAll(() => connector.close());
beforeEach(async () => {
  printed = [];
  for (const method of ['error', 'warn', 'log'] as const)
    vi.spyOn(console, method).mockImplementation((...words) => void printed.push(words.join(' ')));
  vi.spyOn(process.stderr, 'write').mockImplementation((words) => printed.push(String(words)) > 0);
  line = await openBotFramework(connector);
});
afterEach(async () => {
  await line.close();
  vi.restoreAllMocks();
});

const hi = (more: JsonObject = {}): JsonObject => ({
  ...connector.activity('c1', { type: 'message', text: 'hi' }),
  ...more,
});
const now = () => Math.floor(Date.now() / 1000);
const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const goodClaims = (): JWTPayload => ({
  iss: 'https://api.botframework.com',
  aud: MockConnector.appId,
  serviceurl: connector.serviceUrl,
  exp: now() + 600,
});
/** A token that nobody signed, or not in a way that counts. */
const unproven = (claims: object, header: object = { alg: 'RS256', kid: 'k1' }, signature = 'AAAA') =>
  `${encoded(header)}.${encoded(claims)}.${signature}`;
const elsewhere = (serviceUrl: string) => ({ token: { serviceurl: serviceUrl }, activity: { serviceUrl } });
const entra = (tid: string): JWTPayload => ({
  iss: `https://sts.windows.net/${tid}/`,
  tid,
  ver: '1.0',
  appid: MockConnector.appId,
});
/** Entra signs with keys of its own; here with the channel's, so that nothing but the issuer tells them apart. */
const answerEntra = () => {
  const metadata = 'https://login.microsoftonline.com';
  const keys = 'https://login.botframework.com/v1/.well-known/keys';
  nock(metadata)
    .persist()
    .get('/common/v2.0/.well-known/openid-configuration')
    .reply(200, { issuer: metadata, jwks_uri: keys, id_token_signing_alg_values_supported: ['RS256'] });
};
type TokenParts = Parameters<MockConnector['token']>[0];
interface Case {
  readonly token?: TokenParts;
  /** In the place of a token that the channel's key signed. */
  readonly bearer?: () => string | Promise<string>;
  /** In the place of the whole header; null for none. */
  readonly header?: string | null;
  readonly activity?: JsonObject;
}

const deliver = async ({ token, bearer, header, activity }: Case) => {
  const authorization = header !== undefined ? header : `Bearer ${await (bearer?.() ?? connector.token(token))}`;
  return fetch(`${line.address}/api/messages`, {
    method: 'POST',
    body: JSON.stringify(hi(activity)),
    headers: { 'Content-Type': 'application/json', ...(authorization !== null && { Authorization: authorization }) },
  });
};

const taken: ReadonlyArray<[string, () => Case]> = [
  ['the channel’s token', () => ({})],
  ['a token that ended within the five minutes clocks may differ', () => ({ token: { seconds: -200 } })],
  ['a token that begins within them', () => ({ token: { claims: { nbf: now() + 200 } } })],
  ['another server of Teams', () => elsewhere('https://smba.infra.gcc.teams.microsoft.com/amer/')],
  ['a server of Azure’s Web Chat', () => elsewhere('https://webchat.botframework.com/')],
  ['a regional server of Azure’s Direct Line', () => elsewhere('https://europe.directline.botframework.com/')],
];

const refused: ReadonlyArray<[string, () => Case]> = [
  ['no header', () => ({ header: null })],
  ['an empty header', () => ({ header: '' })],
  ['Basic', () => ({ header: 'Basic dXNlcjpwdw==' })],
  ['Bearer alone', () => ({ header: 'Bearer' })],
  ['junk', () => ({ header: 'Bearer junk' })],
  ['three parts of junk', () => ({ header: 'Bearer a.b.c' })],
  ['two tokens', () => ({ header: 'Bearer a.b.c a.b.c' })],
  ['parts that are JSON but no objects', () => ({ bearer: () => `${encoded(1)}.${encoded([])}.AAAA` })],
  [
    'a header beyond any token’s length',
    () => ({ bearer: () => unproven({ ...goodClaims(), junk: 'x'.repeat(9000) }) }),
  ],
  ['an unsigned token', () => ({ bearer: () => unproven(goodClaims(), { alg: 'none', kid: 'k1' }, '') })],
  ['an unsigned token with a signature', () => ({ bearer: () => unproven(goodClaims(), { alg: 'none', kid: 'k1' }) })],
  [
    'a token signed with a shared secret',
    () => ({
      bearer: () => {
        const signed = `${encoded({ alg: 'HS256', kid: 'k1' })}.${encoded(goodClaims())}`;
        return `${signed}.${createHmac('sha256', 'secret').update(signed).digest('base64url')}`;
      },
    }),
  ],
  [
    'a token with other claims than were signed',
    () => ({
      bearer: async () => {
        const [header, , signature] = (await connector.token()).split('.');
        return `${header}.${encoded({ ...goodClaims(), serviceurl: 'https://evil.example/' })}.${signature}`;
      },
      activity: { serviceUrl: 'https://evil.example/' },
    }),
  ],
  [
    'another’s key',
    () => ({ bearer: async () => connector.token({ key: (await generateKeyPair('RS256')).privateKey }) }),
  ],
  ['an unknown key', () => ({ token: { kid: 'k2' } })],
  ['a key without a name', () => ({ bearer: () => unproven(goodClaims(), { alg: 'RS256' }) })],
  ['a key that nothing endorses', () => ({ token: { kid: 'of-nobody' } })],
  ['a key that endorses another channel', () => ({ token: { kid: 'of-slack' } })],
  ['an activity of another channel', () => ({ activity: { channelId: 'slack' } })],
  ['an activity of Azure’s app service', () => ({ activity: { channelId: 'AseChannel' } })],
  ['another audience', () => ({ token: { audience: 'other-app' } })],
  ['a list of audiences', () => ({ token: { claims: { aud: [MockConnector.appId, 'other'] } } })],
  ['no audience', () => ({ token: { claims: { aud: undefined } } })],
  ['another issuer', () => ({ token: { issuer: 'https://evil.example' } })],
  [
    'an issuer that begins as the channel’s',
    () => ({ token: { issuer: 'https://api.botframework.com.evil.example' } }),
  ],
  ['the issuer of another cloud', () => ({ token: { issuer: 'https://api.botframework.us' } })],
  ['no issuer', () => ({ token: { claims: { iss: undefined } } })],
  [
    'a token of Entra, of botbuilder’s own tenant',
    () => ({ token: { claims: entra('d6d49420-f39b-4df7-a1dc-d59a935871db') } }),
  ],
  [
    'a token of Entra, of any other tenant',
    () => ({ token: { claims: entra('11111111-2222-3333-4444-555555555555') } }),
  ],
  [
    'a token of Entra, of another app',
    () => ({ token: { claims: { ...entra('11111111-2222-3333-4444-555555555555'), appid: 'other' } } }),
  ],
  [
    'a token of another bot',
    () => ({ token: { claims: { ver: '1.0', appid: 'other-bot', iss: 'https://sts.windows.net/x/' } } }),
  ],
  ['a token that ended', () => ({ token: { seconds: -1000 } })],
  ['a token without an end', () => ({ token: { claims: { exp: undefined } } })],
  ['a token that begins later', () => ({ token: { claims: { nbf: now() + 1000 } } })],
  ['a token for another service URL', () => ({ token: { serviceurl: 'https://smba.trafficmanager.net/emea/' } })],
  ['a token without a service URL', () => ({ token: { claims: { serviceurl: undefined } } })],
  ['a service URL that differs by a slash', () => ({ token: { serviceurl: 'https://smba.trafficmanager.net/teams' } })],
  [
    'an activity with another service URL',
    () => ({ activity: { serviceUrl: 'https://smba.trafficmanager.net/emea/' } }),
  ],
  ['a service URL without TLS', () => elsewhere('http://smba.trafficmanager.net/teams/')],
  ['a server nobody knows', () => elsewhere('https://evil.example/')],
  ['a server on this machine', () => elsewhere('https://127.0.0.1/')],
  ['anybody’s traffic manager', () => elsewhere('https://evil.trafficmanager.net/')],
  ['a name that ends as a known one', () => elsewhere('https://evilbotframework.com/')],
  ['a name that begins as a known one', () => elsewhere('https://smba.trafficmanager.net.evil.example/')],
  ['a known name as user', () => elsewhere('https://smba.trafficmanager.net@evil.example/')],
  ['a user at a known name', () => elsewhere('https://user@smba.trafficmanager.net/teams/')],
  ['another port of a known name', () => elsewhere('https://smba.trafficmanager.net:8443/teams/')],
  ['a known name with the dot of the root', () => elsewhere('https://smba.trafficmanager.net./teams/')],
];

describe('POST /api/messages', () => {
  it.each(taken)('takes %s', async (_what, make) => {
    expect((await deliver(make())).status).toBe(200);
    await line.idle();
  });

  it.each(refused)('refuses %s with 401, one line in the log, and no word elsewhere', async (_what, make) => {
    answerEntra();
    const told = connector.told.length;
    const answer = await deliver(make());
    expect(answer.status).toBe(401);
    expect(await codeOf(answer)).toBe('NOT_AUTHENTICATED');
    expect(connector.told).toHaveLength(told);
    expect(printed).toEqual([]);
    const lines = line.logged.filter((text) => text.includes('was refused'));
    expect(lines).toHaveLength(1);
    expect(lines.join('')).not.toMatch(/frames|stack|BEGIN|eyJ/);
  });

  it('lets botbuilder, which remembers them, see no token of a stranger', async () => {
    const remembered = ToBotFromBotOrEmulatorTokenValidationParameters.issuer ?? [];
    const before = remembered.length;
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, n) => deliver({ bearer: () => unproven({ ...goodClaims(), ...entra(`${n}`) }) })),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([401, 429]));
    expect(remembered).toHaveLength(before);
  });
});

describe('20,000 tokens of strangers, each from an address of its own', () => {
  setFlagsFromString('--expose_gc');
  const collectGarbage: () => void = runInNewContext('gc');

  it('leave nothing behind', async () => {
    const guard = new ChannelGuard({
      appId: MockConnector.appId,
      keys: { find: async () => null },
      monotonic: line.clock,
      log: pino({ level: 'silent' }),
    });
    const refusals = new Map<number, number>();
    const call = (n: number) => {
      const kinds = [entra(`${n}${'x'.repeat(3000)}`), { kid: `${n}` }, { aud: `${n}${'x'.repeat(3000)}` }, {}];
      const token = unproven({ ...goodClaims(), ...kinds[n % 4] }, { alg: 'RS256', kid: `${n}${'k'.repeat(n % 300)}` });
      const address =
        n % 2
          ? `2001:db8:${(n >> 8).toString(16)}:${(n & 255).toString(16)}::1`
          : `10.${n >> 16}.${(n >> 8) & 255}.${n & 255}`;
      return guard
        .identify(`Bearer ${token}`, address)
        .catch(({ status }) => refusals.set(status, (refusals.get(status) ?? 0) + 1));
    };
    const heapAfter = async (from: number, calls: number) => {
      for (let n = from; n < from + calls; n += 1) await call(n);
      collectGarbage();
      return process.memoryUsage().heapUsed;
    };
    const before = await heapAfter(0, 1000);
    const after = await heapAfter(1000, 20_000);
    expect(refusals).toEqual(new Map([[401, 21_000]]));
    // botbuilder keeps 28 kB of each, which is 560 MB; the addresses that are counted are 10,000 at most.
    expect((after - before) / 1024 / 1024).toBeLessThan(10);
  });
});

describe('an address that strangers call from', () => {
  const junk = () => deliver({ header: 'Bearer junk' });

  it('is told to wait, and the channel gets through from the same one', async () => {
    const statuses: number[] = [];
    for (let count = 0; count < 110; count += 1) statuses.push((await junk()).status);
    expect(statuses).toEqual([...Array.from({ length: 100 }, () => 401), ...Array.from({ length: 10 }, () => 429)]);
    const answer = await junk();
    expect(await codeOf(answer)).toBe('TOO_MANY_REFUSED');
    expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect(line.logged.filter((text) => text.includes('was refused'))).toHaveLength(100);
    expect((await deliver({})).status).toBe(200);
    line.clock.forward(60);
    expect((await junk()).status).toBe(401);
  });

  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2/64'],
    ['2001:db8:1:2::9', '2001:db8:1:2/64'],
    ['fe80::1%eth0', 'fe80:0:0:0/64'],
    [undefined, 'unknown'],
  ])('is %s, counted as %s', (remoteAddress, counted) => {
    expect(callerAddress(remoteAddress)).toBe(counted);
  });
});

describe('the channel’s keys', () => {
  const host = 'https://login.botframework.com';
  const metadata = '/v1/.well-known/openidconfiguration';
  const published = '/v1/.well-known/keys';
  const jwks_uri = `${host}${published}`;
  const reopen = async () => {
    connector.close();
    connector = await MockConnector.open();
  };
  afterEach(async () => {
    vi.useRealTimers();
    await reopen();
  });

  it.each<[string, () => unknown]>([
    ['cannot be reached', () => nock(host).get(metadata).replyWithError('ECONNREFUSED')],
    ['are refused', () => nock(host).get(metadata).reply(500, 'oops')],
    ['are in no known shape', () => nock(host).get(metadata).reply(200, '<html>')],
    ['lie behind plain HTTP', () => nock(host).get(metadata).reply(200, { jwks_uri: 'http://evil.example/keys' })],
    ['are half there', () => nock(host).get(metadata).reply(200, { jwks_uri }).get(published).reply(503)],
    ['are no keys', () => nock(host).get(metadata).reply(200, { jwks_uri }).get(published).reply(200, { keys: 7 })],
  ])('that %s make the channel deliver again later', async (_what, fail) => {
    connector.close();
    fail();
    const answer = await deliver({});
    expect(answer.status).toBe(503);
    expect(await codeOf(answer)).toBe('CHANNEL_KEYS_UNREACHABLE');
    expect(printed).toEqual([]);
    await reopen();
    expect((await deliver({})).status).toBe(200);
  });

  it('serve while they cannot be fetched anew, for a day', async () => {
    expect((await deliver({})).status).toBe(200);
    vi.useFakeTimers({ toFake: ['Date', 'performance'], now: Date.now() });
    connector.close();
    nock(host).persist().get(metadata).reply(500);
    vi.advanceTimersByTime(23 * 3_600_000);
    expect((await deliver({})).status).toBe(200);
    vi.advanceTimersByTime(2 * 3_600_000);
    expect((await deliver({})).status).toBe(503);
  });

  it('are fetched for a name nobody knows once in five minutes', async () => {
    const keys = new ChannelKeys(pino({ level: 'silent' }));
    let fetched = 0;
    connector.close();
    nock(host).persist().get(metadata).reply(200, { jwks_uri });
    nock(host)
      .persist()
      .get(published)
      .reply(() => {
        fetched += 1;
        return [200, { keys: [] }];
      });
    vi.useFakeTimers({ toFake: ['Date', 'performance'], now: Date.now() });
    for (let n = 0; n < 50; n += 1) expect(await keys.find(`unknown-${n}`)).toBeNull();
    expect(fetched).toBe(1);
    vi.advanceTimersByTime(301_000);
    await Promise.all(Array.from({ length: 50 }, (_, n) => keys.find(`unknown-${n}`)));
    expect(fetched).toBe(2);
  });
});
