import { agreedChanges } from '../agreed-changes.ts';
import type { UndoRefusal } from '../conversation-events.ts';
import { wordsForChange } from '../scene.ts';
import type { Effect } from './effect.ts';

/** Why the change an old button names cannot be undone, and which one still can. */
export const explainRefusedUndo: Effect<{ because: UndoRefusal }> = ({ because }, scene) => {
  const { words, account } = scene;
  const agreed = agreedChanges(account);
  const isOther = because === 'unknown' && agreed.length > 0;
  const why = isOther ? words.say('undo.not-open') : words.say('undo.refused', { because });
  const open = agreed.map(({ chosen }) => words.say('undo.still-open', wordsForChange(scene, chosen)));
  return { part: { text: [why, ...open].join(' ') } };
};
