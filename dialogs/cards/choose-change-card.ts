import type { AgreedChange } from '../agreed-changes.ts';
import { type AtLeastOne, ofEach } from '../at-least-one.ts';
import { linkedChangesText } from '../linked-words.ts';
import { type Scene, wordsForChange } from '../scene.ts';
import { type AdaptiveCard, adaptiveCard, button, MOST_BUTTONS, textLine } from './adaptive-card.ts';
import { undoData } from './undo-data.ts';

/** Open changes to choose from, each with the button that undoes it; linked ones count as one. */
export function chooseChangeCard(scene: Scene, agreed: AtLeastOne<AgreedChange>): AdaptiveCard {
  const { words } = scene;
  const lines = ofEach(agreed, ({ chosen, linked }, index) => {
    const { service, plan, date } = wordsForChange(scene, chosen);
    const along = linked.length > 0 ? ` (${linkedChangesText(linked, scene)})` : '';
    return `${index + 1}. ${service} → ${plan}, ${date}${along}`;
  });
  const buttons = agreed
    .slice(0, MOST_BUTTONS - 1)
    .map(({ chosen }) =>
      button(
        scene,
        words.say('button.undo-of', { service: wordsForChange(scene, chosen).service }),
        'undo',
        undoData(chosen),
      ),
    );
  return adaptiveCard(
    lines.join('; '),
    ofEach(lines, (line) => textLine(line)),
    [...buttons, button(scene, words.say('button.cancel'), 'cancel')],
  );
}
