import { type Money, negated, sum } from '../../domain/money.ts';
import type { Quote } from '../../domain/quote.ts';
import type { Scene } from '../scene.ts';

/** What the total of a quote is made of, in a few words: "fee $30.00, refund $20.00 and first charge $14.00". */
export function priceParts(quote: Quote, { words }: Scene): string {
  const { priceOfChange } = quote;
  const [refund, charge] = [sumOf('refund', quote), sumOf('charge', quote)];
  return words.list([
    priceOfChange.units === 0n
      ? words.say('answer.price.no-fee')
      : words.say('answer.price.fee', { amount: words.money(priceOfChange) }),
    ...(refund ? [words.say('answer.price.refund', { amount: words.money(refund) })] : []),
    ...(charge ? [words.say('answer.price.charge', { amount: words.money(negated(charge)) })] : []),
  ]);
}

/** All lines of a kind with what is on them, such as tax; null where the quote has none. */
export function sumOf(kind: 'refund' | 'charge', { lines, total }: Quote): Money | null {
  const amounts = lines.filter((line) => line.kind === kind || line.on === kind).map(({ amount }) => amount);
  return amounts.length > 0 ? sum(amounts, total.currency) : null;
}
