import type { CalendarDate } from '../domain/calendar.ts';
import type { AttachmentId, PlanChangeId, PlanId, QuoteId, ServiceId } from '../domain/ids.ts';

/** Where choosing a service leads: to its plans, straight to a request (no plan to choose from), or nowhere. */
export type ServiceOpening = 'plans' | 'request' | 'closed';

/** Why the change of an old button cannot be undone any more. */
export type UndoRefusal = 'undone' | 'started' | 'unknown';

/** What a person did, as the reader understood it in the state the conversation is in. */
export type PersonEvent =
  | { type: 'joined' }
  | { type: 'greeted' }
  | { type: 'thanked' }
  | { type: 'help wanted' }
  | { type: 'services wanted' }
  | { type: 'change wanted' }
  | { type: 'service chosen'; serviceId: ServiceId; opening: ServiceOpening; ticketKey: string }
  | { type: 'plan chosen'; planId: PlanId }
  | { type: 'plan refused'; planId: PlanId | null }
  | { type: 'date chosen'; startDate: string }
  | { type: 'date refused'; date: CalendarDate }
  | { type: 'other plan wanted' }
  | { type: 'other date wanted' }
  | { type: 'change confirmed' }
  | { type: 'request wanted'; ticketKey: string }
  | { type: 'message written'; text: string }
  | { type: 'message sent'; text: string }
  | { type: 'files sent'; attachmentIds: AttachmentId[]; withWords: boolean }
  | { type: 'files gone' }
  | { type: 'support wanted'; ticketKey: string }
  /** A wish that only support can fulfil, such as ending a contract. */
  | { type: 'beyond this chat' }
  | { type: 'undo wanted'; changeId: PlanChangeId | null; open: number }
  /** An old button's change, and what the ledger tells became of it. */
  | { type: 'undo refused'; because: UndoRefusal }
  /** A bare "yes" that may have been meant for something else. */
  | { type: 'agreed unclearly' }
  | { type: 'undo confirmed' }
  | { type: 'change kept' }
  | { type: 'back' }
  | { type: 'cancel' }
  | { type: 'start over' }
  | { type: 'stale button' }
  | { type: 'not understood' };

/** What became of something the machine asked for. */
export type OutcomeEvent =
  | { type: 'priced'; quoteId: QuoteId }
  | { type: 'not priced'; because: 'date' | 'plan' }
  | { type: 'price moved'; quoteId: QuoteId }
  /** The balance is too low for the change; the price on the table still holds. */
  | { type: 'payment missing' }
  | { type: 'done' }
  | { type: 'refused' }
  /** What the conversation was about is not possible any more. */
  | { type: 'obsolete' }
  /** An older version of the machine left these answers behind. The key is for the request that goes on from them. */
  | { type: 'resumed'; to: 'price' | 'date' | 'plan' | 'message'; ticketKey: string };

export type ConversationEvent = PersonEvent | OutcomeEvent;
