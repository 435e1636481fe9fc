import { assign } from 'xstate';
import { questionCard } from '../cards/question-card.ts';
import { machineSetup } from '../machine-setup.ts';
import type { Question } from '../question.ts';
import { agreesTo } from '../reading/agreement.ts';
import { cleanText } from '../reading/clean-text.ts';
import type { Heard } from '../reading/hear.ts';
import { fitsTicket } from '../ticket-limits.ts';
import { backToReady } from './back-to-ready.ts';

const tooLong = { actions: { type: 'say', params: { message: 'message.too-long' } } } as const;

/** What the customer wants to ask support. */
export const whatToAsk = machineSetup.createStateConfig({
  on: {
    'message sent': [
      {
        guard: ({ event }) => fitsTicket({ message: event.text }),
        target: 'askingSupport',
        actions: assign({ message: ({ event }) => event.text }),
      },
      tooLong,
    ],
    'files sent': [
      {
        guard: ({ context, event }) =>
          fitsTicket({ attachmentIds: [...context.attachmentIds, ...event.attachmentIds] }),
        actions: [
          assign({ attachmentIds: ({ context, event }) => [...context.attachmentIds, ...event.attachmentIds] }),
          {
            type: 'sayFilesAdded',
            params: ({ context, event }) => ({
              files: context.attachmentIds.length,
              to: 'question',
              withWords: event.withWords,
            }),
          },
        ],
      },
      { actions: 'refuseFiles' },
    ],
    back: backToReady,
  },
});

const MOST_WORDS_OF_A_NO = 5;

/** "No", "nah, doesn't matter": nothing that support could act on. */
function asksNothing({ strictly, firstClause, beginsWithNo, clausePhrases, mentioned, asks, plain }: Heard): boolean {
  const speaksOf = (['trouble', 'internet', 'voice', 'recurring', 'invoice', 'fee', 'services'] as const).some(
    (concept) => mentioned.has(concept),
  );
  const isShort = plain.split(' ').length <= MOST_WORDS_OF_A_NO;
  const isOver = beginsWithNo || firstClause.has('send') || clausePhrases.has('cancel') || clausePhrases.has('solved');
  return strictly.has('no') || (!asks && isShort && !speaksOf && isOver);
}

export const whatToAskQuestion: Question = {
  name: 'question',
  answer(input, { context }) {
    if (input.kind === 'text') {
      // "No" may have nothing to add, where something is to be written; to what was read back it is a no.
      const isDraftSent = agreesTo('send', { phrases: input.heard.strictly, asks: input.heard.asks });
      if (context.message !== '' && isDraftSent) return { type: 'message sent', text: context.message };
      if (input.heard.strictly.has('yes')) return { type: 'agreed unclearly' };
      return asksNothing(input.heard) ? { type: 'cancel' } : null;
    }
    if (input.kind !== 'button' || input.button.do !== 'send question') return null;
    const text = cleanText(input.button.question);
    return text === '' ? null : { type: 'message sent', text };
  },
  freeText: (text) => ({ type: 'message sent', text }),
  ask(scene) {
    const { words, context } = scene;
    const files = context.attachmentIds.length;
    const text =
      context.message === '' ? words.say('ask.question') : words.say('ask.question.draft', { text: context.message });
    return {
      text: files === 0 ? text : `${words.say('files.attached', { files })} ${text}`,
      cards: [questionCard(scene)],
    };
  },
};
