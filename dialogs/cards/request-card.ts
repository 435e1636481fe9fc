import { known } from '../conversation-context.ts';
import type { Scene } from '../scene.ts';
import { type AdaptiveCard, adaptiveCard, button, sendButton } from './adaptive-card.ts';

/** Something to add to a request, and the button that sends it. */
export function requestCard(scene: Scene): AdaptiveCard {
  const { words, context } = scene;
  return adaptiveCard(
    words.say('label.message'),
    [
      {
        type: 'Input.Text',
        id: 'message',
        label: words.say('label.message'),
        errorMessage: words.say('error.message'),
        isMultiline: true,
        maxLength: 2000,
      },
    ],
    [
      sendButton(scene, words.say('button.send-request'), 'send request', { ticket: known(context.ticketKey) }),
      button(scene, words.say('button.cancel'), 'cancel'),
    ],
  );
}
