import type { Scene } from '../scene.ts';
import { type AdaptiveCard, adaptiveCard, button } from './adaptive-card.ts';

/** Something to add to a request, and the button that sends it. */
export function requestCard(scene: Scene): AdaptiveCard {
  const { words } = scene;
  return adaptiveCard(
    words.say('button.send-request'),
    [{ type: 'Input.Text', id: 'message', label: words.say('label.message'), isMultiline: true, maxLength: 2000 }],
    [
      button(scene, words.say('button.send-request'), 'send request'),
      button(scene, words.say('button.cancel'), 'cancel'),
    ],
  );
}
