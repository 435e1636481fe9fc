import { machineSetup } from '../machine-setup.ts';
import type { Question } from '../question.ts';

/** Nothing is open: the bot waits for a wish. */
export const ready = machineSetup.createStateConfig({
  on: { cancel: { actions: 'explainCancel' }, back: { actions: { type: 'say', params: { message: 'what-next' } } } },
});

export const readyQuestion: Question = {
  name: 'ready',
  answer: () => null,
  ask: () => ({}),
};
