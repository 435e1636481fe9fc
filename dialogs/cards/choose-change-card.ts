import { type Scene, wordsForChange } from '../scene.ts';
import { type AdaptiveCard, adaptiveCard, button, MOST_BUTTONS, textLine } from './adaptive-card.ts';

/** The open changes, each with the button that undoes it. */
export function chooseChangeCard(scene: Scene): AdaptiveCard {
  const { account, words } = scene;
  const lines = account.openChanges.map((change, index) => {
    const { service, plan, date } = wordsForChange(scene, change);
    return `${index + 1}. ${service} → ${plan}, ${date}`;
  });
  const buttons = account.openChanges.slice(0, MOST_BUTTONS - 1).map((change) =>
    button(scene, words.say('button.undo-of', { service: wordsForChange(scene, change).service }), 'undo', {
      change: change.id,
    }),
  );
  return adaptiveCard(
    lines.join('; '),
    lines.map((line) => textLine(line)),
    [...buttons, button(scene, words.say('button.cancel'), 'cancel')],
  );
}
