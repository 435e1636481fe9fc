import type { Quote } from '../../domain/quote.ts';
import { onlyAgreedChange } from '../agreed-changes.ts';
import { quoteInHand, type Scene } from '../scene.ts';

/** The price a question is about: the one on the table, else that of the only change that waits to start; null without either. */
export async function quoteInMind(scene: Scene): Promise<Quote | null> {
  const { account, context, turn } = scene;
  if (context.quoteId) return quoteInHand(scene);
  const agreed = onlyAgreedChange(account);
  return agreed ? turn.findQuote(agreed.chosen.quoteId) : null;
}
