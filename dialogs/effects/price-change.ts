import { serviceOf } from '../../domain/account.ts';
import { Temporal } from '../../domain/calendar.ts';
import { type PlanId, quoteIdSchema, type ServiceId } from '../../domain/ids.ts';
import { quoteChange } from '../../domain/quote-change.ts';
import { known } from '../conversation-context.ts';
import type { Effect } from './effect.ts';
import { notPriced } from './not-priced.ts';

/** Works out the price and keeps the quote, so that what is confirmed is what was shown. */
export const priceChange: Effect<{ serviceId: ServiceId; planId: PlanId; startDate: string }> = async (wish, scene) => {
  const { account, tools, turn, knownQuotes } = scene;
  const service = known(serviceOf(account, wish.serviceId) ?? null);
  const plan = known(account.plans.get(wish.planId) ?? null);
  const startDate = Temporal.PlainDate.from(wish.startDate);
  const result = quoteChange(account, { service, plan, startDate }, quoteIdSchema.parse(tools.ids.next()), tools.now);
  if (!result.ok) return notPriced(result.refusal, wish.startDate, scene);
  await turn.saveQuote(result.quote);
  knownQuotes.set(result.quote.id, result.quote);
  return { event: { type: 'priced', quoteId: result.quote.id } };
};
