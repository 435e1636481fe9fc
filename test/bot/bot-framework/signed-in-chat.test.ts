import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
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
  vi.restoreAllMocks();
});

const newChat = () => `chat-${randomUUID()}`;
const codeSchema = z.object({ code: z.string().regex(/^\d{6}$/), expires_in: z.number() });
const codeFor = async (chat: string, customer = '1') =>
  codeSchema.parse(await (await line.offer(line.linkIn(chat), customer)).json()).code;
const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

describe('somebody who is not signed in', () => {
  it('gets the way to the portal, whatever is written, once for each message', async () => {
    const chat = newChat();
    const activity = connector.activity(chat, { type: 'message', text: 'change plan' });
    await line.deliver(activity);
    await line.deliver(activity);
    expect(line.textsIn(chat)).toEqual([expect.stringContaining('once I know who you are')]);
    expect(JSON.stringify(line.toldIn(chat)[0]?.activity)).toContain('https://portal.example/chat?lang=en&link=');
  });

  it('is spoken to in the language of the channel', async () => {
    const chat = newChat();
    await line.deliver(connector.activity(chat, { type: 'message', text: 'hallo', locale: 'de-DE' }));
    expect(line.textsIn(chat)).toEqual([expect.stringContaining('wer Sie sind')]);
  });

  it('is asked to sign in when the bot is added, and not for anything else that happens in the chat', async () => {
    const chat = newChat();
    await line.deliver(connector.activity(chat, { type: 'conversationUpdate', membersAdded: [{ id: `29:${chat}` }] }));
    await line.deliver(connector.activity(chat, { type: 'typing' }));
    await line.deliver(connector.activity(chat, { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] }));
    expect(line.textsIn(chat)).toEqual([]);
    await line.deliver(connector.activity(chat, { type: 'conversationUpdate', membersAdded: [{ id: '28:bot' }] }));
    expect(line.textsIn(chat)).toHaveLength(1);
  });

  it('is welcomed once when the bot is installed, in whatever ways and however often Teams says so', async () => {
    const chat = newChat();
    const added = { type: 'conversationUpdate', membersAdded: [{ id: '28:bot' }] };
    const installed = connector.installed(chat);
    await Promise.all([line.deliver(installed), line.deliver(connector.activity(chat, added))]);
    await line.deliver(installed);
    await line.deliver(MockConnector.again(installed, 'new id'));
    expect(line.textsIn(chat)).toEqual([expect.stringContaining('once I know who you are')]);
  });

  it('becomes the customer who signed in at the portal, by the code', async () => {
    const chat = newChat();
    await line.say(chat, 'hi');
    const code = await codeFor(chat, '2');
    await line.say(chat, ` ${code.slice(0, 3)} ${code.slice(3)} `);
    await line.say(chat, 'hello');
    expect(line.textsIn(chat).slice(1)).toEqual(['welcome', 'heard hello']);
  });

  it('is greeted once, however often and late the code is delivered again', async () => {
    const chat = newChat();
    await line.say(chat, 'hi');
    const code = connector.activity(chat, { type: 'message', text: await codeFor(chat) });
    await Promise.all([line.deliver(code), line.deliver(code)]);
    await line.say(chat, 'hello');
    await line.deliver(code);
    expect(line.textsIn(chat).slice(1)).toEqual(['welcome', 'heard hello']);
  });

  it('is not answered again to what was said before signing in or out', async () => {
    const chat = newChat();
    const early = connector.activity(chat, { type: 'message', text: 'my services' });
    await line.deliver(early);
    await line.say(chat, await codeFor(chat));
    await line.deliver(early);
    const late = connector.activity(chat, { type: 'message', text: 'hello' });
    await line.deliver(late);
    const out = connector.activity(chat, { type: 'message', text: 'sign out' });
    await line.deliver(out);
    await line.deliver(out);
    await line.deliver(late);
    expect(line.textsIn(chat).slice(1)).toEqual(['welcome', 'heard hello', expect.stringContaining('signed out')]);
  });

  it('gets an answer when what was delivered could not be answered the first time', async () => {
    const chat = newChat();
    await line.say(chat, 'hi');
    const code = connector.activity(chat, { type: 'message', text: await codeFor(chat) });
    line.store.state.down = true;
    expect(await line.deliver(code)).toBe(500);
    line.store.state.down = false;
    await line.deliver(code);
    expect(line.textsIn(chat).slice(1)).toEqual(['welcome']);
  });

  it('has five tries at a code, ten minutes, and one use of it', async () => {
    const chat = newChat();
    await line.say(chat, 'hi');
    const guessed = await codeFor(chat);
    for (let tries = 0; tries < 5; tries += 1) await line.say(chat, wrong(guessed));
    await line.say(chat, guessed);
    expect(line.textsIn(chat).slice(1)).toEqual(
      Array.from({ length: 6 }, () => expect.stringContaining('does not fit')),
    );
    const late = await codeFor(chat);
    line.clock.forward(600);
    await line.say(chat, late);
    expect(line.textsIn(chat).at(-1)).toContain('does not fit');
  });

  it('cannot use the code of another chat', async () => {
    const [mine, theirs] = [newChat(), newChat()];
    await line.say(mine, 'hi');
    await line.say(theirs, 'hi');
    await line.say(mine, await codeFor(theirs));
    expect(line.textsIn(mine).at(-1)).toContain('does not fit');
  });

  it('is told nothing in a group but where to write, once for each message', async () => {
    const chat = newChat();
    const group = { conversation: { id: chat, conversationType: 'groupChat', isGroup: true } };
    const message = connector.activity(chat, { type: 'message', text: '<at>Planswitch</at> my services' });
    await line.deliver({ ...message, ...group });
    await line.deliver({ ...message, ...group });
    expect(line.textsIn(chat)).toEqual([expect.stringContaining('only when we are alone')]);
  });
});

describe('POST /api/sign-in', () => {
  it('refuses what does not fit', async () => {
    const chat = newChat();
    await line.say(chat, 'hi');
    const link = line.linkIn(chat);
    expect(await codeOf(await line.offer(link, '1', 'another-secret'))).toBe('SECRET_WRONG');
    expect(await codeOf(await line.offer('junk'))).toBe('TOKEN_INVALID');
    expect(await codeOf(await line.offer(link, 'nobody'))).toBe('CUSTOMER_UNKNOWN');
    line.clock.forward(1000);
    expect(await codeOf(await line.offer(link))).toBe('TOKEN_EXPIRED');
  });
});

describe('somebody who is signed in', () => {
  it('is answered once, however often a message is delivered', async () => {
    const chat = await line.signedIn();
    const activity = connector.activity(chat, { type: 'message', text: 'once' });
    await Promise.all([line.deliver(activity), line.deliver(activity)]);
    await line.deliver(activity);
    expect(line.textsIn(chat).filter((text) => text === 'heard once')).toHaveLength(1);
  });

  it('says a suggestion by pressing the button that it is beside a card', async () => {
    const chat = await line.signedIn();
    await line.deliver(connector.activity(chat, { type: 'message', value: { say: 'Help' }, replyToId: 'm1' }));
    expect(line.textsIn(chat).at(-1)).toBe('heard Help');
  });

  it('signs out, and the chat is nobody’s from then on', async () => {
    const chat = await line.signedIn();
    await line.say(chat, 'Log out!');
    await line.say(chat, 'my services');
    expect(line.textsIn(chat).slice(-2)).toEqual([
      expect.stringContaining('You are signed out'),
      expect.stringContaining('once I know who you are'),
    ]);
  });

  it('is greeted when the bot is installed again, and only the first time Teams says so', async () => {
    const chat = await line.signedIn();
    const before = line.textsIn(chat).length;
    line.clock.forward(3600);
    await line.deliver(connector.installed(chat));
    await line.deliver(connector.activity(chat, { type: 'conversationUpdate', membersAdded: [{ id: '28:bot' }] }));
    expect(line.textsIn(chat).slice(before)).toHaveLength(1);
  });

  it('is nobody there once the bot is uninstalled: nothing is sent, and after another installation they sign in again', async () => {
    const chat = await line.signedIn('3');
    const { conversationId } = line.published.at(-1) ?? { conversationId: '' };
    const before = line.textsIn(chat).length;
    await line.deliver(connector.uninstalled(chat));
    await line.store.say({ conversationId, customer: '3' }, { type: 'message', text: 'news', textFormat: 'plain' });
    line.publish(conversationId);
    await line.idle();
    expect(line.textsIn(chat)).toHaveLength(before);
    await line.deliver(connector.installed(chat));
    await line.say(chat, await codeFor(chat, '3'));
    await line.say(chat, 'back');
    expect(line.textsIn(chat).slice(before)).toEqual([
      expect.stringContaining('once I know who you are'),
      'welcome',
      'heard back',
    ]);
  });

  it('gets what is said without having asked', async () => {
    const chat = await line.signedIn('3');
    const { conversationId } = line.published.at(-1) ?? { conversationId: '' };
    await line.store.say({ conversationId, customer: '3' }, { type: 'message', text: 'news', textFormat: 'plain' });
    line.publish(conversationId);
    await line.idle();
    expect(line.textsIn(chat).at(-1)).toBe('news');
  });

  it.each([502, 503, 504, 412])('gets a message later when the channel answers %i first', async (status) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const chat = await line.signedIn();
    connector.refuse({ status, times: 2 });
    await line.say(chat, 'later');
    expect(line.textsIn(chat)).not.toContain('heard later');
    await vi.advanceTimersByTimeAsync(1000);
    await line.idle();
    await vi.advanceTimersByTimeAsync(2000);
    await line.idle();
    vi.useRealTimers();
    expect(line.textsIn(chat).filter((text) => text === 'heard later')).toHaveLength(1);
  });

  it.each([500, 403, 413])('does not get a message again when the channel answers %i, but the next', async (status) => {
    const chat = await line.signedIn();
    connector.refuse({ status, times: 1 });
    await line.say(chat, 'lost');
    await line.say(chat, 'next');
    expect(line.textsIn(chat).slice(-1)).toEqual(['heard next']);
    expect(line.textsIn(chat)).not.toContain('heard lost');
    expect(line.logged.join('')).toContain('is not sent again');
  });

  it('gets after a restart what was not sent before', async () => {
    const chat = await line.signedIn();
    connector.refuse({ status: 503, times: 1 });
    await line.say(chat, 'kept');
    const { store } = line;
    await line.close();
    line = await openBotFramework(connector, { store });
    await connector.until(connector.told.length);
    await vi.waitFor(() => expect(line.textsIn(chat).at(-1)).toBe('heard kept'));
  });
});
