import { randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import nock from 'nock';
import { z } from 'zod';
import { type Json, type JsonObject, jsonObjectSchema } from '../../../domain/json.ts';
import { buttonsOf, isObject } from '../../dialogs/shown-message.ts';

type Key = Awaited<ReturnType<typeof generateKeyPair>>['privateKey'];

/** What a channel shows: a new message, or one in the place of another. */
export interface Told {
  readonly id: string;
  readonly replaces: boolean;
  readonly chat: string;
  /** As people see it: without the suggestions that Teams does not show. */
  readonly activity: JsonObject;
}

/** What the channel answers in the place of taking a message. */
export interface Refusal {
  readonly status: number;
  /** Before it answers. */
  readonly delayMs?: number;
  /** How often, before it takes messages again. */
  readonly times: number;
}

const host = 'https://smba.trafficmanager.net';
/** Where Teams keeps what people attach. */
const store = 'https://contoso-my.sharepoint.com';
const outboundToken = 'outbound';
/** Teams takes no larger card, and no larger message (reference/channel.md 5). */
const cardBytes = 28 * 1024;
const messageBytes = 80 * 1024;

/** Teams shows no more suggestions than these, and none on a message with a card. */
const SHOWN_SUGGESTIONS = 3;

const account = z.looseObject({ id: z.string().min(1) });
/** A message as Teams takes it: an envelope that fits its chat, something to read, cards that phones can show. */
const messageSchema = z.looseObject({
  type: z.literal('message'),
  from: account,
  recipient: account,
  conversation: account,
  text: z.string().optional(),
  textFormat: z.enum(['plain', 'markdown']).optional(),
  summary: z.string().min(1).optional(),
  attachments: z
    .array(
      z.looseObject({
        contentType: z.literal('application/vnd.microsoft.card.adaptive'),
        content: z
          .looseObject({
            type: z.literal('AdaptiveCard'),
            version: z.enum(['1.2', '1.3']),
            fallbackText: z.string().min(1),
          })
          .refine((card) => JSON.stringify(card).length < cardBytes, 'the card is too large'),
      }),
    )
    .optional(),
});

/**
 * Azure and a channel behind it, at the wire: it signs what it delivers, takes only what bears the bot's token and fits, gives ids, and
 * knows which ids it gave. What it does not take it answers as Teams does, and keeps under `faults`. As in Teams, a text and a card are
 * two messages: sent as one activity they are split, and nobody is told their ids; nor can such an activity replace anything.
 */
export class MockConnector {
  static readonly appId = '6a1f5e3c-0b7d-4c58-9d7e-2f60f6a3a111';
  static readonly botId = '28:bot';
  readonly serviceUrl = `${host}/teams/`;
  readonly told: Told[] = [];
  readonly faults: string[] = [];
  readonly #key: Key;
  readonly #chats = new Set<string>();
  readonly #files = new Map<string, { contentType: string; content: Buffer }>();
  #refusal: Refusal | null = null;
  #onTold: () => void = () => {};

  private constructor(key: Key) {
    this.#key = key;
  }

  /** Takes the place of Azure for this process until it is closed. What goes elsewhere but this machine is refused. */
  static async open(): Promise<MockConnector> {
    const pair = await generateKeyPair('RS256', { extractable: true });
    const connector = new MockConnector(pair.privateKey);
    nock.disableNetConnect();
    nock.enableNetConnect(/^(127\.0\.0\.1|localhost)/);
    const jwk = { ...(await exportJWK(pair.publicKey)), use: 'sig' };
    connector.#answerAzure([
      { ...jwk, kid: 'k1', endorsements: ['msteams', 'directline', 'webchat'] },
      { ...jwk, kid: 'of-slack', endorsements: ['slack'] },
      { ...jwk, kid: 'of-nobody' },
    ]);
    connector.#answerChannel();
    return connector;
  }

  close(): void {
    nock.cleanAll();
    nock.enableNetConnect();
  }

  /** The token of a delivery, by which the bot knows the channel. Anything of it can be made wrong. */
  async token({
    issuer = 'https://api.botframework.com',
    audience = MockConnector.appId,
    seconds = 600,
    kid = 'k1',
    serviceurl = this.serviceUrl,
    key = this.#key,
    claims = {},
  }: {
    issuer?: string;
    audience?: string;
    seconds?: number;
    kid?: string;
    serviceurl?: string;
    key?: Key;
    /** Added to the others, or in their place; undefined takes one away. */
    claims?: Readonly<Record<string, unknown>>;
  } = {}) {
    const now = Math.floor(Date.now() / 1000);
    const always = { serviceurl, iss: issuer, aud: audience, nbf: now - 3600, exp: now + seconds };
    return new SignJWT({ ...always, ...claims }).setProtectedHeader({ alg: 'RS256', kid }).sign(key);
  }

  /** An activity as Teams delivers it from a personal chat. */
  activity(chat: string, content: JsonObject): JsonObject {
    this.#chats.add(chat);
    return {
      id: randomUUID(),
      channelId: 'msteams',
      serviceUrl: this.serviceUrl,
      timestamp: new Date().toISOString(),
      from: { id: `29:${chat}`, name: 'Ada', aadObjectId: randomUUID() },
      recipient: { id: MockConnector.botId, name: 'Planswitch' },
      conversation: { id: chat, conversationType: 'personal', tenantId: 'tenant' },
      channelData: { tenant: { id: 'tenant' } },
      ...content,
    };
  }

  /** How Teams says that the bot was installed for somebody. */
  installed(chat: string, more: JsonObject = {}): JsonObject {
    return this.activity(chat, { type: 'installationUpdate', action: 'add', ...more });
  }

  /** How Teams says that somebody uninstalled the bot. */
  uninstalled(chat: string): JsonObject {
    return this.activity(chat, { type: 'installationUpdate', action: 'remove' });
  }

  /**
   * A press of a button with this data on a message. Throws when the message, as it is shown now, has no such button; a press that was
   * made just before the message was replaced is `late`.
   */
  press(chat: string, on: string, value: JsonObject, { late = false, ...more }: { late?: boolean } & JsonObject = {}) {
    const shown = this.shownAs(on);
    const isThere = shown !== null && buttonsOf(shown).some(({ data }) => isPartOf(data, value));
    if (!late && !isThere) throw new Error(`Message ${on} has no such button (any more): ${JSON.stringify(value)}`);
    return this.activity(chat, { type: 'message', value, replyToId: on, ...more });
  }

  /** A message as it looks now; null when there is none with this id. */
  shownAs(id: string): JsonObject | null {
    return this.told.findLast((told) => told.id === id)?.activity ?? null;
  }

  /** The same delivery once more, as when no answer to it came within 15 seconds; half a minute later it comes with a new id. */
  static again(activity: JsonObject, id: 'same id' | 'new id'): JsonObject {
    return id === 'same id' ? activity : { ...activity, id: randomUUID(), timestamp: new Date().toISOString() };
  }

  /** A file on the channel's own server, which only the bot may fetch; gives its address. */
  keepFile(contentType: string, content: Uint8Array): string {
    const path = `/teams/v3/attachments/${randomUUID()}/views/original`;
    this.#files.set(path, { contentType, content: Buffer.from(content) });
    return `${host}${path}`;
  }

  /** A file in Teams' store, which whoever has its address may fetch for a while; gives the address. */
  shareFile(contentType: string, content: Uint8Array): string {
    const path = `/personal/ada/${randomUUID()}`;
    nock(store, { badheaders: ['authorization'] })
      .persist()
      .get(path)
      .reply(200, Buffer.from(content), { 'Content-Type': contentType });
    return `${store}${path}`;
  }

  /** Lets the channel refuse the next messages. */
  refuse(refusal: Refusal): void {
    this.#refusal = refusal;
  }

  /** Resolves when this many messages were told in all. */
  until(count: number): Promise<void> {
    return new Promise((resolve) => {
      this.#onTold = () => {
        if (this.told.length >= count) resolve();
      };
      this.#onTold();
    });
  }

  #answerAzure(keys: readonly object[]): void {
    nock('https://login.botframework.com')
      .persist()
      .get('/v1/.well-known/openidconfiguration')
      .reply(200, {
        issuer: 'https://api.botframework.com',
        jwks_uri: 'https://login.botframework.com/v1/.well-known/keys',
        id_token_signing_alg_values_supported: ['RS256'],
      })
      .get('/v1/.well-known/keys')
      .reply(200, { keys });
    nock('https://login.microsoftonline.com')
      .persist()
      .post(/\/oauth2\/v2\.0\/token/)
      .reply(200, { token_type: 'Bearer', expires_in: 3600, access_token: outboundToken });
  }

  #answerChannel(): void {
    const server = nock(host, { reqheaders: { authorization: `Bearer ${outboundToken}` } }).persist();
    server.post(/^\/teams\/v3\/conversations\/[^/]+\/activities/).reply((path, body) => this.#take(path, body, null));
    server
      .put(/^\/teams\/v3\/conversations\/[^/]+\/activities\/[^/]+$/)
      .reply((path, body) => this.#take(path, body, decodeURIComponent(path.split('/').at(-1) ?? '')));
    server.get(/^\/teams\/v3\/attachments\//).reply((path) => {
      const file = this.#files.get(path);
      return file ? [200, file.content, { 'Content-Type': file.contentType }] : [404, ''];
    });
  }

  #take(path: string, body: unknown, replaced: string | null): [number, object] {
    const refusal = this.#refusal;
    if (refusal) {
      this.#refusal = refusal.times > 1 ? { ...refusal, times: refusal.times - 1 } : null;
      return [refusal.status, {}];
    }
    const chat = decodeURIComponent(path.split('/')[4] ?? '');
    const message = messageSchema.safeParse(body);
    const fault = !message.success
      ? z.prettifyError(message.error)
      : !this.#chats.has(chat) || message.data.conversation.id !== chat
        ? `nobody writes in ${chat}`
        : replaced !== null && !this.told.some(({ id, chat: of }) => id === replaced && of === chat)
          ? `there is no message ${replaced} to replace`
          : JSON.stringify(body).length > messageBytes
            ? 'the message is too large'
            : null;
    if (fault !== null) {
      this.faults.push(fault);
      return [400, { error: { code: 'BadArgument', message: fault } }];
    }
    const parts = partsOf(jsonObjectSchema.parse(body));
    if (replaced !== null && parts.length > 1) {
      this.faults.push('a message of several parts cannot replace one');
      return [400, { error: { code: 'BadSyntax', message: 'Activity resulted into multiple skype activities' } }];
    }
    for (const activity of parts) {
      const id = replaced ?? `m${this.told.length + 1}`;
      this.told.push({ id, replaces: replaced !== null, chat, activity });
    }
    this.#onTold();
    if (parts.length > 1) return [202, {}];
    return [replaced === null ? 201 : 200, { id: this.told.at(-1)?.id }];
  }
}

/** The messages that Teams makes of one activity, each as it is shown. */
function partsOf({ text, attachments, suggestedActions, ...envelope }: JsonObject): JsonObject[] {
  const cards = Array.isArray(attachments) ? attachments : [];
  const suggested =
    isObject(suggestedActions) && cards.length === 0 ? { suggestedActions: firstOf(suggestedActions) } : {};
  const hasText = typeof text === 'string' && text.trim() !== '';
  return [
    ...(hasText ? [{ ...envelope, text, ...suggested }] : []),
    ...cards.map((card) => ({ ...envelope, attachments: [card] })),
  ];
}

function firstOf({ actions }: JsonObject): JsonObject {
  return { actions: Array.isArray(actions) ? actions.slice(0, SHOWN_SUGGESTIONS) : [] };
}

function isPartOf(data: JsonObject, value: JsonObject): boolean {
  return Object.entries(data).every(([key, one]: [string, Json]) => JSON.stringify(value[key]) === JSON.stringify(one));
}
