import type { Logger } from 'pino';
import type { ConversationId } from '../../domain/ids.ts';
import type { ChannelChats, UnsentMessage, UnsentMessages } from '../../domain/ports/channel-chats.ts';
import type { LogEntry } from '../../domain/ports/conversations.ts';
import { describeError } from '../http/describe-error.ts';
import { ConversationQueue } from '../turns/conversation-queue.ts';
import { type ChannelAdapter, ServerUnknown } from './channel-adapter.ts';
import { ChannelCallFailed } from './connector-client.ts';
import { renderingFor } from './rendering-for.ts';

export interface OutboxParts {
  readonly chats: Pick<ChannelChats, 'unsent' | 'sent' | 'waiting'>;
  readonly adapter: Pick<ChannelAdapter, 'send'>;
  readonly log: Logger;
}

const atATime = 20;

/**
 * Sends what the bot said to the chats it said it in, in order. What was said is committed before, so nothing is lost when a channel or
 * this process is down. A message is sent again only where the channel has surely not taken it: one that may have arrived is not
 * repeated, and the customer who misses it can ask. A crash between sending and striking off sends one message twice.
 */
export class Outbox {
  readonly #parts: OutboxParts;
  readonly #queue: ConversationQueue;
  /** Of a message that takes several of the channel's, how many it has taken, while the others wait for another try. */
  readonly #taken = new Map<ConversationId, { readonly seq: number; readonly messages: number }>();

  constructor(parts: OutboxParts) {
    this.#parts = parts;
    this.#queue = new ConversationQueue({
      work: (id) => this.#sendAll(id),
      failure: 'messages not sent',
      waiting: (limit) => parts.chats.waiting(limit),
      atOnce: 8,
      log: parts.log,
    });
  }

  /** Begins with what was not sent before. */
  start(): void {
    this.#queue.start();
  }

  /** Has what waits for this conversation sent, if it is one of a chat. */
  enqueue(id: ConversationId): void {
    this.#queue.enqueue(id);
  }

  whenIdle(): Promise<void> {
    return this.#queue.whenIdle();
  }

  stop(): Promise<void> {
    return this.#queue.stop();
  }

  async #sendAll(id: ConversationId): Promise<void> {
    const { chats } = this.#parts;
    for (let unsent = await chats.unsent(id, atATime); unsent; unsent = await chats.unsent(id, atATime)) {
      for (const message of unsent.messages) {
        await chats.sent(id, message.entry, await this.#send(id, unsent, message));
      }
    }
  }

  async #send(id: ConversationId, { reference }: UnsentMessages, message: UnsentMessage): Promise<string | null> {
    const { entry, replaces } = message;
    const rendering = renderingFor(reference['channelId']);
    if (replaces) {
      const { sentId, activity } = replaces;
      if (sentId === null) return null;
      return this.#sendOne(id, entry, () =>
        this.#parts.adapter.send(reference, rendering.replacement(entry.activity, activity), sentId),
      );
    }
    let sentId: string | null = null;
    const taken = this.#taken.get(id);
    const begin = taken?.seq === entry.seq ? taken.messages : 0;
    for (const [index, one] of rendering.messages(entry.activity).entries()) {
      if (index < begin) continue;
      this.#taken.set(id, { seq: entry.seq, messages: index });
      sentId = await this.#sendOne(id, entry, () => this.#parts.adapter.send(reference, one, null));
    }
    this.#taken.delete(id);
    return sentId;
  }

  /** Throws where the channel has surely not taken it, and may another time. */
  async #sendOne(id: ConversationId, { seq }: LogEntry, send: () => Promise<string | null>): Promise<string | null> {
    try {
      return await send();
    } catch (error) {
      if (error instanceof ChannelCallFailed && !error.mayBeDone) throw error;
      if (!(error instanceof ChannelCallFailed) && !isRefusedMessage(error)) throw error;
      const about = { conversationId: id, seq, error: describeError(error) };
      this.#parts.log.warn(about, 'a message may not have arrived, and is not sent again');
      return null;
    }
  }
}

/** The channel does not want this message: too large, or its reader blocked the bot. What it wants another time (401, 429) is another thing. */
function isRefusedMessage(error: unknown): boolean {
  if (error instanceof ServerUnknown) return true;
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 0;
  return [400, 403, 404, 405, 410, 413].includes(status);
}
