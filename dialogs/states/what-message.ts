import { assign } from 'xstate';
import { requestCard } from '../cards/request-card.ts';
import type { Topic } from '../conversation-events.ts';
import { machineSetup } from '../machine-setup.ts';
import type { Question } from '../question.ts';
import { agreesTo } from '../reading/agreement.ts';
import { cleanText } from '../reading/clean-text.ts';
import type { Heard } from '../reading/hear.ts';
import { topicOf } from '../reading/topic-of.ts';
import { isAgreed, offerInHand, type Scene, waysInHand } from '../scene.ts';
import { serviceName } from '../service-name.ts';
import { fitsTicket } from '../ticket-limits.ts';
import { whyNoPlan } from '../why-no-plan.ts';

const tooLong = { actions: { type: 'say', params: { message: 'message.too-long' } } } as const;

/** What the customer wants to add to a request: words, files, or nothing. */
export const whatMessage = machineSetup.createStateConfig({
  on: {
    'message written': [
      {
        guard: ({ context, event }) => fitsTicket({ message: joined(context.message, event.text) }),
        actions: assign({ message: ({ context, event }) => joined(context.message, event.text) }),
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
              to: 'request',
              withWords: event.withWords,
            }),
          },
        ],
      },
      { actions: 'refuseFiles' },
    ],
    'message sent': [
      {
        guard: ({ context, event }) => fitsTicket({ message: joined(context.message, event.text) }),
        target: 'requesting',
        actions: assign({ message: ({ context, event }) => joined(context.message, event.text) }),
      },
      tooLong,
    ],
    back: [
      { guard: ({ context }) => context.quoteId !== null, target: 'confirmChange' },
      { target: 'whichService', actions: 'forget' },
    ],
  },
});

export const whatMessageQuestion: Question = {
  name: 'message',
  holds: async (scene) => (await waysInHand(scene)).request.open,
  answer(input, scene) {
    if (input.kind === 'button') {
      return input.button.do === 'send request'
        ? { type: 'message sent', text: cleanText(input.button.message ?? '') }
        : null;
    }
    const { strictly, phrases } = input.heard;
    if (strictly.has('cancel')) return { type: 'cancel' };
    const topic = questionFor(input.heard, scene);
    if (topic) return { type: 'asked', topic, change: null };
    // Back to the price, where it can be booked.
    if (wantsToBook(input.heard)) return { type: 'back' };
    if (strictly.has('how to agree') || strictly.has('solved')) return { type: 'agreed unclearly' };
    if (strictly.has('yes') || strictly.has('no')) {
      // "OK" to how a request works asks for nothing yet; to one's own words, read back, it does.
      if (strictly.has('understood') && scene.context.message === '') return { type: 'agreed unclearly' };
      // "No" may have nothing to add, or mean the request.
      const sends = agreesTo('send', { phrases: strictly, asks: input.heard.asks });
      return isAgreed(input.heard, scene) && sends ? { type: 'message sent', text: '' } : { type: 'agreed unclearly' };
    }
    return phrases.has('send') ? { type: 'message sent', text: '' } : null;
  },
  freeText: (text) => ({ type: 'message written', text }),
  ask(scene) {
    const { words, context } = scene;
    const files = context.attachmentIds.length;
    if (context.message !== '') {
      return {
        text: words.say('ask.message.more', { message: shortened(context.message), files }),
        cards: [requestCard(scene)],
      };
    }
    const text = firstQuestion(scene);
    return {
      text: files === 0 ? text : `${text} ${words.say('files.attached', { files })}`,
      cards: [requestCard(scene)],
    };
  },
};

const LONGEST_WISH = 10;

/** "Just book it", instead of asking for it; a longer message speaks of booking to support. */
function wantsToBook({ strictly, clausePhrases, plain }: Heard): boolean {
  const books = clausePhrases.has('confirm change') && plain.split(' ').length <= LONGEST_WISH;
  return (
    books &&
    !clausePhrases.has('change') &&
    !strictly.has('send') &&
    !strictly.has('request') &&
    !clausePhrases.has('send')
  );
}

/** Longer ones are a story for support. */
const MOST_WORDS_OF_A_QUESTION = 12;

/** What a short question asks that the price on the table answers; null for what support should read. */
function questionFor(heard: Heard, { context }: Scene): Topic | null {
  if (!context.quoteId || !heard.asks || heard.plain.split(' ').length > MOST_WORDS_OF_A_QUESTION) return null;
  const topic = topicOf(heard, 'on the table') ?? (heard.concepts.has('how much') ? 'due now' : null);
  return topic === 'unknown' || topic === 'plans' ? null : topic;
}

const MOST_SHOWN = 160;

/** A message on one line, its end left out where it is long. */
function shortened(message: string): string {
  const line = message.replace(/\s+/gu, ' ');
  return line.length > MOST_SHOWN ? `${line.slice(0, MOST_SHOWN)}…` : line;
}

function firstQuestion(scene: Scene): string {
  const { words, context } = scene;
  const offer = offerInHand(scene);
  const service = serviceName(offer.service, scene);
  if (context.quoteId) return words.say('ask.message', { service });
  const why = whyNoPlan(offer, scene);
  return why ? words.say('no-plans.request', { why }) : words.say('ask.message.no-plans', { service });
}

function joined(...texts: string[]): string {
  return texts.filter((text) => text !== '').join('\n');
}
