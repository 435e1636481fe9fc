import { assign } from 'xstate';
import { requestCard } from '../cards/request-card.ts';
import { machineSetup } from '../machine-setup.ts';
import type { Question } from '../question.ts';
import { means } from '../reading/read-command.ts';
import { offerInHand } from '../scene.ts';

/** What the customer wants to add to a request: words, files, or nothing. */
export const whatMessage = machineSetup.createStateConfig({
  on: {
    'message written': {
      actions: assign({ message: ({ context, event }) => joined(context.message, event.text) }),
    },
    'files sent': {
      actions: assign({
        attachmentIds: ({ context, event }) => [...context.attachmentIds, ...event.attachmentIds],
        message: ({ context, event }) => joined(context.message, event.text),
      }),
    },
    'message sent': {
      target: 'requesting',
      actions: assign({ message: ({ context, event }) => joined(context.message, event.text) }),
    },
    back: [{ guard: ({ context }) => context.quoteId !== null, target: 'confirmChange' }, { target: 'whichService' }],
  },
});

export const whatMessageQuestion: Question = {
  name: 'other',
  answer(input) {
    if (input.kind === 'button') {
      return input.button.do === 'send request' ? { type: 'message sent', text: input.button.message ?? '' } : null;
    }
    return means('send', input.text) || means('yes', input.text) ? { type: 'message sent', text: '' } : null;
  },
  freeText: (text) => ({ type: 'message written', text }),
  ask(scene) {
    const { words, context } = scene;
    const { service } = offerInHand(scene);
    const started = context.message !== '' || context.attachmentIds.length > 0;
    const text = started
      ? words.say('ask.message.more', { files: context.attachmentIds.length })
      : words.say(context.quoteId ? 'ask.message' : 'ask.message.no-plans', { service: service.description });
    return { text, cards: [requestCard(scene)] };
  },
};

function joined(...texts: string[]): string {
  return texts.filter((text) => text !== '').join('\n');
}
