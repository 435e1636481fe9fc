import { generateKeyPair, SignJWT } from 'jose';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { mountBotFramework, mountBotFrameworkOff } from '../../../bot/bot-framework/mount-bot-framework.ts';
import { createServer } from '../../../bot/http/create-server.ts';
import type { JsonObject } from '../../../domain/json.ts';
import { codeOf } from '../direct-line/direct-line-fixture.ts';
import { openBotFramework } from './bot-framework-fixture.ts';
import { MockConnector } from './mock-connector.ts';

let connector: MockConnector;
let line: Awaited<ReturnType<typeof openBotFramework>>;
beforeAll(async () => {
  connector = await MockConnector.open();
});
afterAll(() => connector.close());
beforeEach(async () => {
  line = await openBotFramework(connector);
});
afterEach(async () => {
  await line.close();
  expect(connector.faults.splice(0)).toEqual([]);
});

const hi = (more: JsonObject = {}): JsonObject => ({
  ...connector.activity('c1', { type: 'message', text: 'hi' }),
  ...more,
});

describe('POST /api/messages', () => {
  it.each<[string, () => Promise<string> | undefined]>([
    ['no token', () => undefined],
    ['junk', async () => 'junk'],
    ['another audience', () => connector.token({ audience: 'other-app' })],
    ['another issuer', () => connector.token({ issuer: 'https://evil.example' })],
    ['an expired token', () => connector.token({ seconds: -1000 })],
    ['an unknown key', () => connector.token({ kid: 'k2' })],
    ['a forged signature', async () => connector.token({ key: (await generateKeyPair('RS256')).privateKey })],
    ['a token for another service URL', () => connector.token({ serviceurl: 'https://evil.example/' })],
    [
      'a token signed with a shared secret',
      () =>
        new SignJWT({ serviceurl: connector.serviceUrl })
          .setProtectedHeader({ alg: 'HS256', kid: 'k1' })
          .setIssuer('https://api.botframework.com')
          .setAudience(MockConnector.appId)
          .setExpirationTime('1h')
          .sign(new Uint8Array(32)),
    ],
  ])('refuses %s with 401 and says nothing', async (_what, make) => {
    const told = connector.told.length;
    const answer = await line.post('/api/messages', hi(), await make());
    expect(answer.status).toBe(401);
    expect(await codeOf(answer)).toBe('NOT_AUTHENTICATED');
    expect(connector.told).toHaveLength(told);
  });

  it.each<[string, () => unknown]>([
    ['no type', () => ({ ...hi(), type: undefined })],
    ['no conversation', () => ({ ...hi(), conversation: undefined })],
    ['no service URL', () => ({ ...hi(), serviceUrl: undefined })],
    ['a service URL of another kind', () => hi({ serviceUrl: 'file:///etc/passwd' })],
    ['wrong types', () => hi({ from: 7 })],
    ['a list', () => [hi()]],
    ['malformed JSON', () => '{'],
  ])('refuses %s with 400 before anything looks at it', async (_what, body) => {
    const answer = await line.post('/api/messages', body(), await connector.token());
    expect(answer.status).toBe(400);
    expect(await answer.text()).not.toMatch(/validate|TypeError|at /);
  });

  it('leaves no text and no token in the log', async () => {
    const bearer = await connector.token();
    await line.post('/api/messages', hi({ text: 'my secret wish' }), bearer);
    expect(line.logged.join('')).not.toMatch(/secret wish|Ada/);
    expect(line.logged.join('')).not.toContain(bearer);
  });

  it('lets the channel deliver again what could not be kept', async () => {
    const chat = await line.signedIn();
    const activity = connector.activity(chat, { type: 'message', text: 'again' });
    line.store.state.down = true;
    expect(await line.deliver(activity)).toBe(500);
    line.store.state.down = false;
    expect(await line.deliver(activity)).toBe(200);
    expect(line.textsIn(chat).at(-1)).toBe('heard again');
  });

  it('takes no more messages than a person types', async () => {
    const statuses = await Promise.all(
      Array.from({ length: 40 }, async () => (await line.post('/api/messages', hi(), await connector.token())).status),
    );
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(0);
  });
});

describe('without an app id', () => {
  it('the endpoint is off, whatever is sent, and says so at start', async () => {
    const logged: string[] = [];
    const log = pino({ level: 'trace' }, { write: (text: string) => logged.push(text) });
    const server = createServer({ log });
    mountBotFrameworkOff(server, log);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${server.address().port}/api/messages`;
    const answer = await fetch(address, {
      method: 'POST',
      body: JSON.stringify(hi()),
      headers: { Authorization: `Bearer ${await connector.token()}`, 'Content-Type': 'application/json' },
    });
    expect(answer.status).toBe(404);
    expect(await codeOf(answer)).toBe('BOT_FRAMEWORK_OFF');
    expect(logged.join('')).toContain('endpoint is off');
    server.server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  });

  it.each([
    [{ appId: ' ', appPassword: 'pw', appType: 'MultiTenant' as const }],
    [{ appId: 'our-app', appPassword: '', appType: 'MultiTenant' as const }],
    [{ appId: 'our-app', appPassword: 'pw', appType: 'SingleTenant' as const }],
  ])('half of it is refused at start', (credentials) => {
    const log = pino({ level: 'silent' });
    expect(() => mountBotFramework(createServer({ log }), { ...line.parts, credentials })).toThrow(RangeError);
  });
});
