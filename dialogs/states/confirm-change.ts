import { assign } from 'xstate';
import type { ChangeOffer } from '../../domain/eligibility.ts';
import type { Quote } from '../../domain/quote.ts';
import { costCard } from '../cards/cost-card.ts';
import type { PersonEvent } from '../conversation-events.ts';
import { machineSetup } from '../machine-setup.ts';
import type { Question } from '../question.ts';
import { agreesTo } from '../reading/agreement.ts';
import { type Button, dateOn } from '../reading/button.ts';
import { daysSpokenOf, findDate } from '../reading/dates/find-date.ts';
import { dateReading } from '../reading/described-change.ts';
import { type Heard, hear } from '../reading/hear.ts';
import { namesIn } from '../reading/names-in.ts';
import { topicOf } from '../reading/topic-of.ts';
import { datesInHand, isAgreed, offerInHand, quoteInHand, type Scene, waysInHand } from '../scene.ts';
import { serviceName } from '../service-name.ts';
import { dateWished } from './which-date.ts';

/** The cost is on the table: change, request, another date or plan, or leave it. */
export const confirmChange = machineSetup.createStateConfig({
  on: {
    'change confirmed': 'booking',
    'request wanted': { target: 'whatMessage', actions: assign({ ticketKey: ({ event }) => event.ticketKey }) },
    'other date wanted': { target: 'whichDate', actions: assign({ startDate: null }) },
    'other plan wanted': 'whichPlan',
    'price expired': { actions: 'refreshPrice' },
    'price wanted again': 'pricing',
    'price moved': { actions: assign({ quoteId: ({ event }) => event.quoteId }) },
    'not priced': [
      {
        guard: ({ event }) => event.because === 'date',
        target: 'whichDate',
        actions: assign({ startDate: null }),
      },
      { target: 'whichPlan' },
    ],
    'plan chosen': [
      {
        guard: ({ context, event }) => event.planId === context.planId,
        actions: { type: 'say', params: { message: 'plan.shown-already' } },
      },
      { target: 'pricing', actions: assign({ planId: ({ event }) => event.planId }) },
    ],
    'date chosen': [
      {
        guard: ({ context, event }) => event.startDate === context.startDate,
        actions: { type: 'say', params: { message: 'date.same' } },
      },
      { target: 'pricing', actions: assign({ startDate: ({ event }) => event.startDate }) },
    ],
    back: { target: 'whichDate', actions: assign({ startDate: null }) },
  },
});

export const confirmChangeQuestion: Question = {
  name: 'confirm',
  answer(input, scene) {
    return input.kind === 'button' ? buttonAnswer(input.button, scene) : textAnswer(input.heard, scene);
  },
  async ask(scene) {
    const quote = await quoteInHand(scene);
    const ways = await waysInHand(scene);
    return { text: priceText(quote, ways, scene), cards: [costCard(scene, quote, ways)] };
  },
};

function priceText(quote: Quote, { selfChange, request }: Ways, scene: Scene): string {
  const { words } = scene;
  const service = serviceName(offerInHand(scene).service, scene);
  const atOnce = quote.undoUntil ? [] : [words.say('cost.no-undo')];
  const change = { service, plan: quote.newPlan.title, date: words.date(quote.startDate) };
  if (isBalanceTooLow({ selfChange }) && quote.balanceMissing) {
    const missing = words.money(quote.balanceMissing);
    const asked = words.say('ask.confirm.balance', { ...change, missing, request: request.open ? 'yes' : 'no' });
    return [asked, ...atOnce].join('\n\n');
  }
  const isBySupport = !selfChange.open && selfChange.reason === 'not-allowed';
  const text = [words.say('ask.confirm', { ...change, by: isBySupport ? 'support' : 'customer' }), ...atOnce].join(
    '\n\n',
  );
  return selfChange.open || isBySupport
    ? text
    : `${text}\n\n${words.say('self-change.closed-request-open', { service })}`;
}

function buttonAnswer(button: Button, scene: Scene): PersonEvent | null {
  switch (button.do) {
    case 'confirm change':
      return { type: 'change confirmed' };
    case 'request change':
      return { type: 'request wanted', ticketKey: scene.tools.ids.next() };
    case 'choose date':
      return dateOn(button) === scene.context.startDate
        ? { type: 'price wanted again' }
        : dateWished(dateOn(button), scene);
    case 'other date':
      return { type: 'other date wanted' };
    case 'other plan':
      return { type: 'other plan wanted' };
    default:
      return null;
  }
}

/** "Yes" books what was asked just before, and only what can be undone: after anything else was said it may have been meant for that. */
function agreed(heard: Heard, scene: Scene): PersonEvent {
  return { type: isAgreed(heard, scene) && !isToday(scene) ? 'change confirmed' : 'agreed unclearly' };
}

/** Naming the day of the card confirms it; any other day or plan in the words is a correction, and must never book this one. */
async function textAnswer(heard: Heard, scene: Scene): Promise<PersonEvent | null> {
  const { phrases, concepts } = heard;
  if (heard.clausePhrases.has('how to agree')) return { type: 'agreed unclearly' };
  const { selfChange, request } = await waysInHand(scene);
  const namesIt = phrases.has('change now') ? isToday(scene) : namesThisChange(heard, scene);
  // "Let support do it" is about this change, "a person please" is not.
  const asksSupport =
    phrases.has('request') || (concepts.has('request') && (namesIt || (concepts.has('support') && !heard.asks)));
  const agrees = agreesTo('confirm change', heard);
  // Booking looks again, and says what is missing or that it is not any more: a request is sent only where that is said.
  if (isBalanceTooLow({ selfChange }) && (agrees || namesIt) && !asksSupport) return { type: 'change confirmed' };
  if (request.open && (asksSupport || ((agrees || namesIt) && !selfChange.open))) {
    return { type: 'request wanted', ticketKey: scene.tools.ids.next() };
  }
  if (selfChange.open && namesIt && !asksSupport) return { type: 'change confirmed' };
  if (phrases.has('change now') && !phrases.has('confirm change'))
    return dateWished(scene.account.today.toString(), scene);
  if (selfChange.open && agrees) return agreed(heard, scene);
  if (phrases.has('no')) return { type: 'cancel' };
  if (isPutOff(heard, scene)) return { type: 'doubted' };
  if (phrases.has('other date')) return { type: 'other date wanted' };
  if (phrases.has('other plan')) return { type: 'other plan wanted' };
  const topic = topicOf(heard, 'on the table');
  // "Can it be today?" asks for the price of that day, "how much is due today?" for this one's.
  const isOfDay =
    topic === 'due now' &&
    !concepts.has('how much') &&
    !concepts.has('invoice') &&
    heard.plain.split(' ').length >= FEWEST_WORDS_OF_A_DAY;
  return topic === null || isOfDay ? dateWished(heard.text, scene) : null;
}

/** "Right now?" asks what is due now. */
const FEWEST_WORDS_OF_A_DAY = 3;

/** "Not now, maybe next month": a doubt with a rough time in it moves nothing. */
function isPutOff({ text, plain, asks }: Heard, scene: Scene): boolean {
  if (asks || /\d/.test(plain)) return false;
  const { isNamed, rest } = daysSpokenOf(text, dateReading(scene, null));
  return isNamed && hear(rest, scene.words.locale, namesIn(scene.account)).phrases.has('doubt');
}

function isToday({ context, account }: Scene): boolean {
  return context.startDate === account.today.toString();
}

/** "Change on 1 December" on the card of that day: a wish to do it, with nothing else in it. */
function namesThisChange({ text, concepts, asks }: Heard, scene: Scene): boolean {
  const found = findDate(text, dateReading(scene, null, datesInHand(scene).earliest));
  if (!found || found.dates.length > 1 || found.dates[0].toString() !== scene.context.startDate) return false;
  if (asks || concepts.has('maybe') || concepts.has('not')) return false;
  const isWish = concepts.has('change') || concepts.has('request');
  return isAgreement(found.rest, scene) || (isWish && isOnlyWish(found.rest, scene));
}

/** "Yes, the 10th", "you can confirm it for 10 December". */
function isAgreement(rest: string, { words, account }: Scene): boolean {
  const heard = hear(rest, words.locale, namesIn(account));
  return agreesTo('confirm change', heard) && !heard.strictly.has('understood');
}

/** Whether nothing but the wish itself is left of the words around the day: no other plan, no other service. */
function isOnlyWish(rest: string, { words, account }: Scene): boolean {
  const { plain, listening } = hear(rest, words.locale, namesIn(account));
  return (
    listening.without(listening.withoutFillers(listening.withoutPoliteness(plain)), ['change', 'request', 'plan']) ===
    ''
  );
}

type Ways = Pick<ChangeOffer, 'selfChange' | 'request'>;

function isBalanceTooLow({ selfChange }: Pick<Ways, 'selfChange'>): boolean {
  return !selfChange.open && selfChange.reason === 'balance-too-low';
}
