import type { Question } from '../question.ts';
import { quoteInHand } from '../scene.ts';
import type { Effect } from './effect.ts';

/** A bare "yes" to a question that was not the last thing said, or that weighs too much for it: which words would do. */
export const explainAgreement = (question: Question['name']): Effect<unknown> => {
  return async (_params, scene) => {
    const { words, account } = scene;
    if (question !== 'confirm') return { part: { text: words.say('agreement.unclear', { question }) } };
    const { undoUntil, startDate } = await quoteInHand(scene);
    const text = undoUntil
      ? words.say('agreement.unclear.change', { date: words.shortDate(startDate, account.today) })
      : words.say('agreement.unclear.at-once');
    return { part: { text } };
  };
};
