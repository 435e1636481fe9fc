import { assign } from 'xstate';
import { questionCard } from '../cards/question-card.ts';
import { machineSetup } from '../machine-setup.ts';
import type { Question } from '../question.ts';
import { cleanText } from '../reading/clean-text.ts';
import { backToReady } from './back-to-ready.ts';

/** What the customer wants to ask support. */
export const whatToAsk = machineSetup.createStateConfig({
  on: {
    'message sent': { target: 'askingSupport', actions: assign({ message: ({ event }) => event.text }) },
    'files sent': {
      actions: assign({ attachmentIds: ({ context, event }) => [...context.attachmentIds, ...event.attachmentIds] }),
    },
    back: backToReady,
  },
});

export const whatToAskQuestion: Question = {
  name: 'question',
  answer(input) {
    if (input.kind !== 'button' || input.button.do !== 'send question') return null;
    const text = cleanText(input.button.question);
    return text === '' ? null : { type: 'message sent', text };
  },
  freeText: (text) => ({ type: 'message sent', text }),
  ask(scene) {
    const { words, context } = scene;
    const files = context.attachmentIds.length;
    const text = words.say('ask.question');
    return {
      text: files === 0 ? text : `${words.say('files.attached', { files })} ${text}`,
      cards: [questionCard(scene)],
    };
  },
};
