import { type Account, serviceOf } from './account.ts';
import { type CalendarDate, type DateSpan, isBefore, type Temporal } from './calendar.ts';
import { type ClosedReason, changeOfferFor } from './eligibility.ts';
import { type ConversationId, type Ids, planChangeIdSchema, serviceIdSchema, type TicketId } from './ids.ts';
import type { LedgerEntry } from './ledger.ts';
import { sum } from './money.ts';
import type { Plan } from './plan.ts';
import type { PlanChange } from './plan-change.ts';
import { type Quote, type QuoteLine, sameOffer } from './quote.ts';
import { type QuoteRefusal, quoteChange } from './quote-change.ts';
import type { Charged, Service } from './service.ts';

/** Everything that is written when a change is booked, in one transaction. */
export interface ChangeBooking {
  readonly change: PlanChange;
  /** The old service as it is now: it has an end, or has ended when the change is for today. */
  readonly oldService: Service;
  readonly newService: Service;
  readonly ledger: readonly LedgerEntry[];
}

export type BookingRefusal =
  | { readonly code: 'CHANGE_CLOSED'; readonly reason: ClosedReason }
  | { readonly code: 'QUOTE_MOVED'; readonly fresh: Quote }
  | { readonly code: 'SERVICE_GONE' }
  | QuoteRefusal;

export type BookingResult =
  | { readonly ok: true; readonly booking: ChangeBooking }
  | { readonly ok: false; readonly refusal: BookingRefusal };

/** Who books: the customer alone, or support for a request (which the partner's self-change setting does not bind). */
export interface BookedBy {
  readonly conversationId: ConversationId | null;
  readonly ticketId: TicketId | null;
}

/**
 * Books exactly what the quote says, or refuses. Everything is looked at again: if the same wish would be priced differently now, the
 * answer is `QUOTE_MOVED` with a fresh quote, never another price than the one shown. The old service ends the day before and the new
 * one is pending; for today the new one is active at once and the old one ends, archived if it started today (reference 4.3).
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
  if (!sameOffer(fresh.quote, quote)) return { ok: false, refusal: { code: 'QUOTE_MOVED', fresh: fresh.quote } };
  return { ok: true, booking: book(account, { service, plan }, quote, by, ids, at) };
}

function book(
  account: Account,
  { service, plan }: { service: Service; plan: Plan },
  quote: Quote,
  by: BookedBy,
  ids: Ids,
  at: Temporal.Instant,
): ChangeBooking {
  const { startDate } = quote;
  const atOnce = !quote.undoUntil;
  const startedToday = service.startDate.equals(startDate);
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
    before: { status: service.status, endDate: service.endDate, charged: service.charged },
    bookedAt: at,
    ...by,
  };
  const charged = spanOf(quote.lines, 'charge');
  return {
    change,
    oldService: {
      ...service,
      endDate: startedToday ? startDate : startDate.subtract({ days: 1 }),
      status: !atOnce ? service.status : startedToday ? 'archived' : 'disabled',
      charged: spanOf(quote.lines, 'refund') ? chargedUntilTheDayBefore(service, startDate) : service.charged,
      version: service.version + 1,
    },
    newService: {
      ...service,
      id: newServiceId,
      planId: plan.id,
      status: atOnce ? 'active' : 'pending',
      description: plan.serviceName,
      unitPrice: plan.price,
      startDate,
      endDate: null,
      charged: charged && { ...charged, unitPrice: plan.price },
      version: 1,
    },
    ledger: quote.lines.map((line) => ({
      id: ids.next(),
      customerId: account.customer.id,
      kind: line.kind,
      description: line.description,
      amount: line.amount,
      date: account.today,
      period: line.period,
      serviceId: line.kind === 'refund' ? service.id : newServiceId,
      planChangeId: change.id,
    })),
  };
}

/** The account as it is once the booking is written, for whoever goes on speaking of it in the same unit of work. */
export function accountAfterBooking(
  account: Account,
  { change, oldService, newService, ledger }: ChangeBooking,
): Account {
  const { services, openChanges, balance } = account;
  return {
    ...account,
    services: [...services.map((service) => (service.id === oldService.id ? oldService : service)), newService],
    openChanges: change.state === 'scheduled' ? [...openChanges, change] : openChanges,
    balance: sum([balance, ...ledger.map(({ amount }) => amount)], balance.currency),
  };
}

function spanOf(lines: readonly QuoteLine[], kind: QuoteLine['kind']): DateSpan | null {
  const periods = lines.flatMap((line) => (line.kind === kind && line.period ? [line.period] : []));
  const [first] = periods;
  const last = periods.at(-1);
  return first && last ? { from: first.from, until: last.until } : null;
}

function chargedUntilTheDayBefore({ charged }: Service, startDate: CalendarDate): Charged | null {
  if (!charged || !isBefore(charged.from, startDate)) return null;
  return { ...charged, until: startDate.subtract({ days: 1 }) };
}
