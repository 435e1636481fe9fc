import type { PlanChange } from '../../domain/plan-change.ts';
import { type Scene, wordsForChange } from '../scene.ts';
import { type AdaptiveCard, adaptiveCard, button, textLine } from './adaptive-card.ts';

/** A scheduled change, to be undone or kept. */
export function confirmUndoCard(scene: Scene, change: PlanChange): AdaptiveCard {
  const { words } = scene;
  const inWords = wordsForChange(scene, change);
  return adaptiveCard(
    words.say('services.pending', inWords),
    [textLine(words.say('services.pending', inWords))],
    [
      button(scene, words.say('button.undo-confirm', { plan: inWords.plan }), 'confirm undo', {
        quote: change.quoteId,
      }),
      button(
        scene,
        words.say('button.keep', { date: words.shortDate(change.startDate, scene.account.today) }),
        'keep change',
      ),
    ],
  );
}
