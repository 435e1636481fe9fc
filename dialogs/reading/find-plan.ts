import { amountText, type Money } from '../../domain/money.ts';
import type { Plan } from '../../domain/plan.ts';
import { plainText } from './plain-text.ts';
import { readCommand } from './read-command.ts';

/**
 * The one plan a person means: its number in the list as shown, its title or a part of it, its price as `priceShown`, or "the cheapest" and the like.
 * Null for none or several. A word that is a command names a plan only if it is the whole title.
 */
export function findPlan(
  text: string,
  plans: readonly Plan[],
  priceShown: (plan: Plan) => Money = ({ price }) => price,
): Plan | null {
  const wanted = plainText(text)
    .replace(/^((the|plan|to|i want|i'd like|choose|take) )+/, '')
    .replace(/( (instead|please))+$/, '');
  if (wanted === '') return null;
  const exact = plans.filter(({ title }) => plainText(title) === wanted);
  if (exact.length > 0) return onlyOne(exact);
  if (readCommand(text, 'strictly')) return null;
  const [, position] = /^(?:number |no\.? |#)?(\d{1,2})$/.exec(wanted) ?? [];
  const numbered = position && plans[Number(position) - 1];
  if (numbered) return numbered;
  const amount = wanted.replace(/\.0+$/, '');
  const priced = plans.filter((plan) => amountText(priceShown(plan)).replace(/\.0+$/, '') === amount);
  if (priced.length > 0) return onlyOne(priced);
  return onlyOne(plans.filter(({ title }) => hasPart(plainText(title), wanted))) ?? superlative(wanted, plans);
}

/** Whether the words hold the title, or the title holds the words from the beginning of a word on: "100", "100 mbps", "fibre". */
function hasPart(title: string, wanted: string): boolean {
  if (wanted.length < 2) return false;
  const unspaced = wanted.replace(/ (?=mbps|gbps|mb|gb)/g, '');
  return ` ${title}`.includes(` ${unspaced}`) || (title.length > 3 && ` ${wanted} `.includes(` ${title} `));
}

function superlative(wanted: string, plans: readonly Plan[]): Plan | null {
  const [, word] = /^(cheapest|most expensive|fastest|slowest)( one| plan)?$/.exec(wanted) ?? [];
  const measured = plans.map((plan) => ({
    plan,
    size: word === 'cheapest' || word === 'most expensive' ? plan.price.units : BigInt(plan.speed?.download ?? 0),
  }));
  if (!word || measured.length === 0) return null;
  const sizes = measured.map(({ size }) => size).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const sought = word === 'cheapest' || word === 'slowest' ? sizes.at(0) : sizes.at(-1);
  return onlyOne(measured.filter(({ size }) => size === sought).map(({ plan }) => plan));
}

function onlyOne<Item>(items: readonly Item[]): Item | null {
  const [first, ...others] = items;
  return first !== undefined && others.length === 0 ? first : null;
}
