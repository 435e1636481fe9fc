import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { WebSocket } from 'ws';
import { z } from 'zod';
import type { DirectLineLimits } from '../../../bot/direct-line/direct-line-limits.ts';
import { mountDirectLine } from '../../../bot/direct-line/mount-direct-line.ts';
import { createServer } from '../../../bot/http/create-server.ts';
import { Tokens } from '../../../bot/tokens.ts';
import { InProcessNotifier } from '../../../bot/turns/conversation-notifier.ts';
import { type Dialog, PlanswitchBot } from '../../../bot/turns/planswitch-bot.ts';
import { startTurns } from '../../../bot/turns/start-turns.ts';
import { type Clock, Temporal } from '../../../domain/calendar.ts';
import type { ConversationId } from '../../../domain/ids.ts';
import type { JsonObject } from '../../../domain/json.ts';
import type { MonotonicClock } from '../../../domain/monotonic-clock.ts';
import { openTestStore } from './test-store.ts';

export const secret = 'the-secret-of-the-portal';

/** A clock that stands still until it is moved. */
export class MovableClock implements Clock, MonotonicClock {
  readonly run = 'test';
  #milliseconds = 0;
  #now = Temporal.Instant.from('2026-03-02T09:00:00Z');
  now() {
    return this.#now;
  }
  milliseconds() {
    return this.#milliseconds;
  }
  /** Time goes by. */
  forward(seconds: number) {
    this.#now = this.#now.add({ seconds });
    this.#milliseconds += seconds * 1000;
  }
  /** Somebody sets the clock; no time goes by. */
  set(by: Temporal.DurationLike) {
    this.#now = this.#now.add(by);
  }
}

/** Knows how many listen. */
class ListenedNotifier extends InProcessNotifier {
  listeners = 0;
  override subscribe(id: ConversationId, listener: () => void): () => void {
    this.listeners += 1;
    const unsubscribe = super.subscribe(id, listener);
    return () => {
      this.listeners -= 1;
      unsubscribe();
    };
  }
}

/** Says what it heard; `boom` makes it throw. */
export const echoDialog: Dialog = {
  takeTurn: async ({ message }) => {
    const { text } = z.looseObject({ text: z.string().optional() }).parse(message.activity);
    if (text === 'boom') throw new Error(`internal: ${text}`);
    const said = message.activity['type'] === 'message' ? `heard ${text}` : 'welcome';
    return {
      spoken: 'en-GB',
      snapshot: {},
      say: [{ key: randomUUID(), activity: { type: 'message', text: said } }],
      replace: [],
    };
  },
  apologyMessage: (_locale, reference) => ({ type: 'message', text: `sorry ${reference}` }),
};

export type Activities = z.infer<typeof activitiesSchema>;
const activitySchema = z.looseObject({
  id: z.string(),
  text: z.string().optional(),
  from: z.looseObject({ id: z.string(), role: z.string() }),
  attachments: z.array(z.looseObject({ contentUrl: z.string(), name: z.string() })).optional(),
});
export const activitiesSchema = z.object({ activities: z.array(activitySchema), watermark: z.string() });
export const startedSchema = z.object({ conversationId: z.string(), token: z.string(), streamUrl: z.string() });
export const tokenSchema = z.object({ conversationId: z.string(), token: z.string(), expires_in: z.number() });

/** A whole Direct Line on a port of its own. Close it after the test. */
export async function openDirectLine(
  options: { limits?: Partial<DirectLineLimits>; dialog?: Dialog; allowedOrigins?: string[]; publicUrl?: string } = {},
) {
  const { limits = {}, dialog = echoDialog, allowedOrigins = [], publicUrl } = options;
  const logged: string[] = [];
  const log = pino({ level: 'trace' }, { write: (line: string) => logged.push(line) });
  const wallClock = new MovableClock();
  const store = await openTestStore();
  const { accounts, conversations } = store;
  const notifier = new ListenedNotifier();
  const ids = { next: () => randomUUID() };
  const bot = new PlanswitchBot({ conversations, clock: wallClock, monotonic: wallClock, ids, log, dialog });
  const server = createServer({ log });
  const turns = startTurns({ conversations, bot, notifier, log });
  const directLine = mountDirectLine(server, {
    conversations,
    accounts,
    turns,
    notifier,
    clock: wallClock,
    wallClock,
    monotonic: wallClock,
    ids,
    log,
    directLineSecret: secret,
    tokens: new Tokens(new Uint8Array(32).fill(7), wallClock),
    allowedOrigins,
    ...(publicUrl === undefined ? {} : { publicUrl }),
    limits,
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port }: Pick<AddressInfo, 'port'> = server.address();
  const domain = `http://127.0.0.1:${port}/v3/directline`;
  const call = (path: string, token: string, init: RequestInit = {}) =>
    fetch(`${domain}${path}`, { ...init, headers: { Authorization: `Bearer ${token}`, ...init.headers } });
  const post = (path: string, token: string, body: unknown) =>
    call(path, token, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json' },
    });
  const generate = async (customer = '1', wanted: JsonObject = { newConversation: true }) =>
    tokenSchema.parse(
      await (await post('/tokens/generate', secret, { user: { id: `dl_${customer}` }, ...wanted })).json(),
    );
  return {
    domain,
    port,
    /** How many sockets are open, streams included. */
    connections: () =>
      new Promise<number>((resolve) => server.server.getConnections((_error, count) => resolve(count))),
    store,
    whenIdle: () => turns.whenIdle(),
    notifier,
    wallClock,
    logged,
    call,
    post,
    generate,
    /** A started conversation whose welcome has been said. */
    start: async (customer = '1') => {
      const { token } = await generate(customer);
      const started = startedSchema.parse(await (await post('/conversations', token, {})).json());
      await turns.whenIdle();
      return started;
    },
    history: async ({ conversationId, token }: { conversationId: string; token: string }, watermark = '') =>
      activitiesSchema.parse(
        await (await call(`/conversations/${conversationId}/activities?watermark=${watermark}`, token)).json(),
      ),
    close: async () => {
      await turns.stop();
      directLine.stop();
      server.server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** An open socket that keeps what it gets and can wait for more. */
export async function openSocket(url: string, options: { origin?: string } = {}) {
  const socket = new WebSocket(url, options);
  const frames: Activities[] = [];
  let look = () => {};
  socket.on('message', (data) => {
    frames.push(activitiesSchema.parse(JSON.parse(String(data))));
    look();
  });
  const refused = new Promise<number>((resolve) => {
    socket.once('unexpected-response', (_req, res) => resolve(res.statusCode ?? 0));
  });
  const opened = new Promise<null>((resolve) => socket.once('open', () => resolve(null)));
  const closed = new Promise<number>((resolve) => socket.once('close', (code) => resolve(code)));
  socket.on('error', () => {});
  const status = await Promise.race([refused, opened]);
  const texts = () => frames.flatMap(({ activities }) => activities.map(({ text }) => text));
  return {
    socket,
    frames,
    texts,
    /** The HTTP status it was refused with; null when it is open. */
    status,
    closed,
    until: (count: number) =>
      new Promise<void>((resolve) => {
        look = () => {
          if (texts().length >= count) resolve();
        };
        look();
      }),
  };
}

/** The stable code of an error answer. */
export async function codeOf(response: Response): Promise<string> {
  const body = z.object({ error: z.object({ code: z.string(), message: z.string() }).strict() }).strict();
  return body.parse(await response.json()).error.code;
}
