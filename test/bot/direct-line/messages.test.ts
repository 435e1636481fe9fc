import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { codeOf, echoDialog, openDirectLine } from './direct-line-fixture.ts';

type Line = Awaited<ReturnType<typeof openDirectLine>>;
let line: Line;
beforeEach(async () => {
  line = await openDirectLine();
});
afterEach(() => line.close());

const idSchema = z.object({ id: z.string() });
type Started = Awaited<ReturnType<Line['start']>>;
const say = ({ conversationId, token }: Started, activity: object) =>
  line.post(`/conversations/${conversationId}/activities`, token, { type: 'message', ...activity });
const texts = async (started: Started) => (await line.history(started)).activities.map(({ text }) => text);

describe('messages of a customer', () => {
  it('are welcomed once, however often the conversation is started', async () => {
    const started = await line.start();
    const again = await line.post('/conversations', started.token, { user: { id: 'dl_2' }, locale: 'de-DE' });
    expect(again.status).toBe(200);
    await line.whenIdle();
    expect(await texts(started)).toEqual(['welcome']);
  });

  it('are answered with their id, echoed with the client id and answered by the bot', async () => {
    const started = await line.start();
    const answer = await say(started, {
      text: 'hi',
      from: { id: 'dl_2', role: 'bot' },
      timestamp: 'never',
      channelData: { clientActivityID: 'c1', other: 'x' },
      extra: 1,
    });
    expect(answer.status).toBe(200);
    const { id } = idSchema.parse(await answer.json());
    await line.whenIdle();
    const { activities, watermark } = await line.history(started);
    expect(watermark).toBe('4');
    const [, echo, reply] = activities;
    expect(echo).toMatchObject({
      id,
      text: 'hi',
      textFormat: 'plain',
      channelId: 'directline',
      conversation: { id: started.conversationId },
      from: { id: 'dl_1', role: 'user' },
      channelData: { clientActivityID: 'c1' },
    });
    expect(echo).not.toHaveProperty('extra');
    expect(echo?.['channelData']).toEqual({ clientActivityID: 'c1' });
    expect(reply).toMatchObject({ text: 'heard hi', from: { role: 'bot' }, recipient: { id: 'dl_1' } });
    expect(reply?.['timestamp']).toBe(new Date(line.wallClock.now().epochMilliseconds).toISOString());
  });

  it('give one entry and one turn when delivered 20 times at once', async () => {
    const started = await line.start();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => say(started, { text: 'once', channelData: { clientActivityID: 'c1' } })),
    );
    const ids = await Promise.all(answers.map(async (answer) => idSchema.parse(await answer.json()).id));
    expect(new Set(ids).size).toBe(1);
    await line.whenIdle();
    expect(await texts(started)).toEqual(['welcome', 'once', 'heard once']);
  });

  it('are answered in the order they came in', async () => {
    const started = await line.start();
    await Promise.all(['a', 'b', 'c'].map((text) => say(started, { text })));
    await line.whenIdle();
    const said = await texts(started);
    const heard = said.filter((text) => /^.$/.test(text ?? ''));
    expect(heard.toSorted()).toEqual(['a', 'b', 'c']);
    expect(said.filter((text) => text?.startsWith('heard'))).toEqual(heard.map((text) => `heard ${text}`));
  });

  it('get an apology with a reference when their turn throws, and nothing internal', async () => {
    const started = await line.start();
    await say(started, { text: 'boom' });
    await say(started, { text: 'still there?' });
    await line.whenIdle();
    const said = await texts(started);
    expect(said.filter((text) => text?.startsWith('sorry'))).toHaveLength(1);
    expect(said).toContain('heard still there?');
    const reference = said.find((text) => text?.startsWith('sorry'))?.slice('sorry '.length);
    expect(line.logged.some((entry) => entry.includes(`"turnId":"${reference}"`))).toBe(true);
    expect(line.logged.join('')).not.toContain('boom');
  });

  it('may be typing and events, which are acknowledged and not kept', async () => {
    const started = await line.start();
    for (const type of ['typing', 'event', 'conversationUpdate']) {
      const answer = await say(started, { type, name: 'webchat/join' });
      expect(answer.status).toBe(200);
      idSchema.parse(await answer.json());
    }
    expect(await texts(started)).toEqual(['welcome']);
  });

  it('are read page by page from a watermark', async () => {
    const started = await line.start();
    await say(started, { text: 'one' });
    await line.whenIdle();
    expect((await line.history(started, '2')).activities.map(({ text }) => text)).toEqual(['one', 'heard one']);
    expect(await line.history(started, '4')).toEqual({ activities: [], watermark: '4' });
    expect((await line.history(started, '999')).watermark).toBe('4');
    for (const wrong of ['abc', '-1', '1e9', '9999999999']) {
      const path = `/conversations/${started.conversationId}/activities?watermark=${wrong}`;
      expect(await codeOf(await line.call(path, started.token))).toBe('WATERMARK_INVALID');
    }
  });

  it('that replace an earlier one of the bot have its id and its moment, so that Web Chat puts them in its place', async () => {
    await line.close();
    let turns = 0;
    line = await openDirectLine({
      dialog: {
        ...echoDialog,
        takeTurn: async () => {
          turns += 1;
          const activity = { type: 'message', text: turns === 1 ? 'open card' : 'answered card' };
          const message = { key: 'card', activity };
          return turns === 1
            ? { spoken: 'en-GB', snapshot: {}, say: [message], replace: [] }
            : { spoken: 'en-GB', snapshot: {}, say: [], replace: [message] };
        },
      },
    });
    const started = await line.start();
    line.wallClock.forward(60);
    await say(started, { text: 'press', value: { do: 'help', card: 'c', more: 1 }, channelData: { postBack: true } });
    await line.whenIdle();
    const [card, pressed, replaced] = (await line.history(started)).activities;
    expect(pressed).toMatchObject({ value: { do: 'help', card: 'c' }, channelData: { postBack: true } });
    expect(pressed).not.toHaveProperty('value.more');
    expect(replaced).toEqual({ ...card, text: 'answered card' });
  });

  it('cost few statements: one to keep, one transaction to answer, one to read', async () => {
    const started = await line.start();
    await line.history(started);
    const { statements } = line.store;
    statements.length = 0;
    await say(started, { text: 'hi' });
    await line.whenIdle();
    expect(statements.length).toBeLessThanOrEqual(9);
  });

  it('carry no replyToId, which Web Chat would wait for', async () => {
    const started = await line.start();
    await line.store.say(started, { type: 'message', text: 'news', replyToId: 'unknown' });
    const { activities } = await line.history(started);
    expect(activities.at(-1)).toMatchObject({ text: 'news' });
    expect(activities.at(-1)).not.toHaveProperty('replyToId');
  });
});

describe('bad messages', () => {
  it.each([
    [{ type: 'nonsense' }, 400, 'ACTIVITY_TYPE_UNKNOWN'],
    [{ type: 7 }, 400, 'ACTIVITY_TYPE_UNKNOWN'],
    [{ text: 7 }, 400, 'ACTIVITY_INVALID'],
    [{ text: { nested: true } }, 400, 'ACTIVITY_INVALID'],
    [{ text: 'x', locale: 5 }, 400, 'ACTIVITY_INVALID'],
    [{ text: 'x', channelData: { clientActivityID: 'y'.repeat(201) } }, 400, 'ACTIVITY_INVALID'],
    [{ text: 'x', channelData: 'no' }, 400, 'ACTIVITY_INVALID'],
    [{ text: '  ' }, 400, 'MESSAGE_EMPTY'],
    [{}, 400, 'MESSAGE_EMPTY'],
    [{ text: 'x', attachments: [{ contentUrl: 'http://169.254.169.254/' }] }, 400, 'ATTACHMENT_NOT_UPLOADED'],
    [{ text: 'x'.repeat(10_001) }, 413, 'TEXT_TOO_LONG'],
    [{ text: 'x'.repeat(1_000_000) }, 413, 'BODY_TOO_LARGE'],
  ])('%# are refused with a code and change nothing', async (activity, status, code) => {
    const started = await line.start();
    const answer = await say(started, activity);
    expect(answer.status).toBe(status);
    expect(await codeOf(answer)).toBe(code);
    expect(await texts(started)).toEqual(['welcome']);
  });

  it.each([
    ['[]', 'ACTIVITY_TYPE_UNKNOWN'],
    ['"text"', 'ACTIVITY_TYPE_UNKNOWN'],
    ['{"type":"message","text":', 'MALFORMED_JSON'],
    ['{"type":"message","value":1e999}', 'JSON_NUMBER'],
    ['{"type":"message","value":{"__proto__":{"admin":true}}}', 'JSON_KEY'],
    [`{"type":"message","value":${'['.repeat(20_000)}${']'.repeat(20_000)}}`, 'JSON_TOO_DEEP'],
  ])('%# that are no proper JSON are refused', async (body, code) => {
    const started = await line.start();
    const answer = await line.call(`/conversations/${started.conversationId}/activities`, started.token, {
      method: 'POST',
      body,
      headers: { 'Content-Type': 'application/json' },
    });
    expect(answer.status).toBe(400);
    expect(await codeOf(answer)).toBe(code);
  });

  it('lose what no database can store', async () => {
    const started = await line.start();
    await say(started, { text: 'a\u0000b\ud800c' });
    expect((await texts(started)).at(1)).toBe('a\ufffdb\ufffdc');
  });

  it('are too many after a while, per conversation, until time has passed', async () => {
    await line.close();
    line = await openDirectLine({ limits: { ratePerWindow: 2, rateWindowSeconds: 10 } });
    const started = await line.start();
    await say(started, { text: '1' });
    await say(started, { text: '2' });
    const refused = await say(started, { text: '3' });
    expect(refused.status).toBe(429);
    expect(refused.headers.get('Retry-After')).toBe('10');
    expect(await codeOf(refused)).toBe('TOO_MANY_MESSAGES');
    expect((await say(await line.start('2'), { text: 'other' })).status).toBe(200);
    line.wallClock.forward(10);
    expect((await say(started, { text: '3' })).status).toBe(200);
  });

  it.each([{ hours: -1 }, { hours: -10_000 }, { minutes: 30 }])(
    'are limited alike when the clock is set by %j',
    async (by) => {
      await line.close();
      line = await openDirectLine({ limits: { ratePerWindow: 2, rateWindowSeconds: 10 } });
      const started = await line.start();
      await say(started, { text: '1' });
      await say(started, { text: '2' });
      line.wallClock.set(by);
      const refused = await say(started, { text: '3' });
      expect([refused.status, refused.headers.get('Retry-After')]).toEqual([429, '10']);
      line.wallClock.forward(10);
      expect((await say(started, { text: '3' })).status).toBe(200);
    },
  );
});

describe('a store that is down', () => {
  it('gives a plain 500, and what waited is answered when it is back', async () => {
    const started = await line.start();
    line.store.state.down = true;
    const answer = await say(started, { text: 'hello' });
    expect(answer.status).toBe(500);
    expect(await codeOf(answer)).toBe('INTERNAL');
    line.store.state.down = false;
    expect((await say(started, { text: 'hello' })).status).toBe(200);
  });
});
