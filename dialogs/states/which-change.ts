import { agreedChanges } from '../agreed-changes.ts';
import { atLeastOne } from '../at-least-one.ts';
import { chooseChangeCard } from '../cards/choose-change-card.ts';
import { known } from '../conversation-context.ts';
import { machineSetup } from '../machine-setup.ts';
import type { Question } from '../question.ts';
import { changeNamed } from '../reading/change-named.ts';
import type { Heard } from '../reading/hear.ts';
import { backToReady } from './back-to-ready.ts';

/** Which of several open changes is to be undone. */
export const whichChange = machineSetup.createStateConfig({ on: { back: backToReady } });

export const whichChangeQuestion: Question = {
  name: 'change',
  holds: ({ account }) => agreedChanges(account).length > 0,
  answer(input, scene) {
    if (input.kind !== 'text' || wishesChange(input.heard)) return null;
    const named = changeNamed(input.heard, scene);
    return named ? { type: 'undo wanted', changeId: named.chosen.id, open: agreedChanges(scene.account).length } : null;
  },
  ask: (scene) => ({
    text: scene.words.say('ask.change'),
    cards: [chooseChangeCard(scene, known(atLeastOne(agreedChanges(scene.account))))],
  }),
};

/** "Change my voice" begins another change, "the change of my voice" names one. */
function wishesChange({ plain, listening, concepts }: Heard): boolean {
  const [first = ''] = listening.withoutFillers(listening.withoutPoliteness(plain)).split(' ');
  return listening.speaksOf(first, ['change']) && !concepts.has('undo') && !concepts.has('cancel');
}
