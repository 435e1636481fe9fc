import { quoteIdSchema } from '../../domain/ids.ts';
import type { Quote } from '../../domain/quote.ts';
import type { QuoteMoved } from '../../domain/schedule-change.ts';
import { moveTexts } from '../move-texts.ts';
import type { Scene } from '../scene.ts';
import type { Outcome } from './effect.ts';

/** More than this nobody reads; the fresh card has it all. */
const MOST_SAID = 2;

/** Nothing was done, because what was shown does not hold any more: says what is different, keeps the fresh quote and has it shown. */
export async function priceMoved(shown: Quote, { fresh, moves }: QuoteMoved, scene: Scene): Promise<Outcome> {
  const { turn, tools, words, knownQuotes } = scene;
  const quote = { ...fresh, id: quoteIdSchema.parse(tools.ids.next()) };
  await turn.saveQuote(quote);
  knownQuotes.set(quote.id, quote);
  const different = moves.flatMap((move) => moveTexts(move, shown, fresh, scene)).slice(0, MOST_SAID);
  return {
    part: { text: [...different, words.say('price.moved.nothing-done')].join(' ') },
    event: { type: 'price moved', quoteId: quote.id },
  };
}
