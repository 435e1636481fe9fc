import type { Topic } from '../conversation-events.ts';
import type { Heard } from './hear.ts';
import { kindsOfService } from './lexicon/choice-concepts.ts';
import type { Concept } from './lexicon/lexicon.ts';

/** Which price a question can be about. */
export type QuoteInTalk = 'on the table' | 'of a booked change' | 'none';

/**
 * What a question is about, if it is one that can be answered without leaving what is open; null for others. With a price on the table
 * "how much" is about that.
 */
export function topicOf({ mentioned, asks }: Heard, quote: QuoteInTalk): Topic | null {
  const hasQuote = quote === 'on the table';
  const has = (...some: Concept[]) => some.some((concept) => mentioned.has(concept));
  if (!asks && !has('how much', 'why', 'when', 'what happens', 'which', 'advice', 'unanswerable')) return null;
  if (has('unanswerable')) return 'unknown';
  // "Why is my bill so high?", of a bill that was sent.
  if (!hasQuote && has('why') && has('invoice')) return 'unknown';
  if (has('fee') || (hasQuote && has('why') && has('how much'))) return 'fee';
  if (has('contract') && !has('cancel') && !(has('services') && has('which'))) return 'contract';
  if (has('balance')) return 'balance';
  if (has('refund')) return 'refund';
  if ((has('earlier') && !has('later')) || (has('date') && has('which', 'offered'))) return 'earlier';
  if (has('undo', 'later') && !has('how much')) return 'undo';
  if (has('what happens') && (has('old') || has('change'))) return 'old plan';
  if (has('old') && has('plan', 'service') && !has('services')) return 'old plan';
  if (hasQuote && has('why') && has('invoice')) return 'invoice';
  if (has('next invoice') || (has('when') && has('invoice'))) return 'invoice';
  if (hasQuote && has('monthly')) return 'monthly';
  if (hasQuote && (!has('services') || has('how much')) && (has('due now') || (has('how much') && has('invoice'))))
    return 'due now';
  const isDue = has('how much') ? has('due now', 'invoice') : has('invoice') && has('when', 'due now');
  if (quote === 'of a booked change' && isDue && !has('services', 'plan', 'service', 'change')) return 'due now';
  if (has('when') && has('change', 'open change', 'start')) return 'start';
  if (has('open change')) return 'open change';
  const offersAreAsked = has('offered', 'which') && has('plan') && !(has('change') && !has('which'));
  if (has('advice') || offersAreAsked) return 'plans';
  // "Is that all I pay?", with a price before them.
  const isOfOther = has('plan', 'service', 'which', ...kindsOfService);
  if (hasQuote && asks && has('invoice') && !isOfOther) return 'due now';
  return null;
}
