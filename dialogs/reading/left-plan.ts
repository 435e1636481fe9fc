import type { Plan } from '../../domain/plan.ts';
import type { Heard } from './hear.ts';
import type { PlanChoice } from './named.ts';
import { plansNamed } from './plans-named.ts';

/** A sentence that says what is left and what is taken in its place. */
export interface LeftAndTaken {
  /** What "from" names; several plans where the name fits several. */
  readonly left: readonly Plan[];
  /** The sentence without it. */
  readonly rest: string;
}

/**
 * Of "from 100 to 500" only the 500 is wished. Null where no such pair names plans on both sides: "from" and "to" stand before days and much else,
 * and in some languages before a plan that is neither left nor taken.
 */
export function leftAndTaken(
  heard: Heard,
  plans: readonly PlanChoice[],
  listen: (text: string) => Heard,
): LeftAndTaken | null {
  const namedIn = (text: string) => {
    const { items, by } = plansNamed(listen(text), plans, { price: null, plan: null });
    return by === 'title' ? items : [];
  };
  for (const { before, from, to } of heard.listening.fromTo(heard.plain)) {
    if (from === '' || to === '' || from.split(' ').length > MOST_WORDS_OF_A_NAME) continue;
    const left = namedIn(from);
    if (left.length > 0 && namedIn(to).length > 0) return { left, rest: `${before} ${to}`.trim() };
  }
  return null;
}

const MOST_WORDS_OF_A_NAME = 5;
