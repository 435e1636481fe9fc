import type { Temporal } from '../domain/calendar.ts';
import type { Ids } from '../domain/ids.ts';
import type { MonotonicReading } from '../domain/monotonic-clock.ts';

/** What a turn needs besides the turn itself. Time and ids are handed in, so that a conversation can be replayed. */
export interface ConversationTools {
  readonly now: Temporal.Instant;
  /** The same moment on the clock that nobody sets. */
  readonly reading: MonotonicReading;
  readonly ids: Ids;
}
