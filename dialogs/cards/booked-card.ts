import type { PlanChange } from '../../domain/plan-change.ts';
import type { Quote } from '../../domain/quote.ts';
import type { Scene } from '../scene.ts';
import { type AdaptiveCard, adaptiveCard, button, row } from './adaptive-card.ts';

/** The receipt of a scheduled change: what it is, what it came to, and the button that undoes it. */
export function bookedCard(scene: Scene, change: PlanChange, quote: Quote): AdaptiveCard {
  const { words } = scene;
  const lines: Array<[string, string]> = [
    [
      words.say('cost.from-to', { oldPlan: quote.oldPlan.title, newPlan: quote.newPlan.title }),
      words.shortDate(change.startDate, scene.account.today),
    ],
    [
      words.say('cost.monthly', { date: words.shortDate(quote.startDate, scene.account.today) }),
      words.money(quote.monthlyAfter),
    ],
    [words.say('cost.balance-after'), words.money(quote.balanceAfter)],
  ];
  return adaptiveCard(
    lines.map((line) => line.join(': ')).join('; '),
    lines.map(([what, value]) => row(what, value)),
    [
      button(
        scene,
        words.say('button.undo', { date: words.shortDate(change.startDate, scene.account.today) }),
        'undo',
        {
          change: change.id,
        },
      ),
    ],
  );
}
