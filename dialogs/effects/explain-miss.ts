import { MISSES_UNTIL_TICKET } from '../misses.ts';
import type { Question } from '../question.ts';
import { offerInHand, type Scene } from '../scene.ts';
import type { Effect } from './effect.ts';

/** What would work, for the question that is open; after several misses in a row, also a ticket. */
export const explainMiss = (question: Question['name']): Effect<{ misses: number }> => {
  return ({ misses }, scene) => {
    const { words } = scene;
    const hint = words.say('missed', { question: question === 'confirm' ? confirmWays(scene) : question });
    if (misses < MISSES_UNTIL_TICKET) return { part: { text: hint } };
    return {
      part: { text: `${hint}\n\n${words.say('missed.ticket')}`, suggestions: [words.say('button.open-ticket')] },
    };
  };
};

/** Only the ways that are open may be named. */
function confirmWays(scene: Scene): 'confirm' | 'confirmSelf' | 'confirmRequest' {
  const { selfChange, request } = offerInHand(scene);
  if (!request.open) return 'confirmSelf';
  return selfChange.open ? 'confirm' : 'confirmRequest';
}
