import { serviceOf } from '../../domain/account.ts';
import { quoteIdSchema } from '../../domain/ids.ts';
import { quoteChange } from '../../domain/quote-change.ts';
import { whatIsMissing, whatMoved } from '../../domain/quote-moved.ts';
import { moveTexts } from '../move-texts.ts';
import { quoteInHand } from '../scene.ts';
import type { Effect } from './effect.ts';
import { notPriced } from './not-priced.ts';

/** More than this nobody reads; the fresh card has it all. */
const MOST_SAID = 2;

/** A price that is not good any more is worked out anew before it is shown again, and what is different is said. */
export const refreshPrice: Effect<unknown> = async (_params, scene) => {
  const { account, tools, turn, knownQuotes, words } = scene;
  const shown = await quoteInHand(scene);
  const service = serviceOf(account, shown.serviceId);
  const plan = account.plans.get(shown.newPlan.id);
  if (!service || !plan) return { event: { type: 'obsolete' } };
  const wish = { service, plan, startDate: shown.startDate };
  const result = quoteChange(account, wish, quoteIdSchema.parse(tools.ids.next()), tools.now);
  if (!result.ok) return notPriced(result.refusal, shown.startDate.toString(), scene);
  const { quote } = result;
  await turn.saveQuote(quote);
  knownQuotes.set(quote.id, quote);
  const moves = [...whatMoved(shown, quote), ...whatIsMissing(shown, quote)];
  const different = moves.flatMap((move) => moveTexts(move, shown, quote, scene)).slice(0, MOST_SAID);
  const until = words.moment(shown.expiresAt, account.partner.timeZone);
  return {
    part: { text: [words.say('price.refreshed', { until }), ...different].join(' ') },
    event: { type: 'price moved', quoteId: quote.id },
  };
};
