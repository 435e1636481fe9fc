import type { Plan } from '../../domain/plan.ts';
import { amountsIn, isAmountOf } from './amounts-in.ts';
import type { Heard } from './hear.ts';
import type { Named, PlanChoice } from './named.ts';
import { isCurrency, isNumber, isUnit, titleWords } from './title-words.ts';

/**
 * The plans of which the price is said: by a number with no unit and no word of a plan's name beside it, for "ethernet 200" and "200 mbps" are
 * names, of a plan that may not be offered.
 */
export function namedByPrice({ names, listening }: Heard, plain: string, choices: readonly PlanChoice[]): Named<Plan> {
  const words = titleWords(plain);
  const isOfName = (word = '') =>
    isUnit(word) || (!isNumber(word) && names.includes(word) && listening.withoutFillers(word) !== '');
  for (const amount of amountsIn(plain)) {
    const at = words.findIndex(({ text }) => text === amount);
    const isMoney = isCurrency(words[at + 1]?.text ?? '');
    const isNamed = at >= 0 && !isMoney && (isOfName(words[at - 1]?.text) || isOfName(words[at + 1]?.text));
    const items = isNamed ? [] : choices.filter(({ price }) => isAmountOf(price, amount)).map(({ plan }) => plan);
    if (items.length > 0) return { items, rest: plain.replace(amount, ' ').replace(/\s+/g, ' ').trim() };
  }
  return { items: [], rest: plain };
}
