import type { PlainMessageKey } from '../machine-setup.ts';
import type { Effect } from './effect.ts';

/** Says a fixed sentence. */
export const say: Effect<{ message: PlainMessageKey }> = ({ message }, { words }) => ({
  part: { text: words.say(message) },
});
