import { SignJWT } from 'jose';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Tokens } from '../../../bot/tokens.ts';
import { conversationIdSchema, customerIdSchema } from '../../../domain/ids.ts';
import { codeOf, openDirectLine, openSocket, secret, startedSchema, tokenSchema } from './direct-line-fixture.ts';

type Line = Awaited<ReturnType<typeof openDirectLine>>;
let line: Line;
beforeEach(async () => {
  line = await openDirectLine({ allowedOrigins: ['https://portal.example', 'https://other.example'] });
});
afterEach(() => line.close());

describe('tokens/generate', () => {
  it('gives a token for one customer and, where that is wished for, a new conversation each time', async () => {
    const [one, two] = [await line.generate(), await line.generate()];
    expect(one.conversationId).not.toBe(two.conversationId);
    expect(one.expires_in).toBe(3600);
    const claims: unknown = JSON.parse(Buffer.from(one.token.split('.')[1] ?? '', 'base64url').toString());
    expect(claims).toMatchObject({ user: 'dl_1', conv: one.conversationId });
  });

  it.each([
    ['the wrong secret', 'wrong', { user: { id: 'dl_1' } }, 403, 'SECRET_WRONG'],
    ['a customer that does not exist', secret, { user: { id: 'dl_99' } }, 404, 'CUSTOMER_UNKNOWN'],
    ['an id without its prefix', secret, { user: { id: '7' } }, 400, 'BODY_INVALID'],
    ['no user', secret, {}, 400, 'BODY_INVALID'],
    [
      'a conversation that does not exist',
      secret,
      { user: { id: 'dl_1' }, conversationId: 'x' },
      404,
      'CONVERSATION_NOT_FOUND',
    ],
  ])('refuses %s', async (_what, bearer, body, status, code) => {
    const answer = await line.post('/tokens/generate', bearer, body);
    expect([answer.status, await codeOf(answer)]).toEqual([status, code]);
  });

  it('refuses a request without a secret', async () => {
    const answer = await fetch(`${line.domain}/tokens/generate`, { method: 'POST' });
    expect([answer.status, await codeOf(answer)]).toEqual([401, 'TOKEN_MISSING']);
  });

  it("goes on with the customer's last conversation, and with nobody else's", async () => {
    await line.start('1');
    line.wallClock.forward(1);
    const last = await line.start('1');
    line.wallClock.forward(1);
    const theirs = await line.start('2');
    expect((await line.generate('1', {})).conversationId).toBe(last.conversationId);
    expect((await line.generate('2', {})).conversationId).toBe(theirs.conversationId);
    const again = await line.post('/conversations', (await line.generate('1', {})).token, {});
    expect([again.status, startedSchema.parse(await again.json()).conversationId]).toEqual([200, last.conversationId]);
    expect((await line.history(last)).activities.map(({ text }) => text)).toEqual(['welcome']);
  });

  it('begins one where the customer talked elsewhere only, as in Teams', async () => {
    const inTeams = conversationIdSchema.parse('in-teams');
    const head = {
      id: inTeams,
      channel: 'botframework',
      customerId: customerIdSchema.parse('3'),
      locale: null,
    } as const;
    await line.store.conversations.start(head, { type: 'conversationUpdate' }, line.wallClock.now());
    expect((await line.generate('3', {})).conversationId).not.toBe(inTeams);
  });

  it('goes on with a conversation of the same customer only', async () => {
    const { conversationId } = await line.start('1');
    const body = (user: string) => ({ user: { id: user }, conversationId });
    const own = tokenSchema.parse(await (await line.post('/tokens/generate', secret, body('dl_1'))).json());
    expect(own.conversationId).toBe(conversationId);
    expect((await line.history(own)).activities).toHaveLength(1);
    expect((await line.post('/tokens/generate', secret, body('dl_2'))).status).toBe(404);
  });
});

describe('a conversation that is gone on with', () => {
  const opened = async (conversation: { conversationId: string; token: string }) => {
    const answer = await line.post('/conversations', conversation.token, {});
    const socket = await openSocket(startedSchema.parse(await answer.json()).streamUrl);
    return socket;
  };

  it('brings what was said lately, however long it is', async () => {
    await line.close();
    line = await openDirectLine({ limits: { historyMessages: 4 } });
    const conversation = await line.start();
    for (const text of ['one', 'two', 'three']) {
      await line.post(`/conversations/${conversation.conversationId}/activities`, conversation.token, {
        type: 'message',
        text,
      });
      await line.whenIdle();
    }
    const socket = await opened(conversation);
    await socket.until(4);
    expect(socket.texts()).toEqual(['two', 'heard two', 'three', 'heard three']);
    expect((await line.history(conversation)).activities).toHaveLength(7);
    socket.socket.close();
  });

  it('brings nothing from before the customer started over, and all that came after', async () => {
    const conversation = await line.start();
    await line.store.say(conversation, { type: 'message', text: 'afresh', channelData: { startsAfresh: true } });
    await line.store.say(conversation, { type: 'message', text: 'support answers' });
    const socket = await opened(conversation);
    await socket.until(2);
    expect(socket.texts()).toEqual(['afresh', 'support answers']);
    socket.socket.close();
  });

  it('cannot be cut short by what a customer sends', async () => {
    const conversation = await line.start();
    await line.post(`/conversations/${conversation.conversationId}/activities`, conversation.token, {
      ...{ type: 'message', text: 'mine', channelData: { startsAfresh: true } },
    });
    await line.whenIdle();
    const socket = await opened(conversation);
    await socket.until(3);
    expect(socket.texts()).toEqual(['welcome', 'mine', 'heard mine']);
    socket.socket.close();
  });
});

describe('a token', () => {
  it('is 403 everywhere once it has expired, and can be refreshed until then', async () => {
    const started = await line.start();
    line.wallClock.forward(3599);
    const fresh = tokenSchema.parse(await (await line.post('/tokens/refresh', started.token, {})).json());
    expect(fresh.conversationId).toBe(started.conversationId);
    line.wallClock.forward(2);
    const path = `/conversations/${started.conversationId}`;
    const calls = [
      line.post('/tokens/refresh', started.token, {}),
      line.post('/conversations', started.token, {}),
      line.call(path, started.token),
      line.call(`${path}/activities`, started.token),
      line.post(`${path}/activities`, started.token, { type: 'message', text: 'x' }),
      line.call(`${path}/upload`, started.token, { method: 'POST' }),
    ];
    for (const answer of await Promise.all(calls)) {
      expect([answer.status, await codeOf(answer)]).toEqual([403, 'TOKEN_EXPIRED']);
    }
    expect((await line.history({ ...started, token: fresh.token })).activities).toHaveLength(1);
  });

  it('opens no other conversation, whether or not there is one', async () => {
    const [mine, theirs] = [await line.start('1'), await line.start('2')];
    const bodies = await Promise.all(
      [theirs.conversationId, 'there-is-none', '%00', '..%2f'].flatMap((id) =>
        ['', '/activities'].map(async (rest) => {
          const answer = await line.call(`/conversations/${id}${rest}`, mine.token);
          return `${answer.status} ${await answer.text()}`;
        }),
      ),
    );
    expect(new Set(bodies).size).toBe(1);
    expect(bodies[0]).toMatch(/^404 .*CONVERSATION_NOT_FOUND/);
    const post = await line.post(`/conversations/${theirs.conversationId}/activities`, mine.token, {
      type: 'message',
      text: 'x',
    });
    expect(post.status).toBe(404);
    expect((await line.history(theirs)).activities).toHaveLength(1);
  });

  it('is refused when it is forged, of another kind, or not one', async () => {
    const { conversationId, token, streamUrl } = await line.start();
    const claims = { user: 'dl_2', customer: '2', conv: conversationId };
    const signed = (key: number, audience = 'conversation') =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'HS256' })
        .setIssuer('planswitch')
        .setAudience(audience)
        .setExpirationTime('1h')
        .sign(new Uint8Array(32).fill(key));
    const [, payload] = token.split('.');
    const none = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`;
    const stream = new URL(streamUrl).searchParams.get('t') ?? '';
    for (const bad of [await signed(1), await signed(7, 'attachment'), none, stream, 'junk', secret]) {
      const answer = await line.call(`/conversations/${conversationId}`, bad);
      expect([answer.status, await codeOf(answer)]).toEqual([403, 'TOKEN_INVALID']);
    }
  });

  it('of a conversation that was not started finds none', async () => {
    const { conversationId, token } = await line.generate();
    for (const path of ['', '/activities']) {
      expect((await line.call(`/conversations/${conversationId}${path}`, token)).status).toBe(404);
    }
    const post = await line.post(`/conversations/${conversationId}/activities`, token, { type: 'message', text: 'x' });
    expect(post.status).toBe(404);
  });

  it('starts no conversation when its customer is there no more', async () => {
    const tokens = new Tokens(new Uint8Array(32).fill(7), line.wallClock);
    const [customer, conv] = [customerIdSchema.parse('gone'), conversationIdSchema.parse('never-started')];
    const token = await tokens.sign('conversation', { user: 'dl_gone', customer, conv }, 60);
    const answer = await line.post('/conversations', token, {});
    expect([answer.status, await codeOf(answer)]).toEqual([404, 'CUSTOMER_UNKNOWN']);
    for (const path of ['', '/activities']) {
      expect((await line.call(`/conversations/${conv}${path}`, token)).status).toBe(404);
    }
    const post = await line.post(`/conversations/${conv}/activities`, token, { type: 'message', text: 'x' });
    expect(post.status).toBe(404);
    expect((await line.call('/tokens/refresh', token, { method: 'POST' })).status).toBe(200);
  });

  it('works only for the pages it was made for', async () => {
    const body = { user: { id: 'dl_1' }, trustedOrigins: ['https://portal.example'] };
    const { token } = tokenSchema.parse(await (await line.post('/tokens/generate', secret, body)).json());
    const from = (origin: string) =>
      line.call('/conversations', token, { method: 'POST', headers: { Origin: origin } });
    const refused = await from('https://other.example');
    expect([refused.status, await codeOf(refused)]).toEqual([403, 'ORIGIN_NOT_TRUSTED']);
    const { streamUrl } = startedSchema.parse(await (await from('https://portal.example')).json());
    expect((await openSocket(streamUrl, { origin: 'https://other.example' })).status).toBe(403);
    const { status, socket } = await openSocket(streamUrl, { origin: 'https://portal.example' });
    expect(status).toBeNull();
    socket.close();
  });
});
