import type { ConversationId } from '../../domain/ids.ts';

/**
 * Tells whoever listens that a conversation's log has something new. It carries no content: listeners read the log, which is the truth.
 * A lost or doubled call does no harm beyond a delay.
 */
export interface ConversationNotifier {
  publish(conversationId: ConversationId): void;
  /** Calls `listener` after each publish, until the function it gives is called. */
  subscribe(conversationId: ConversationId, listener: () => void): () => void;
  /** Calls `listener` after each publish of any conversation. */
  subscribeAll(listener: (conversationId: ConversationId) => void): void;
}

/** For one process, as Planswitch runs. */
export class InProcessNotifier implements ConversationNotifier {
  readonly #listeners = new Map<ConversationId, Set<() => void>>();

  readonly #listenersOfAll: Array<(conversationId: ConversationId) => void> = [];

  publish(conversationId: ConversationId): void {
    for (const listener of this.#listenersOfAll) listener(conversationId);
    for (const listener of [...(this.#listeners.get(conversationId) ?? [])]) listener();
  }

  subscribe(conversationId: ConversationId, listener: () => void): () => void {
    const listeners = this.#listeners.get(conversationId) ?? new Set();
    this.#listeners.set(conversationId, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0 && this.#listeners.get(conversationId) === listeners) {
        this.#listeners.delete(conversationId);
      }
    };
  }

  subscribeAll(listener: (conversationId: ConversationId) => void): void {
    this.#listenersOfAll.push(listener);
  }
}
