import { agreedChanges } from '../agreed-changes.ts';
import { wordsForChange } from '../scene.ts';
import type { Effect } from './effect.ts';

/** "Cancel" with nothing open: a change that was booked is another matter, and is named. */
export const explainCancel: Effect<unknown> = (_params, scene) => {
  const [agreed] = agreedChanges(scene.account);
  if (!agreed) return { part: { text: scene.words.say('cancelled.nothing') } };
  const { plan, date } = wordsForChange(scene, agreed.chosen);
  return { part: { text: scene.words.say('cancelled.change-stands', { plan, date }) } };
};
