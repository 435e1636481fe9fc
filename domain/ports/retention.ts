import type { Temporal } from '../calendar.ts';

/** What a round of forgetting did. */
export interface Forgotten {
  /** Conversations whose words are gone. */
  readonly conversations: number;
  readonly files: number;
}

/**
 * Forgets what nobody needs any more. Changes, quotes, tickets with their files and words, the ledger and notices to come are kept for good: they
 * are what support and receipts rest on.
 */
export interface Retention {
  /**
   * Forgets the words of at most `limit` conversations in which nothing has been said since `wordsBefore`, unless a ticket of theirs is not
   * resolved, a change of theirs has not taken effect, or a message waits; and at most `limit` files that came before `filesBefore` to
   * conversations that have rested since, and that no ticket holds. Safe to run in several processes at once, and beside turns.
   */
  forget(
    before: { readonly wordsBefore: Temporal.Instant; readonly filesBefore: Temporal.Instant },
    limit: number,
  ): Promise<Forgotten>;
}
