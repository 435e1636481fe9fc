import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { WebSocket } from 'ws';
import { z } from 'zod';
import { type JsonObject, jsonObjectSchema } from '../../../domain/json.ts';
import { demoLogin, type Login } from '../demo-login.ts';

const entriesSchema = z.object({
  activities: z.array(z.looseObject({ id: z.string(), from: z.object({ role: z.enum(['bot', 'user']) }) })),
  watermark: z.string(),
});
const openedSchema = z.object({ streamUrl: z.string() });
const postedSchema = z.object({ id: z.string() });

/** One message of a conversation, by whoever. */
export interface Entry {
  readonly id: string;
  readonly from: 'bot' | 'user';
  readonly text: string;
  readonly activity: JsonObject;
}

/** A customer on Direct Line without a client's cleverness: what is posted is posted once, and what comes on the socket is kept. */
export class CustomerLine {
  /** What came on the socket, in order; a card that came again, answered, is in its old place. */
  readonly entries = new Map<string, Entry>();
  readonly #address: string;
  readonly #login: Login;
  #socket: WebSocket | null = null;
  #closed: Promise<unknown> = Promise.resolve();
  #look = () => {};

  private constructor(address: string, login: Login) {
    this.#address = address;
    this.#login = login;
  }

  /** Begins a conversation as a demo customer, and waits for the welcome. */
  static async open(address: string, customerId: string): Promise<CustomerLine> {
    const line = new CustomerLine(address, await demoLogin(address, customerId));
    await line.#connect(await line.#call('', { method: 'POST', body: '{}' }));
    await line.until(({ from }) => from === 'bot');
    return line;
  }

  /** Goes on after the bot was gone: the whole history comes once more. */
  async resume(): Promise<void> {
    await this.#connect(await this.#call(`/${this.#login.conversationId}?watermark=0`, {}));
  }

  /** Posts a message; the answer is its id. The same delivery may be posted again. */
  async post(message: JsonObject, delivery: string = randomUUID()): Promise<string> {
    const body = JSON.stringify({ type: 'message', ...message, channelData: { clientActivityID: delivery } });
    const path = `/${this.#login.conversationId}/activities`;
    const response = await this.#call(path, { method: 'POST', body });
    return postedSchema.parse(await response.json()).id;
  }

  /** Says something and waits for the answer. */
  async ask(text: string, answer: RegExp): Promise<Entry> {
    const id = await this.post({ text });
    return this.until((entry) => answer.test(entry.text), id);
  }

  /** The first entry that fits, of those after the one with that id. */
  until(fits: (entry: Entry) => boolean, afterId?: string): Promise<Entry> {
    return new Promise((resolve) => {
      this.#look = () => {
        const found = this.after(afterId).find(fits);
        if (found) resolve(found);
      };
      this.#look();
    });
  }

  /** The entries after that one; none as long as it has not come itself. */
  after(id?: string): Entry[] {
    const all = [...this.entries.values()];
    const index = all.findIndex((entry) => entry.id === id);
    return id !== undefined && index < 0 ? [] : all.slice(index + 1);
  }

  /** The whole conversation as the bot keeps it. */
  async history(): Promise<Entry[]> {
    const response = await this.#call(`/${this.#login.conversationId}/activities?watermark=0`, {});
    const { activities } = entriesSchema.parse(await response.json());
    return [...new Map(activities.map((activity) => [activity.id, entryOf(activity)])).values()];
  }

  /** The socket was closed, by whomever; everything it brought is there. */
  async whenClosed(): Promise<void> {
    await this.#closed;
  }

  async close(): Promise<void> {
    this.#socket?.close();
    await this.#closed;
  }

  async #connect(response: Response): Promise<void> {
    const { streamUrl } = openedSchema.parse(await response.json());
    const socket = new WebSocket(streamUrl);
    this.#socket = socket;
    this.#closed = new Promise((resolve) => socket.once('close', resolve));
    socket.on('error', () => {});
    socket.on('message', (data) => {
      for (const activity of entriesSchema.parse(JSON.parse(String(data))).activities) {
        this.entries.set(activity.id, entryOf(activity));
      }
      this.#look();
    });
    await once(socket, 'open');
  }

  #call(path: string, init: RequestInit): Promise<Response> {
    const headers = { Authorization: `Bearer ${this.#login.token}`, 'Content-Type': 'application/json' };
    return fetch(`${this.#address}/v3/directline/conversations${path}`, { ...init, headers });
  }
}

function entryOf(activity: z.infer<typeof entriesSchema>['activities'][number]): Entry {
  const { id, from } = activity;
  const text = typeof activity['text'] === 'string' ? activity['text'] : '';
  return { id, from: from.role, text, activity: jsonObjectSchema.parse(activity) };
}
