import { lastDayToUndo } from '../../domain/cancel-change.ts';
import type { PlanChange } from '../../domain/plan-change.ts';
import type { Quote } from '../../domain/quote.ts';
import type { Scene } from '../scene.ts';
import { type AdaptiveCard, adaptiveCard, button, row } from './adaptive-card.ts';

/** The receipt of a scheduled change: what it is, what it came to, and the button that undoes it. */
export function bookedCard(scene: Scene, change: PlanChange, quote: Quote): AdaptiveCard {
  const { words } = scene;
  const undoUntil = words.date(lastDayToUndo(change));
  return adaptiveCard(
    words.say('cost.undo-until', { date: undoUntil }),
    [
      row(
        words.say('cost.from-to', { oldPlan: quote.oldPlan.title, newPlan: quote.newPlan.title }),
        words.shortDate(change.startDate),
      ),
      row(words.say('cost.monthly', { date: words.shortDate(quote.startDate) }), words.money(quote.monthlyAfter)),
      row(words.say('cost.balance-after'), words.money(quote.balanceAfter)),
    ],
    [
      button(scene, words.say('button.undo', { date: words.shortDate(change.startDate) }), 'undo', {
        change: change.id,
      }),
    ],
  );
}
