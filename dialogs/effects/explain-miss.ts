import { MISSES_UNTIL_TICKET } from '../misses.ts';
import type { Question } from '../question.ts';
import { quoteInHand, type Scene, waysInHand } from '../scene.ts';
import { exampleDay } from '../start-words.ts';
import type { Effect } from './effect.ts';

/** What would work, for the question that is open; after several misses in a row, also a ticket. */
export const explainMiss = (question: Question['name']): Effect<{ misses: number }> => {
  return async ({ misses }, scene) => {
    const { words } = scene;
    const hint =
      question === 'confirm' ? await confirmHint(scene) : words.say('missed', { question, example: exampleDay(scene) });
    if (misses < MISSES_UNTIL_TICKET) return { part: { text: hint } };
    return {
      part: { text: `${hint}\n\n${words.say('missed.ticket')}`, suggestions: [words.say('button.open-ticket')] },
    };
  };
};

/** Only the ways that are open may be named, with words that do it at any time. */
async function confirmHint(scene: Scene): Promise<string> {
  const { words, account } = scene;
  const { selfChange, request } = await waysInHand(scene);
  const { undoUntil, startDate } = await quoteInHand(scene);
  return words.say('missed.confirm', {
    ways: selfChange.open ? (request.open ? 'both' : 'self') : request.open ? 'request' : 'none',
    when: undoUntil ? 'later' : 'now',
    date: words.shortDate(startDate, account.today),
  });
}
