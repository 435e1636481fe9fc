import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { z } from 'zod';
import type { BotFrameworkParts } from '../../../bot/bot-framework/bot-framework-parts.ts';
import { mountBotFramework } from '../../../bot/bot-framework/mount-bot-framework.ts';
import { createServer } from '../../../bot/http/create-server.ts';
import { Tokens } from '../../../bot/tokens.ts';
import { InProcessNotifier } from '../../../bot/turns/conversation-notifier.ts';
import { type Dialog, PlanswitchBot } from '../../../bot/turns/planswitch-bot.ts';
import { startTurns } from '../../../bot/turns/start-turns.ts';
import { type ConversationId, conversationIdSchema } from '../../../domain/ids.ts';
import type { JsonObject } from '../../../domain/json.ts';
import { echoDialog, MovableClock, secret } from '../direct-line/direct-line-fixture.ts';
import { openTestStore, type TestStore } from '../direct-line/test-store.ts';
import { MockConnector } from './mock-connector.ts';
import { saidInTeams } from './said-in-teams.ts';

/** Echoes as the bot speaks: in plain text. */
const dialog: Dialog = {
  ...echoDialog,
  takeTurn: async (turn, tools) => {
    const end = await echoDialog.takeTurn(turn, tools);
    return { ...end, say: end.say.map((said) => ({ ...said, activity: { ...said.activity, textFormat: 'plain' } })) };
  },
};

/** A bot that echoes, on a channel. Close it after the test; the connector stays open. */
export async function openBotFramework(
  connector: MockConnector,
  { outboundTimeoutMs, store: given }: { outboundTimeoutMs?: number; store?: TestStore } = {},
) {
  const logged: string[] = [];
  const log = pino({ level: 'trace' }, { write: (line: string) => logged.push(line) });
  const clock = new MovableClock();
  const store = given ?? (await openTestStore());
  const { accounts, conversations, channelChats: chats } = store;
  const notifier = new InProcessNotifier();
  const published: Array<{ conversationId: ConversationId }> = [];
  notifier.subscribeAll((conversationId) => published.push({ conversationId }));
  const ids = { next: () => randomUUID() };
  const bot = new PlanswitchBot({ conversations, clock, monotonic: clock, ids, log, dialog });
  const turns = startTurns({ conversations, bot, notifier, log });
  const server = createServer({ log });
  const parts: BotFrameworkParts = {
    ...{ chats, accounts, turns, notifier, clock, wallClock: clock, monotonic: clock, ids, log },
    tokens: new Tokens(new Uint8Array(32).fill(7), clock),
    directLineSecret: secret,
    signInUrl: 'https://portal.example/chat?lang=en',
    credentials: { appId: MockConnector.appId, appPassword: 'pw', appType: 'MultiTenant' },
    ...(outboundTimeoutMs !== undefined && { outboundTimeoutMs }),
  };
  const botFramework = mountBotFramework(server, parts);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${server.address().port}`;
  const post = (path: string, body: unknown, bearer?: string) =>
    fetch(`${address}${path}`, {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: {
        'Content-Type': 'application/json',
        ...(bearer === undefined ? {} : { Authorization: `Bearer ${bearer}` }),
      },
    });
  const idle = async () => {
    await turns.whenIdle();
    await botFramework.whenIdle();
  };
  const deliver = async (activity: JsonObject) => {
    const answer = await post('/api/messages', activity, await connector.token());
    await idle();
    return answer.status;
  };
  const toldIn = (chat: string) => connector.told.filter((told) => told.chat === chat);
  const textsIn = (chat: string) => toldIn(chat).map(({ activity }) => String(saidInTeams(activity)['text']));
  const say = (chat: string, text: string) => deliver(connector.activity(chat, { type: 'message', text }));
  /** The link of the newest sign-in card in a chat. */
  const linkIn = (chat: string) => {
    const url = /"url":"([^"]+)"/.exec(JSON.stringify(toldIn(chat).at(-1)?.activity))?.[1] ?? '';
    return new URL(url).searchParams.get('link') ?? '';
  };
  const offer = (link: string, customer = '1', bearer = secret) =>
    post('/api/sign-in', { link, customer: { id: customer } }, bearer);
  return {
    parts,
    published,
    publish: (conversationId: string) => notifier.publish(conversationIdSchema.parse(conversationId)),
    ...{ address, store, clock, logged, post, idle, deliver, say, textsIn, toldIn, linkIn, offer },
    /** Goes all the way of a customer who signs in; gives the chat. */
    signedIn: async (customer = '1') => {
      const chat = `chat-${randomUUID()}`;
      await say(chat, 'hi');
      const { code } = z.object({ code: z.string() }).parse(await (await offer(linkIn(chat), customer)).json());
      await say(chat, code);
      return chat;
    },
    close: async () => {
      await turns.stop();
      await botFramework.stop();
      server.server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
