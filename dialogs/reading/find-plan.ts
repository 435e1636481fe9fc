import { amountText } from '../../domain/money.ts';
import type { Plan } from '../../domain/plan.ts';
import { plainText } from './plain-text.ts';

/** The one plan a person means: its number in the list as shown, its title or a part of it, its price. Null for none or several. */
export function findPlan(text: string, plans: readonly Plan[]): Plan | null {
  const wanted = plainText(text).replace(/^(the|plan|to|i want|i'd like|choose|take)\s+/g, '');
  if (wanted === '') return null;
  const exact = plans.filter(({ title }) => plainText(title) === wanted);
  const [, position] = /^(?:number |no\.? |#)?(\d{1,2})$/.exec(wanted) ?? [];
  if (position && exact.length === 0) {
    const numbered = plans[Number(position) - 1];
    if (numbered) return numbered;
  }
  const amount = wanted.replace(/\.0+$/, '');
  const priced = plans.filter(({ price }) => amountText(price).replace(/\.0+$/, '') === amount);
  const partly =
    wanted.length < 2
      ? []
      : plans.filter(({ title }) => {
          const name = plainText(title);
          return name.includes(wanted) || (name.length > 3 && ` ${wanted} `.includes(` ${name} `));
        });
  const found = [exact, priced, partly].find((hits) => hits.length > 0) ?? [];
  const [first, ...others] = found;
  return first && others.length === 0 ? first : null;
}
