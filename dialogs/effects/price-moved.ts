import { quoteIdSchema } from '../../domain/ids.ts';
import type { Quote } from '../../domain/quote.ts';
import type { Scene } from '../scene.ts';
import type { Outcome } from './effect.ts';

/** Nothing was done, because the price shown does not hold any more: keeps the fresh quote and has it shown. */
export async function priceMoved(fresh: Quote, { turn, tools, words, freshQuotes }: Scene): Promise<Outcome> {
  const quote = { ...fresh, id: quoteIdSchema.parse(tools.ids.next()) };
  await turn.saveQuote(quote);
  freshQuotes.set(quote.id, quote);
  return { part: { text: words.say('price.moved') }, event: { type: 'price moved', quoteId: quote.id } };
}
