import { agreedWith } from '../agreed-changes.ts';
import { confirmUndoCard } from '../cards/confirm-undo-card.ts';
import { known } from '../conversation-context.ts';
import { linkedChangesText } from '../linked-words.ts';
import { machineSetup } from '../machine-setup.ts';
import type { Question } from '../question.ts';
import { means } from '../reading/read-command.ts';
import { changeInHand, wordsForChange } from '../scene.ts';
import { backToReady } from './back-to-ready.ts';

/** Whether a scheduled change shall really be undone. */
export const confirmUndo = machineSetup.createStateConfig({
  on: {
    'undo confirmed': 'undoing',
    'change kept': {
      target: 'ready',
      actions: [{ type: 'sayChangeKept', params: ({ context }) => ({ changeId: known(context.changeId) }) }, 'forget'],
    },
    back: backToReady,
  },
});

export const confirmUndoQuestion: Question = {
  name: 'undo',
  answer(input, { isDirectAnswer }) {
    if (input.kind === 'button') {
      if (input.button.do === 'confirm undo') return { type: 'undo confirmed' };
      return input.button.do === 'keep change' ? { type: 'change kept' } : null;
    }
    if (means('yes', input.text) || means('undo this', input.text)) {
      return { type: isDirectAnswer ? 'undo confirmed' : 'agreed unclearly' };
    }
    if (means('undo', input.text)) return { type: 'undo confirmed' };
    return means('no', input.text) || means('keep', input.text) ? { type: 'change kept' } : null;
  },
  ask(scene) {
    const change = changeInHand(scene);
    const asked = scene.words.say('ask.undo', wordsForChange(scene, change));
    const linked = agreedWith(scene.account, change.id)?.linked ?? [];
    const along =
      linked.length > 0 ? [scene.words.say('ask.undo.linked', { changes: linkedChangesText(linked, scene) })] : [];
    return {
      text: [asked, ...along].join(' '),
      cards: [confirmUndoCard(scene, change)],
    };
  },
};
