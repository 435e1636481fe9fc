import type { Logger } from 'pino';
import type { WebSocket } from 'ws';
import type { ConversationId } from '../../domain/ids.ts';
import type { JsonObject } from '../../domain/json.ts';
import type { LogEntry } from '../../domain/ports/conversations.ts';
import { describeError } from '../http/describe-error.ts';

export interface ActivityStreamParts {
  readonly conversationId: ConversationId;
  /** The last entry the reader has seen. */
  readonly watermark: number;
  readonly read: (afterSeq: number, limit: number) => Promise<LogEntry[]>;
  readonly render: (entries: readonly LogEntry[]) => Promise<JsonObject[]>;
  readonly backlogBytes: number;
  readonly log: Logger;
}

const frameSize = 100;
const closeGraceMs = 2000;

/**
 * One open socket. It reads the log on from its own watermark whenever it is woken, one read at a time, so that what it sends is in order,
 * without gaps and without doubles, however many wake it at once.
 */
export class ActivityStream {
  readonly #socket: WebSocket;
  readonly #parts: ActivityStreamParts;
  #watermark: number;
  #woken = false;
  #reading = false;
  #heard = true;

  constructor(socket: WebSocket, parts: ActivityStreamParts) {
    this.#socket = socket;
    this.#parts = parts;
    this.#watermark = parts.watermark;
    socket.on('pong', () => {
      this.#heard = true;
    });
  }

  /** There may be something new. */
  wake(): void {
    this.#woken = true;
    if (!this.#reading) void this.#readOn();
  }

  /** Asks the client for a sign of life, or closes a socket that gave none since the last time: its other end is gone. */
  ping(): void {
    if (!this.#heard) {
      this.#socket.terminate();
      return;
    }
    this.#heard = false;
    this.#socket.ping();
  }

  /** The client opens a new stream from its watermark when it sees the close. */
  close(code: 1001 | 1008 | 1011 | 1013): void {
    this.#socket.close(code);
    // A client that does not answer the close must not keep the process from ending.
    setTimeout(() => this.#socket.terminate(), closeGraceMs).unref();
  }

  async #readOn(): Promise<void> {
    this.#reading = true;
    try {
      while (this.#woken && this.#isOpen()) {
        this.#woken = false;
        await this.#sendNew();
      }
    } catch (error) {
      const { log, conversationId } = this.#parts;
      log.warn({ conversationId, error: describeError(error) }, 'a stream could not read on');
      this.close(1011);
    } finally {
      this.#reading = false;
    }
  }

  async #sendNew(): Promise<void> {
    const { read, render, backlogBytes } = this.#parts;
    for (let more = true; more && this.#isOpen(); ) {
      if (this.#socket.bufferedAmount > backlogBytes) {
        this.close(1013);
        return;
      }
      const entries = await read(this.#watermark, frameSize);
      const last = entries.at(-1);
      if (last === undefined) return;
      const activities = await render(entries);
      if (!this.#isOpen()) return;
      this.#socket.send(JSON.stringify({ activities, watermark: String(last.seq) }));
      this.#watermark = last.seq;
      more = entries.length === frameSize;
    }
  }

  #isOpen(): boolean {
    return this.#socket.readyState === this.#socket.OPEN;
  }
}
