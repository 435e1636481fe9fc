import type { Effect } from './effect.ts';

/** The first words; later greetings are shorter. */
export const greet: Effect<{ again: boolean }> = ({ again }, { account, words }) => {
  const [name = account.customer.name] = account.customer.name.split(' ');
  return {
    part: {
      text: words.say(again ? 'greeting.again' : 'greeting', { name }),
      suggestions: [words.say('button.services'), words.say('button.change'), words.say('button.help')],
    },
  };
};
