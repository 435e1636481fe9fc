import { type Account, serviceOf } from './account.ts';
import { dayBefore, isBefore, type Temporal } from './calendar.ts';
import { type ClosedReason, changeOfferFor, waysFor } from './eligibility.ts';
import { type ConversationId, type Ids, planChangeIdSchema, serviceIdSchema, type TicketId } from './ids.ts';
import type { LedgerEntry } from './ledger.ts';
import { sum } from './money.ts';
import type { PlanChange } from './plan-change.ts';
import type { PricedChange, PricedService } from './pricing/price-change.ts';
import { chargesAfter } from './pricing/refunds.ts';
import type { Quote, QuoteLine } from './quote.ts';
import { type QuoteRefusal, quoteChange } from './quote-change.ts';
import { hasExpired, type QuoteMove, whatIsMissing, whatMoved } from './quote-moved.ts';
import type { Service } from './service.ts';

/** Everything that is written when a change is booked, in one transaction. */
export interface ChangeBooking {
  /** The service the customer chose, then those linked to it that change with it; all under one quote. Never empty. */
  readonly changes: readonly [BookedChange, ...BookedChange[]];
  readonly ledger: readonly LedgerEntry[];
}

export interface BookedChange {
  readonly change: PlanChange;
  /** The old service as it is now: it has an end, or has ended when the change is for today. */
  readonly oldService: Service;
  readonly newService: Service;
}

export type BookingRefusal =
  | { readonly code: 'CHANGE_CLOSED'; readonly reason: ClosedReason }
  | QuoteMoved
  | { readonly code: 'SERVICE_GONE' }
  | QuoteRefusal;

/** Something the quote rests on is not what it was: what would hold now, and what is different. Nothing was done. */
export interface QuoteMoved {
  readonly code: 'QUOTE_MOVED';
  readonly fresh: Quote;
  readonly moves: readonly QuoteMove[];
}

export type BookingResult =
  | { readonly ok: true; readonly booking: ChangeBooking }
  | { readonly ok: false; readonly refusal: BookingRefusal };

/** Who books: the customer alone, or support for a request (which the partner's self-change setting does not bind). */
export interface BookedBy {
  readonly conversationId: ConversationId | null;
  readonly ticketId: TicketId | null;
}

/**
 * Books exactly what the quote says, or refuses. Everything is looked at again: if the quote has expired (for customers; support answers
 * requests of days ago) or the same wish would be priced differently now, the answer is `QUOTE_MOVED` with a fresh quote, never another price than the one shown. The old service ends the day
 * before and the new one is pending; for today the new one is active at once and the old one ends, archived if it started today
 * (reference 4.3).
 */
export function scheduleChange(
  account: Account,
  quote: Quote,
  by: BookedBy,
  ids: Ids,
  at: Temporal.Instant,
): BookingResult {
  const service = serviceOf(account, quote.serviceId);
  const plan = account.plans.get(quote.newPlan.id);
  if (!service || !plan || quote.customerId !== account.customer.id)
    return { ok: false, refusal: { code: 'SERVICE_GONE' } };
  const offer = changeOfferFor(account, service);
  const way = by.ticketId ? offer.support : offer.selfChange;
  if (!way.open) return { ok: false, refusal: { code: 'CHANGE_CLOSED', reason: way.reason } };
  const wish = { service, plan, startDate: quote.startDate };
  const fresh = quoteChange(account, wish, quote.id, at, by.ticketId ? 'support' : 'customer');
  if (!fresh.ok) return { ok: false, refusal: fresh.refusal };
  const moves = [...whatMoved(quote, fresh.quote), ...(by.ticketId ? [] : whatIsMissing(quote, fresh.quote))];
  if (moves.length === 0 && !by.ticketId && hasExpired(quote, at)) moves.push({ what: 'expired' });
  if (moves.length > 0) return { ok: false, refusal: { code: 'QUOTE_MOVED', fresh: fresh.quote, moves } };
  const { selfChange } = waysFor(account, offer, fresh.quote);
  if (!by.ticketId && !selfChange.open)
    return { ok: false, refusal: { code: 'CHANGE_CLOSED', reason: selfChange.reason } };
  return { ok: true, booking: book(account, quote, fresh.priced, by, ids, at) };
}

function book(
  account: Account,
  quote: Quote,
  { services: [chosen, ...companions] }: PricedChange,
  by: BookedBy,
  ids: Ids,
  at: Temporal.Instant,
): ChangeBooking {
  const first = bookedChange(account, quote, chosen, by, ids, at);
  const changes: ChangeBooking['changes'] = [
    first,
    ...companions.map((companion) => bookedChange(account, quote, companion, by, ids, at)),
  ];
  const ledger = quote.lines.map((line) => {
    const { change } = changes.find(({ oldService }) => oldService.id === line.serviceId) ?? first;
    return entryOf(account, line, change, ids);
  });
  return { changes, ledger };
}

function bookedChange(
  account: Account,
  quote: Quote,
  { service, plan, refunds, newPrice, charged }: PricedService,
  by: BookedBy,
  ids: Ids,
  at: Temporal.Instant,
): BookedChange {
  const { startDate } = quote;
  const atOnce = !quote.undoUntil;
  const startedThen = !isBefore(service.startDate, startDate);
  const newServiceId = serviceIdSchema.parse(ids.next());
  const change: PlanChange = {
    id: planChangeIdSchema.parse(ids.next()),
    customerId: account.customer.id,
    oldServiceId: service.id,
    newServiceId,
    oldPlanId: service.planId,
    newPlanId: plan.id,
    startDate,
    state: atOnce ? 'applied' : 'scheduled',
    quoteId: quote.id,
    before: { status: service.status, endDate: service.endDate, charged: [...service.charged] },
    bookedAt: at,
    ...by,
  };
  return {
    change,
    oldService: {
      ...service,
      endDate: startedThen ? startDate : dayBefore(startDate),
      status: !atOnce ? service.status : startedThen ? 'archived' : 'disabled',
      charged: chargesAfter(service.charged, refunds),
      version: service.version + 1,
    },
    newService: {
      ...service,
      id: newServiceId,
      planId: plan.id,
      status: atOnce ? 'active' : 'pending',
      description: plan.serviceName,
      unitPrice: plan.price,
      discount: newPrice.discount,
      startDate,
      endDate: null,
      charged: charged.map(({ span, net, taxAmount }) => ({
        ...span,
        amount: net,
        tax: newPrice.tax,
        taxAmount,
        unitPrice: plan.price,
        discount: newPrice.discount,
      })),
      parentId: service.id,
      version: 1,
    },
  };
}

function entryOf(account: Account, line: QuoteLine, change: PlanChange, ids: Ids): LedgerEntry {
  const isForOld = line.kind === 'refund' || line.on === 'refund';
  return {
    id: ids.next(),
    customerId: account.customer.id,
    kind: line.kind,
    description: line.description,
    amount: line.amount,
    date: account.today,
    period: line.period,
    serviceId: isForOld ? change.oldServiceId : change.newServiceId,
    planChangeId: change.id,
  };
}

/** The account as it is once the booking is written, for whoever goes on speaking of it in the same unit of work. */
export function accountAfterBooking(account: Account, { changes, ledger }: ChangeBooking): Account {
  const { services, openChanges, balance } = account;
  const oldServices = new Map(changes.map(({ oldService }) => [oldService.id, oldService]));
  return {
    ...account,
    services: [
      ...services.map((service: Service) => oldServices.get(service.id) ?? service),
      ...changes.map(({ newService }) => newService),
    ],
    openChanges: [...openChanges, ...changes.map(({ change }) => change).filter(({ state }) => state === 'scheduled')],
    balance: sum([balance, ...ledger.map(({ amount }) => amount)], balance.currency),
  };
}
