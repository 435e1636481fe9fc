import type { Effect } from './effect.ts';

/** What this chat cannot do or does not know, with a ticket offered for it. */
export const offerTicket: Effect<{ message: 'answer.unknown' | 'beyond-this-chat' }> = ({ message }, { words }) => ({
  part: { text: words.say(message), suggestions: [words.say('button.open-ticket')] },
});
