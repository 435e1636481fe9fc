import { assign } from 'xstate';
import { questionCard } from '../cards/question-card.ts';
import { machineSetup } from '../machine-setup.ts';
import type { Question } from '../question.ts';

/** What the customer wants to ask support. */
export const whatToAsk = machineSetup.createStateConfig({
  on: {
    'message sent': { target: 'askingSupport', actions: assign({ message: ({ event }) => event.text }) },
    'files sent': [
      {
        guard: ({ event }) => event.text !== '',
        target: 'askingSupport',
        actions: assign({
          attachmentIds: ({ context, event }) => [...context.attachmentIds, ...event.attachmentIds],
          message: ({ event }) => event.text,
        }),
      },
      {
        actions: assign({ attachmentIds: ({ context, event }) => [...context.attachmentIds, ...event.attachmentIds] }),
      },
    ],
    back: 'ready',
  },
});

export const whatToAskQuestion: Question = {
  name: 'other',
  answer(input) {
    if (input.kind !== 'button' || input.button.do !== 'send question') return null;
    return { type: 'message sent', text: input.button.question };
  },
  freeText: (text) => ({ type: 'message sent', text }),
  ask: (scene) => ({ text: scene.words.say('ask.question'), cards: [questionCard(scene)] }),
};
