import { z } from 'zod';
import { type Account, serviceOf } from '../../domain/account.ts';
import { dateCodec, type Temporal } from '../../domain/calendar.ts';
import { changeOfferFor } from '../../domain/eligibility.ts';
import { type Ids, planIdSchema, quoteIdSchema } from '../../domain/ids.ts';
import type { AccountUnit } from '../../domain/ports/accounts.ts';
import type { Quote } from '../../domain/quote.ts';
import { quoteChange } from '../../domain/quote-change.ts';
import type { Service } from '../../domain/service.ts';
import type { RequestedChange } from '../../domain/ticket.ts';
import { type MakeChangeResult, refused } from './make-change-result.ts';

/** What support adds to what the ticket asks for. */
export const changeWishSchema = z.object({
  planId: planIdSchema.optional(),
  startDate: dateCodec.optional(),
  /** Accepts a quote that an earlier try gave. */
  quoteId: quoteIdSchema.optional(),
});
export type MakeChangeWish = z.output<typeof changeWishSchema>;

/**
 * The quote to book: the one support accepts, or the one the customer was shown. Where there is none, it prices what support chose, saves
 * that quote for a second call to accept, and gives that as the result.
 */
export async function chooseQuote(
  unit: AccountUnit,
  requested: RequestedChange,
  wish: MakeChangeWish,
  ids: Ids,
  at: Temporal.Instant,
  undone: boolean,
): Promise<Quote | MakeChangeResult> {
  if (wish.quoteId) {
    const quote = await unit.findQuote(wish.quoteId);
    return quote?.serviceId === requested.serviceId ? quote : refused({ code: 'QUOTE_UNKNOWN' });
  }
  const asked = wish.planId !== undefined || wish.startDate !== undefined;
  if (requested.quote && !asked && !undone) return requested.quote;
  const planId = wish.planId ?? requested.planId;
  const startDate = wish.startDate ?? requested.startDate;
  const service = serviceOf(unit.account, requested.serviceId);
  if (!service) return refused({ code: 'SERVICE_GONE' });
  const plans = plansFor(unit.account, service);
  if (!planId) return refused({ code: 'PLAN_MISSING', plans });
  if (!startDate) return refused({ code: 'DATE_MISSING', plans });
  const plan = unit.account.plans.get(planId);
  const priced =
    plan && quoteChange(unit.account, { service, plan, startDate }, quoteIdSchema.parse(ids.next()), at, 'support');
  if (!priced) return refused({ code: 'PLAN_NOT_OFFERED' });
  if (!priced.ok) return refused(priced.refusal);
  await unit.saveQuote(priced.quote);
  return { outcome: 'quoted', because: undone ? 'undone' : 'asked', quote: priced.quote, moves: [] };
}

/** Also those outside the list a customer sees: support may know why. */
function plansFor(account: Account, service: Service) {
  return changeOfferFor(account, service)
    .plans.filter(({ terms }) => terms !== null)
    .map(({ plan: { id, title } }) => ({ id, title }));
}
