import type { PlainMessageKey } from '../machine-setup.ts';
import type { Effect } from './effect.ts';

/** Says a fixed sentence to who is in no hurry: the open card stays as it is, for whenever they come back to it. */
export const leaveOpen: Effect<{ message: PlainMessageKey }> = ({ message }, { words }) => ({
  part: { text: words.say(message) },
  keepsCard: true,
});
