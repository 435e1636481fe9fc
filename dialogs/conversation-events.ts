import type { CalendarDate } from '../domain/calendar.ts';
import type { AttachmentId, PlanChangeId, PlanId, QuoteId, ServiceId } from '../domain/ids.ts';
import type { Wish } from './conversation-context.ts';

/** Where choosing a service leads: to its plans, straight to a request (no plan to choose from), or nowhere. */
export type ServiceOpening = 'plans' | 'request' | 'closed';

/** Why the change of an old button cannot be undone any more. */
/** A button of a card that is closed, by what is to be said about it. */
export type OldButton =
  /** What it confirmed was done, or undone since. */
  | { readonly of: 'change'; readonly quoteId: QuoteId; readonly now: 'booked' | 'started' | 'undone' }
  /** What it sent is ticket `number`. */
  | { readonly of: 'ticket'; readonly number: number }
  /** It was pressed a moment ago, and that was heard. */
  | { readonly of: 'answer' }
  /** It would have sent this text. */
  | { readonly of: 'text'; readonly text: string }
  | { readonly of: 'earlier step' };

export type UndoRefusal = 'undone' | 'started' | 'unknown';

/** What a customer can ask about a change, and have answered without leaving the open question. */
export const topics = [
  'fee',
  'old plan',
  'refund',
  'invoice',
  'due now',
  'monthly',
  'undo',
  'start',
  'earlier',
  'contract',
  'balance',
  'plans',
  'faster',
  'cheaper',
  'open change',
  'unknown',
] as const;
export type Topic = (typeof topics)[number];

/** A change that is only asked about: of this service, to these plans (several where one name fits them all), from that day or the first. */
export interface ChangeInQuestion {
  readonly serviceId: ServiceId;
  readonly planIds: readonly PlanId[];
  readonly startDate: string | null;
}

/** What is wrong with how a plan was named: it is none of those on offer, or it is not the one this service has. */
export type MisnamedPlan = 'unknown' | { readonly planOf: ServiceId };

/** What a person did, as the reader understood it in the state the conversation is in. */
export type PersonEvent =
  | { type: 'joined' }
  | { type: 'greeted' }
  | { type: 'thanked' }
  /** Not now, perhaps later: nothing is left for it. */
  | { type: 'doubted' }
  | { type: 'goodbye said' }
  | { type: 'help wanted' }
  | { type: 'services wanted' }
  | { type: 'change wanted' }
  | { type: 'service chosen'; serviceId: ServiceId; opening: ServiceOpening; ticketKey: string }
  | { type: 'plan chosen'; planId: PlanId }
  | { type: 'plan refused'; planId: PlanId | null }
  /** A plan that is none there is to choose, or that was said to be had and is not. */
  | { type: 'plan misnamed'; as: MisnamedPlan }
  | { type: 'date chosen'; startDate: string }
  | { type: 'date refused'; date: CalendarDate }
  /** The price of the same change once more: the balance may be another now. */
  | { type: 'price wanted again' }
  /** What was named can mean several; the rest of the wish is kept for when it is told which. */
  | { type: 'services likely'; serviceIds: ServiceId[]; planId: PlanId | null; startDate: string | null }
  | { type: 'plans likely'; planIds: PlanId[] }
  | { type: 'dates likely'; dates: string[] }
  /** More than one change in one breath, or beside the one that is open: that comes first, the others are kept. */
  | { type: 'several wished'; first: ServiceId; others: Wish[] }
  /** Beside what is open another service is to be ended. */
  | { type: 'ending wished' }
  /** A day that was named before the plan. */
  | { type: 'date noted'; startDate: string }
  | { type: 'price asked'; change: ChangeInQuestion }
  | { type: 'asked'; topic: Topic; change: ChangeInQuestion | null }
  | { type: 'language asked'; language: string | null }
  | { type: 'other plan wanted' }
  | { type: 'other date wanted' }
  | { type: 'change confirmed' }
  | { type: 'request wanted'; ticketKey: string }
  | { type: 'message written'; text: string }
  | { type: 'message sent'; text: string }
  | { type: 'files sent'; attachmentIds: AttachmentId[]; withWords: boolean }
  | { type: 'files gone' }
  /** `draft` is what was written of the question already. */
  | { type: 'support wanted'; ticketKey: string; draft: string }
  /** A wish that only support can fulfil, such as ending a contract. */
  | { type: 'beyond this chat' }
  /** `oneByOne`: several shall be undone, and this is the first of them. */
  | { type: 'undo wanted'; changeId: PlanChangeId | null; open: number; oneByOne?: true }
  /** An old button's change, and what the ledger tells became of it. */
  | { type: 'undo refused'; because: UndoRefusal }
  /** A bare "yes" that may have been meant for something else. */
  | { type: 'agreed unclearly' }
  | { type: 'undo confirmed' }
  | { type: 'change kept' }
  | { type: 'back' }
  | { type: 'cancel' }
  | { type: 'start over' }
  | { type: 'stale button'; was: OldButton }
  | { type: 'not understood' };

/** What became of something the machine asked for. */
export type OutcomeEvent =
  | { type: 'priced'; quoteId: QuoteId }
  | { type: 'not priced'; because: 'date' | 'plan' }
  | { type: 'price moved'; quoteId: QuoteId }
  /** The price on the table is not good any more, and would be shown again. */
  | { type: 'price expired' }
  /** The balance is too low for the change; the price on the table still holds. */
  | { type: 'payment missing' }
  | { type: 'done' }
  | { type: 'refused' }
  /** What the conversation was about is not possible any more. */
  | { type: 'obsolete' }
  /** What would be asked has nothing to choose from. */
  | { type: 'nothing to choose' }
  /** An older version of the machine left these answers behind. The key is for the request that goes on from them. */
  | { type: 'resumed'; to: 'price' | 'date' | 'plan' | 'message'; ticketKey: string };

export type ConversationEvent = PersonEvent | OutcomeEvent;
