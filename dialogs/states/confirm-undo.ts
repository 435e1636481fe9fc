import { agreedWith } from '../agreed-changes.ts';
import { confirmUndoCard } from '../cards/confirm-undo-card.ts';
import { type ConversationContext, known } from '../conversation-context.ts';
import { linkedChangesText } from '../linked-words.ts';
import { machineSetup } from '../machine-setup.ts';
import type { Question } from '../question.ts';
import { agreesTo } from '../reading/agreement.ts';
import { changeInHand, isAgreed, wordsForChange } from '../scene.ts';
import { offerNext } from './offer-next.ts';

/** The undo is left, and what stands is said. */
const keepChange = {
  target: 'ready',
  actions: [
    {
      type: 'sayChangeKept',
      params: ({ context }: { context: ConversationContext }) => ({ changeId: known(context.changeId) }),
    },
    offerNext,
    'takeUpNext',
  ],
} as const;

/** Whether a scheduled change shall really be undone. */
export const confirmUndo = machineSetup.createStateConfig({
  on: {
    'undo confirmed': 'undoing',
    'change kept': keepChange,
    back: keepChange,
  },
});

export const confirmUndoQuestion: Question = {
  name: 'undo',
  answer(input, scene) {
    if (input.kind === 'button') {
      if (input.button.do === 'confirm undo') return { type: 'undo confirmed' };
      return input.button.do === 'keep change' ? { type: 'change kept' } : null;
    }
    const { phrases, clausePhrases } = input.heard;
    if (clausePhrases.has('how to agree')) return { type: 'agreed unclearly' };
    if (agreesTo('undo this', input.heard)) {
      return { type: isAgreed(input.heard, scene) ? 'undo confirmed' : 'agreed unclearly' };
    }
    // "Yes, take it off, I don't want it any more."
    const isTakenBack = (['no', 'keep', 'doubt'] as const).some((phrase) => clausePhrases.has(phrase));
    const isSaid = clausePhrases.has('undo this') && !isTakenBack && scene.isDirectAnswer;
    if ((isSaid || phrases.has('undo')) && !input.heard.asks) return { type: 'undo confirmed' };
    return phrases.has('no') || phrases.has('keep') ? { type: 'change kept' } : null;
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
