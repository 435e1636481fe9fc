import type { PlanChange } from '../../domain/plan-change.ts';
import type { Quote } from '../../domain/quote.ts';
import { type AtLeastOne, ofEach } from '../at-least-one.ts';
import { companionsText } from '../linked-words.ts';
import type { Scene } from '../scene.ts';
import { type AdaptiveCard, adaptiveCard, button, row, textLine } from './adaptive-card.ts';
import { undoData } from './undo-data.ts';

/** The receipt of a scheduled change: what it is, what it came to, and the button that undoes it. */
export function bookedCard(scene: Scene, change: PlanChange, quote: Quote): AdaptiveCard {
  const { words } = scene;
  const lines: AtLeastOne<readonly [what: string, value: string]> = [
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
  const along =
    quote.companions.length > 0
      ? [textLine(words.say('cost.along', { changes: companionsText(quote.companions, scene) }))]
      : [];
  return adaptiveCard(
    lines.map((line) => line.join(': ')).join('; '),
    [...ofEach(lines, ([what, value]) => row(what, value)), ...along],
    [
      button(
        scene,
        words.say('button.undo', { date: words.shortDate(change.startDate, scene.account.today) }),
        'undo',
        undoData(change),
      ),
    ],
  );
}
