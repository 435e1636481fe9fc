import { known } from '../conversation-context.ts';
import type { Scene } from '../scene.ts';
import { type AdaptiveCard, adaptiveCard, button, sendButton } from './adaptive-card.ts';

/** A question for support, with what was written of it before, and the button that sends it. */
export function questionCard(scene: Scene): AdaptiveCard {
  const { words, context } = scene;
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
        ...(context.message !== '' && { value: context.message }),
      },
    ],
    [
      sendButton(scene, words.say('button.send-question'), 'send question', { ticket: known(context.ticketKey) }),
      button(scene, words.say('button.cancel'), 'cancel'),
    ],
  );
}
