import type { PlanChangeId } from '../../domain/ids.ts';
import { wordsForChange } from '../scene.ts';
import type { Effect } from './effect.ts';

/** A change that might have been undone stands. */
export const sayChangeKept: Effect<{ changeId: PlanChangeId }> = ({ changeId }, scene) => {
  const change = scene.account.openChanges.find(({ id }) => id === changeId);
  if (!change) return { part: { text: scene.words.say('undo.none') } };
  const { plan, date } = wordsForChange(scene, change);
  return { part: { text: scene.words.say('undo.kept', { plan, date }) } };
};
