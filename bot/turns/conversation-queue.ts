import type { Logger } from 'pino';
import type { ConversationId } from '../../domain/ids.ts';
import { StoreFailed } from '../../domain/ports/turn-errors.ts';
import { describeError } from '../http/describe-error.ts';

export interface ConversationQueueParts {
  /** Does all that waits for a conversation, such as answering its inbox. Throws when it should be tried again. */
  readonly work: (id: ConversationId) => Promise<void>;
  /** What the log calls a failure, such as `turn not taken`. */
  readonly failure: string;
  /** Conversations for which something waits. */
  readonly waiting: (limit: number) => Promise<ConversationId[]>;
  readonly atOnce: number;
  readonly log: Logger;
  /** Milliseconds between looks for what another process, or a crash, left waiting. */
  readonly sweepMs?: number;
  /** Milliseconds before a conversation whose turn failed is tried again; doubles up to `sweepMs`. */
  readonly retryMs?: number;
}

const sweepSize = 100;

/**
 * Does the work of one conversation one after the other, and that of different conversations in parallel: turns, and what is to be sent. It
 * holds no messages: they wait in the store, so that nothing is lost with the process.
 */
export class ConversationQueue {
  readonly #parts: Required<ConversationQueueParts>;
  /** What is to be answered, oldest first; a conversation that is being answered can be in it again. */
  readonly #wanted = new Set<ConversationId>();
  readonly #running = new Set<ConversationId>();
  readonly #retries = new Map<ConversationId, { failures: number; timer: NodeJS.Timeout }>();
  #idleListeners: (() => void)[] = [];
  #sweepTimer: NodeJS.Timeout | null = null;
  /** Whether the last look found more than it could hold. */
  #moreWait = false;
  #stopped = false;

  constructor(parts: ConversationQueueParts) {
    this.#parts = { sweepMs: 30_000, retryMs: 1000, ...parts };
  }

  /** Picks up what waits now, and looks again from time to time. */
  start(): void {
    this.#sweep();
  }

  /** Has a conversation answered. Does nothing once the queue is stopped. */
  enqueue(id: ConversationId): void {
    if (this.#stopped) return;
    this.#wanted.add(id);
    this.#runWhatFits();
  }

  /** Resolves when nothing runs or waits to run; a conversation that waits for another try does not count. */
  async whenIdle(): Promise<void> {
    if (this.#running.size === 0 && this.#wanted.size === 0) return;
    await new Promise<void>((resolve) => this.#idleListeners.push(resolve));
  }

  /** Takes nothing new and resolves when the turns in hand are finished. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#moreWait = false;
    this.#wanted.clear();
    if (this.#sweepTimer) clearTimeout(this.#sweepTimer);
    for (const { timer } of this.#retries.values()) clearTimeout(timer);
    await this.whenIdle();
  }

  #runWhatFits(): void {
    for (const id of this.#wanted) {
      if (this.#running.size >= this.#parts.atOnce) return;
      if (this.#running.has(id)) continue;
      this.#wanted.delete(id);
      this.#running.add(id);
      void this.#run(id);
    }
    if (this.#moreWait && this.#wanted.size === 0) void this.#sweep();
  }

  async #run(id: ConversationId): Promise<void> {
    try {
      await this.#parts.work(id);
      this.#forgetRetry(id);
    } catch (error) {
      this.#retryLater(id, error);
    }
    this.#running.delete(id);
    this.#runWhatFits();
    if (this.#running.size === 0) for (const listener of this.#idleListeners.splice(0)) listener();
  }

  #retryLater(id: ConversationId, error: unknown): void {
    const failures = (this.#retries.get(id)?.failures ?? 0) + 1;
    this.#forgetRetry(id);
    const delayMs = Math.min(this.#parts.retryMs * 2 ** (failures - 1), this.#parts.sweepMs);
    this.#parts.log.warn(
      {
        conversationId: id,
        failures,
        delayMs,
        error: describeError(error instanceof StoreFailed ? error.cause : error),
      },
      this.#parts.failure,
    );
    if (this.#stopped) return;
    this.#retries.set(id, { failures, timer: setTimeout(() => this.enqueue(id), delayMs).unref() });
  }

  #forgetRetry(id: ConversationId): void {
    clearTimeout(this.#retries.get(id)?.timer);
    this.#retries.delete(id);
  }

  /** Looks for what waits; after a full page again as soon as everything on it has been begun. */
  async #sweep(): Promise<void> {
    this.#moreWait = false;
    if (this.#sweepTimer) clearTimeout(this.#sweepTimer);
    try {
      // Those that failed have a later moment of their own. They wait longest and come first, so the page is made longer by them.
      const limit = sweepSize + this.#retries.size + this.#running.size;
      const found = await this.#parts.waiting(limit);
      const fresh = found.filter((id) => !this.#retries.has(id));
      if (!this.#stopped && fresh.length > 0) {
        for (const id of fresh) this.#wanted.add(id);
        this.#moreWait = found.length >= limit;
        this.#runWhatFits();
      }
    } catch (error) {
      this.#parts.log.warn({ error: describeError(error) }, `could not look for what waits (${this.#parts.failure})`);
    }
    if (!this.#stopped) this.#sweepTimer = setTimeout(() => this.#sweep(), this.#parts.sweepMs).unref();
  }
}
