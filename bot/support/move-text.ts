import type { QuoteMove } from '../../domain/quote-moved.ts';
import { moneyText } from './describe-quote.ts';

const titles: Readonly<Record<QuoteMove['what'], string>> = {
  'monthly-after': 'the new monthly price',
  'monthly-before': 'the present monthly price',
  fee: 'the fee',
  refund: 'the refund',
  'first-charge': 'the first charge',
  'next-invoice': 'the next invoice',
  'balance-missing': 'what has to be paid in first',
  expired: 'nothing but its time: the quote had expired, and the price is the same',
  'plan-name': 'the name of a plan',
  'plan-edited': 'something about the new plan, or which plan the service has; the price is the same',
  'linked-services': 'the linked services that change along',
  dates: 'a date: of undo, of the next invoice, of the discount or of unused data',
  details: 'what the sums are made of',
};

/** One thing that moved between two quotes, for support: "the fee is 40.00 USD instead of 30.00 USD". */
export function moveText(move: QuoteMove): string {
  if (!('before' in move)) return titles[move.what];
  return `${titles[move.what]} is ${moneyText(move.after)} instead of ${moneyText(move.before)}`;
}
