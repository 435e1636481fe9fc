import { type Account, serviceOf } from './account.ts';
import type { Temporal } from './calendar.ts';
import { type ClosedReason, changeOfferFor, waysFor } from './eligibility.ts';
import type { AttachmentId, ConversationId, Ids, ServiceId } from './ids.ts';
import { ticketIdSchema } from './ids.ts';
import type { Quote } from './quote.ts';
import { type QuoteRefusal, quoteChange } from './quote-change.ts';
import { whatMoved } from './quote-moved.ts';
import type { QuoteMoved } from './schedule-change.ts';
import type { TicketDraft } from './ticket.ts';

/** What a customer asks support for. With an empty plan list there is no quote, only the service. */
export interface ChangeRequest {
  readonly serviceId: ServiceId;
  readonly quote: Quote | null;
  readonly message: string;
  readonly attachmentIds: readonly AttachmentId[];
  readonly conversationId: ConversationId;
  /** The quote's id, or one minted when the customer was asked for the message. */
  readonly idempotencyKey: string;
}

export type RequestRefusal =
  | { readonly code: 'REQUEST_CLOSED'; readonly reason: ClosedReason }
  | QuoteMoved
  | { readonly code: 'SERVICE_GONE' }
  | QuoteRefusal;

export type RequestResult =
  | { readonly ok: true; readonly ticket: TicketDraft }
  | { readonly ok: false; readonly refusal: RequestRefusal };

/**
 * The pre-filled ticket of the guide (reference 5.4): subject, priority Low, type Question, and the four lines of text, followed by the
 * customer's own message. Nothing changes on the service. Without a quote the lines for date and plan are left out.
 */
export function requestChange(account: Account, request: ChangeRequest, ids: Ids, at: Temporal.Instant): RequestResult {
  const { quote } = request;
  const service = serviceOf(account, request.serviceId);
  if (!service || (quote && quote.serviceId !== service.id)) return { ok: false, refusal: { code: 'SERVICE_GONE' } };
  const offer = changeOfferFor(account, service);
  const { request: way } = quote ? waysFor(account, offer, quote) : offer;
  if (!way.open) return { ok: false, refusal: { code: 'REQUEST_CLOSED', reason: way.reason } };
  if (quote) {
    const plan = account.plans.get(quote.newPlan.id);
    if (!plan) return { ok: false, refusal: { code: 'PLAN_NOT_OFFERED' } };
    const fresh = quoteChange(account, { service, plan, startDate: quote.startDate }, quote.id, at);
    if (!fresh.ok) return { ok: false, refusal: fresh.refusal };
    const moves = whatMoved(quote, fresh.quote);
    if (moves.length > 0) return { ok: false, refusal: { code: 'QUOTE_MOVED', fresh: fresh.quote, moves } };
  }
  const lines = [
    'Please change my current plan.',
    `Current service: ${service.description}`,
    ...(quote ? [`New plan start date: ${quote.startDate}`, `New plan: ${quote.newPlan.title}`] : []),
    ...(quote?.companions.map(
      ({ serviceDescription, newPlan }) => `Linked service: ${serviceDescription}, to ${newPlan.title}`,
    ) ?? []),
    ...(request.message ? [request.message] : []),
  ];
  return {
    ok: true,
    ticket: {
      id: ticketIdSchema.parse(ids.next()),
      customerId: account.customer.id,
      subject: `Request tariff change for service: ${service.description}`,
      priority: 'low',
      type: 'question',
      status: 'new',
      message: lines.join('\n'),
      attachmentIds: request.attachmentIds,
      requestedChange: {
        serviceId: service.id,
        planId: quote?.newPlan.id ?? null,
        startDate: quote?.startDate ?? null,
        quote,
      },
      conversationId: request.conversationId,
      idempotencyKey: request.idempotencyKey,
      openedAt: at,
    },
  };
}
