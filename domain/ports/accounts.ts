import type { Account } from '../account.ts';
import type { CalendarDate, Temporal } from '../calendar.ts';
import type { ChangeCancellation } from '../cancel-change.ts';
import type { Customer } from '../customer.ts';
import type { AttachmentId, ConversationId, CustomerId, PlanChangeId, QuoteId, ServiceId, TicketId } from '../ids.ts';
import type { LedgerEntry } from '../ledger.ts';
import type { Notice } from '../notice.ts';
import type { PlanChange } from '../plan-change.ts';
import type { Quote } from '../quote.ts';
import type { ChangeBooking } from '../schedule-change.ts';
import type { AttachmentSummary, TicketDraft, TicketStatus } from '../ticket.ts';

/**
 * One customer's account, held alone until the unit of work ends; everything written through it is committed together or not at all.
 * Use only inside the function it was handed to.
 */
export interface AccountUnit {
  /** Read fresh, with every change that is due already applied. Not updated by writes. */
  readonly account: Account;
  saveQuote(quote: Quote): Promise<void>;
  /** A quote of this customer; null for any other id. */
  findQuote(id: QuoteId): Promise<Quote | null>;
  /** Writes a booking. Throws `StoreConflict` if the quote was already used, the service has an open change, or it is somebody else's. */
  bookChange(booking: ChangeBooking): Promise<void>;
  /** What the ledger holds for the changes this customer confirmed with a quote, in the order it was booked. */
  ledgerOf(quote: QuoteId): Promise<LedgerEntry[]>;
  /** The change this customer confirmed with a quote, in whatever state; of linked ones any. Null when none was booked with it. */
  changeOf(quote: QuoteId): Promise<PlanChange | null>;
  cancelChange(cancellation: ChangeCancellation): Promise<void>;
  /** The last change that was booked for a ticket of this customer, in whatever state; null when there was none. */
  changeOfTicket(ticket: TicketId): Promise<PlanChange | null>;
  /**
   * Opens a ticket of this customer, hands its mail to support to the outbox, and gives its number; with a key they used, the number it got
   * then. Throws `StoreConflict` where the key is somebody else's.
   */
  openTicket(draft: TicketDraft): Promise<number>;
  /** The ticket of this customer that was opened with a key, and what they wrote then; null when none was. */
  ticketOf(idempotencyKey: string): Promise<{ readonly number: number; readonly message: string } | null>;
  /** Files of this customer's conversations that belong to no ticket yet; unknown ids are left out. */
  attachments(ids: readonly AttachmentId[]): Promise<AttachmentSummary[]>;
  /** Adds a line that support sees and sets the status of a ticket of this customer. */
  noteOnTicket(
    ticket: TicketId,
    note: { readonly text: string; readonly status: TicketStatus; readonly at: Temporal.Instant },
  ): Promise<void>;
  /** Something to tell the customer in a conversation of theirs. Throws `ConversationUnknown` where it is not. */
  notify(conversationId: ConversationId, notice: Notice): Promise<void>;
}

/** Access to accounts outside a conversation's turn. */
export interface Accounts {
  /** Runs `work` alone on the customer's account. Throws `CustomerUnknown`, `PartnerUnusable`. */
  within<T>(customer: CustomerId, now: Temporal.Instant, work: (unit: AccountUnit) => Promise<T>): Promise<T>;
  find(customer: CustomerId): Promise<Customer | null>;
  /** Whose service it is; null when there is no such service. */
  customerOf(service: ServiceId): Promise<CustomerId | null>;
  /** By name; for the demo's *Login as customer* page. */
  list(): Promise<Customer[]>;
}

/** A change the store refused because something else got there first. Nothing was written. `code` is stable. */
export class StoreConflict extends Error {
  readonly code = 'STORE_CONFLICT';
  override readonly name = 'StoreConflict';
}

/**
 * A partner whose settings, time zone or currency do not fit: its customers cannot be served until an operator mends them, the others
 * can. `code` is stable; the message holds nothing a customer wrote.
 */
export class PartnerUnusable extends Error {
  readonly code = 'PARTNER_UNUSABLE';
  override readonly name = 'PartnerUnusable';
  constructor(partner: string, cause: unknown) {
    super(`Customers of partner ${partner} cannot be served: ${cause instanceof Error ? cause.message : cause}`, {
      cause,
    });
  }
}

export class CustomerUnknown extends Error {
  readonly code = 'CUSTOMER_UNKNOWN';
  override readonly name = 'CustomerUnknown';
  constructor(customer: string) {
    super(`There is no customer ${customer}.`);
  }
}

/** Changes of one customer that were due and cannot take effect. */
export interface FailedChanges {
  readonly customerId: CustomerId;
  /** Those that are over, in the state `failed`. Empty when they wait for an operator to mend the partner's settings. */
  readonly changes: readonly PlanChangeId[];
  readonly error: unknown;
}

/** Applies what is due when nobody is talking: after midnight, at start-up, when the demo's date moves. */
export interface DueChanges {
  /**
   * Applies up to `limit` changes whose start date has come in their partner's time zone, and leaves a notice for the conversation each
   * came from. Safe to run in several processes at once. A customer whose changes cannot take effect keeps nobody else from theirs.
   */
  apply(
    now: Temporal.Instant,
    limit: number,
  ): Promise<{ readonly applied: number; readonly failed: readonly FailedChanges[] }>;
  /** The start dates still waiting, soonest first, with their time zones; to know when to look again. */
  nextStart(): Promise<{ readonly startDate: CalendarDate; readonly timeZone: string } | null>;
}
