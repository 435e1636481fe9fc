import type { Effect } from './effect.ts';

/** Says that everything that was open is dropped, and that the chat begins anew. What was booked or asked of support stays. */
export const startAfresh: Effect<undefined> = (_params, { words }) => ({
  part: { text: words.say('started-over'), startsAfresh: true },
});
