import type { Question } from '../question.ts';
import type { Effect } from './effect.ts';

/** The first words; later greetings are shorter, and in the middle of something they do not ask what else there is. */
export const greet = (open: Question['name']): Effect<{ again: boolean }> => {
  return ({ again }, { account, words, isBackAfterLong }) => {
    const [name = account.customer.name] = account.customer.name.trim().split(/\s+/);
    const message = !again
      ? 'greeting'
      : open === 'ready'
        ? 'greeting.again'
        : isBackAfterLong
          ? 'welcome-back'
          : 'greeting.meanwhile';
    return { part: { text: words.say(message, { name }) } };
  };
};
