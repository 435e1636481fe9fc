import type { UndoRefusal } from '../conversation-events.ts';
import { wordsForChange } from '../scene.ts';
import type { Effect } from './effect.ts';

/** Why the change an old button names cannot be undone, and which one still can. */
export const explainRefusedUndo: Effect<{ because: UndoRefusal }> = ({ because }, scene) => {
  const { words, account } = scene;
  const isOther = because === 'unknown' && account.openChanges.length > 0;
  const why = isOther ? words.say('undo.not-open') : words.say('undo.refused', { because });
  const open = account.openChanges.map((change) => words.say('undo.still-open', wordsForChange(scene, change)));
  return { part: { text: [why, ...open].join(' ') } };
};
