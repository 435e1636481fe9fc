import type { Scene } from '../scene.ts';
import { type AdaptiveCard, adaptiveCard, button, sendButton } from './adaptive-card.ts';

/** A question for support, and the button that sends it. */
export function questionCard(scene: Scene): AdaptiveCard {
  const { words } = scene;
  return adaptiveCard(
    words.say('label.question'),
    [
      {
        type: 'Input.Text',
        id: 'question',
        label: words.say('label.question'),
        errorMessage: words.say('error.question'),
        isRequired: true,
        isMultiline: true,
        maxLength: 2000,
      },
    ],
    [
      sendButton(scene, words.say('button.send-question'), 'send question'),
      button(scene, words.say('button.cancel'), 'cancel'),
    ],
  );
}
