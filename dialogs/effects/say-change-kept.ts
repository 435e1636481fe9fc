import type { PlanChangeId } from '../../domain/ids.ts';
import { known } from '../conversation-context.ts';
import { wordsForChange } from '../scene.ts';
import type { Effect } from './effect.ts';

/** A change that might have been undone stands. */
export const sayChangeKept: Effect<{ changeId: PlanChangeId }> = ({ changeId }, scene) => {
  const change = known(scene.account.openChanges.find(({ id }) => id === changeId) ?? null);
  const { plan, date } = wordsForChange(scene, change);
  return { part: { text: scene.words.say('undo.kept', { plan, date }) } };
};
