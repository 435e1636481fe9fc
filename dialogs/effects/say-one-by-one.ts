import type { Effect } from './effect.ts';

/** That of several changes one is undone at a time; which comes first, the question says. */
export const sayOneByOne: Effect<unknown> = (_params, { words }) => ({
  part: { text: words.say('undo.one-by-one') },
  isOfQuestion: true,
});
