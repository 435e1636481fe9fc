import type { Temporal } from '../../domain/calendar.ts';
import type { Quote } from '../../domain/quote.ts';
import type { QuoteMove } from '../../domain/quote-moved.ts';
import type { BookingRefusal } from '../../domain/schedule-change.ts';

/** What became of "make the change". */
export type MakeChangeResult =
  | { readonly outcome: 'made'; readonly quote: Quote }
  /** Nothing was written: it was made before, at `at`. */
  | { readonly outcome: 'made-before'; readonly at: Temporal.Instant }
  /** Nothing was changed. `quote` is what it would cost now; it was saved, and can be accepted by its id. */
  | {
      readonly outcome: 'quoted';
      readonly because: 'price-moved' | 'asked' | 'undone';
      readonly quote: Quote;
      /** What is different from the quote that was to be booked; empty unless the price moved. */
      readonly moves: readonly QuoteMove[];
    }
  | { readonly outcome: 'refused'; readonly refusal: MakeChangeRefusal };

/** Why a change cannot be made. `code` is stable. */
export type MakeChangeRefusal =
  | Exclude<BookingRefusal, { code: 'QUOTE_MOVED' }>
  | { readonly code: 'NO_CHANGE_REQUESTED' | 'QUOTE_UNKNOWN' | 'STORE_CONFLICT' }
  | { readonly code: 'PLAN_MISSING' | 'DATE_MISSING'; readonly plans: ReadonlyArray<{ id: string; title: string }> };

export function refused(refusal: MakeChangeRefusal): MakeChangeResult {
  return { outcome: 'refused', refusal };
}
