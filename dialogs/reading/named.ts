import type { Money } from '../../domain/money.ts';
import type { Plan } from '../../domain/plan.ts';
import { type TitleWord, titleWords } from './title-words.ts';

/** A plan that can be chosen, with its monthly price as it is shown. */
export interface PlanChoice {
  readonly plan: Plan;
  readonly price: Money;
}

/** What was named: nothing, the one that is meant, or several that may be meant; and the words that did not name it. */
export interface Named<Item> {
  readonly items: readonly Item[];
  readonly rest: string;
}

/** The text without these words of it. */
export function withoutWords(plain: string, used: readonly TitleWord[]): string {
  const gone = new Set(used.map(({ at }) => at));
  return titleWords(plain)
    .filter(({ at }) => !gone.has(at))
    .map(({ text }) => text)
    .join(' ');
}
