import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { Temporal } from '../../../domain/calendar.ts';
import { type JsonObject, jsonObjectSchema } from '../../../domain/json.ts';
import type { House } from '../house/house.ts';
import type { Channel, Received, Sent } from './channel.ts';

const tokenSchema = z.object({ conversationId: z.string(), token: z.string() });
const activitiesSchema = z.object({
  activities: z.array(z.looseObject({ id: z.string(), from: z.object({ role: z.string() }) })),
  watermark: z.string(),
});
const pageSize = 100;

/** A customer in Web Chat: Direct Line 3.0 over HTTP, with a token as a portal's server gets it. */
export class DirectLineChannel implements Channel {
  readonly #house: House;
  readonly #customerId: string;
  #conversationId: string | null = null;
  #pass: { readonly token: string; readonly until: Temporal.Instant } | null = null;
  #watermark = '0';
  #known = new Set<string>();
  #deliver: (clientActivityID: string) => Promise<void> = async () => {};
  #delivered = '';

  constructor(house: House, customerId: string) {
    this.#house = house;
    this.#customerId = customerId;
  }

  async open(locale: string): Promise<void> {
    this.#conversationId = null;
    this.#pass = null;
    this.#watermark = '0';
    await this.#call('/conversations', jsonBody({ locale }));
  }

  async send({ text, value, files = [] }: Sent, locale: string): Promise<void> {
    const isPress = value !== undefined;
    const content: JsonObject = {
      ...{ type: 'message', locale, from: { id: `dl_${this.#customerId}` } },
      ...(text !== undefined && { text, textFormat: 'plain' }),
      ...(isPress && { value }),
    };
    this.#deliver = async (clientActivityID) => {
      this.#delivered = clientActivityID;
      const channelData = { clientActivityID, ...(isPress && { postBack: true }) };
      const activity: JsonObject = { ...content, channelData };
      const path = `/conversations/${this.#conversationId}`;
      if (files.length === 0) await this.#call(`${path}/activities`, jsonBody(activity));
      else await this.#call(`${path}/upload`, { method: 'POST', body: upload(activity, files) });
    };
    await this.#deliver(randomUUID());
  }

  redeliver(): Promise<void> {
    return this.#deliver(this.#delivered);
  }

  redeliverAnew(): Promise<void> {
    return this.#deliver(randomUUID());
  }

  async received(): Promise<readonly Received[]> {
    const found: Received[] = [];
    for (;;) {
      const path = `/conversations/${this.#conversationId}/activities?watermark=${this.#watermark}`;
      const { activities, watermark } = activitiesSchema.parse(await this.#call(path, {}));
      this.#watermark = watermark;
      for (const { id, from, ...activity } of activities) {
        if (from.role === 'bot')
          found.push({ id, replaces: this.#known.has(id), activity: jsonObjectSchema.parse(activity) });
        this.#known.add(id);
      }
      if (activities.length < pageSize) return found;
    }
  }

  async #call(path: string, init: RequestInit): Promise<unknown> {
    const headers = { ...init.headers, Authorization: `Bearer ${await this.#token()}` };
    return answerOf(await fetch(`${this.#house.address}/v3/directline${path}`, { ...init, headers }));
  }

  /** As long as the clock does not move far, the one that is there; the first one of a conversation names it. */
  async #token(): Promise<string> {
    const { address, directLineSecret, now } = this.#house;
    if (this.#pass && Temporal.Instant.compare(now, this.#pass.until) < 0) return this.#pass.token;
    const wish = {
      user: { id: `dl_${this.#customerId}` },
      ...(this.#conversationId === null ? { newConversation: true } : { conversationId: this.#conversationId }),
    };
    const asPortal = { ...jsonBody(wish), headers: { ...jsonType, Authorization: `Bearer ${directLineSecret}` } };
    const answer = await answerOf(await fetch(`${address}/v3/directline/tokens/generate`, asPortal));
    const { token, conversationId } = tokenSchema.parse(answer);
    this.#conversationId = conversationId;
    this.#pass = { token, until: now.add({ minutes: 30 }) };
    return token;
  }
}

const jsonType = { 'Content-Type': 'application/json' };

function jsonBody(body: JsonObject) {
  return { method: 'POST', headers: jsonType, body: JSON.stringify(body) };
}

function upload(activity: JsonObject, files: NonNullable<Sent['files']>): FormData {
  const form = new FormData();
  form.append('activity', new Blob([JSON.stringify(activity)], { type: 'application/vnd.microsoft.activity' }), 'blob');
  for (const { name, contentType, content } of files) {
    form.append('file', new Blob([new Uint8Array(content)], { type: contentType }), name);
  }
  return form;
}

async function answerOf(response: Response): Promise<unknown> {
  const body: unknown = await response.json();
  if (!response.ok) throw new Error(`Direct Line answered ${response.status}: ${JSON.stringify(body)}`);
  return body;
}
