import { ConnectionStatus, DirectLine } from 'botframework-directlinejs';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { openDirectLine, secret, startedSchema, tokenSchema } from './direct-line-fixture.ts';

// What the library expects of a browser (reference/channel.md 3).
beforeAll(async () => {
  const { default: XMLHttpRequest } = await import('xhr2');
  Object.assign(globalThis, { XMLHttpRequest, WebSocket });
});

let line: Awaited<ReturnType<typeof openDirectLine>>;
beforeEach(async () => {
  line = await openDirectLine();
});
afterEach(() => line.close());

/** A client as Web Chat holds one, keeping what it shows. */
function connect(options: { token: string; webSocket: boolean; conversationId?: string; watermark?: string }) {
  const client = new DirectLine({ domain: line.domain, pollingInterval: 200, ...options });
  const texts: (string | undefined)[] = [];
  let look = () => {};
  const subscription = client.activity$.subscribe((activity) => {
    if (activity.type === 'message') texts.push(activity.text);
    look();
  });
  return {
    client,
    texts,
    until: (count: number) =>
      new Promise<void>((resolve) => {
        look = () => {
          if (texts.length >= count) resolve();
        };
        look();
      }),
    say: (text: string, clientActivityID: string) =>
      client
        .postActivity({ type: 'message', text, from: { id: 'somebody' }, channelData: { clientActivityID } })
        .toPromise(),
    end: () => {
      subscription.unsubscribe();
      client.end();
    },
  };
}

describe.each([
  ['streaming', true],
  ['polling', false],
])('directlinejs, %s', (_name, webSocket) => {
  it('is welcomed, speaks and is answered', async () => {
    const { token, conversationId } = await line.generate();
    const chat = connect({ token, webSocket });
    await chat.until(1);
    const id = await chat.say('hello', 'c1');
    await chat.until(3);
    expect(chat.texts).toEqual(['welcome', 'hello', 'heard hello']);
    expect(id).toBe(`${conversationId}|0000003`);
    chat.end();
  });

  it('finds the whole history after the page was loaded again', async () => {
    const { token, conversationId } = await line.generate();
    const before = connect({ token, webSocket });
    await before.until(1);
    await before.say('hello', 'c1');
    await before.until(3);
    before.end();
    const after = connect({ token, webSocket, conversationId, watermark: '0' });
    await after.until(3);
    expect(after.texts).toEqual(['welcome', 'hello', 'heard hello']);
    after.end();
  });

  it('learns that its token has expired, and goes on with a new one for the same conversation', async () => {
    const { token, conversationId } = await line.generate();
    const chat = connect({ token, webSocket });
    await chat.until(1);
    line.wallClock.forward(3601);
    const expired = new Promise<void>((resolve) => {
      chat.client.connectionStatus$.subscribe((status) => {
        if (status === ConnectionStatus.ExpiredToken) resolve();
      });
    });
    expect(await chat.say('late', 'c1')).toBe('retry');
    await expired;
    chat.end();
    const fresh = tokenSchema.parse(
      await (await line.post('/tokens/generate', secret, { user: { id: 'dl_1' }, conversationId })).json(),
    );
    const again = connect({ token: fresh.token, webSocket, conversationId, watermark: '0' });
    await again.until(1);
    await again.say('back', 'c2');
    await again.until(3);
    expect(again.texts).toEqual(['welcome', 'back', 'heard back']);
    again.end();
  });
});

it('is told by 404 that a conversation is over', async () => {
  const { token, conversationId } = await line.generate();
  const status = (await line.call(`/conversations/${conversationId}?watermark=`, token)).status;
  expect(status).toBe(404);
  expect((await line.post('/conversations', token, { user: {} })).status).toBe(201);
  const resumed = await line.call(`/conversations/${conversationId}?watermark=`, token);
  startedSchema.parse(await resumed.json());
});
