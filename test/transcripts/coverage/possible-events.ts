import type { ConversationEvent } from '../../../dialogs/conversation-events.ts';
import type { Question } from '../../../dialogs/question.ts';
import { questions } from '../../../dialogs/questions.ts';
import { tv } from './every-service.ts';
import { exampleEvents, pastDay } from './example-events.ts';
import type { Awaited, Moment } from './moment.ts';

type EventType = ConversationEvent['type'];
type Resting = keyof typeof questions;

/** What a customer can come to in any state: the open question is answered, kept open, or left. */
export const anywhere = [
  'greeted',
  'thanked',
  'doubted',
  'goodbye said',
  'help wanted',
  'services wanted',
  'change wanted',
  'service chosen',
  'services likely',
  'price asked',
  'asked',
  'language asked',
  'undo wanted',
  'undo refused',
  'support wanted',
  'files sent',
  'files gone',
  'cancel',
  'start over',
  'back',
  'stale button',
  'beyond this chat',
  'not understood',
] as const satisfies readonly EventType[];

/** What answers or corrects a change that is being put together. */
const ofThePlan = ['plan chosen', 'plan refused', 'plan misnamed', 'plans likely', 'other plan wanted'] as const;
const ofTheDay = ['date chosen', 'date refused', 'dates likely', 'other date wanted'] as const;

/** What each question can be answered by; first what goes straight on. */
export const answersTo: Readonly<Record<Resting, readonly EventType[]>> = {
  ready: ['service chosen'],
  whichService: ['service chosen'],
  whichPlan: [...ofThePlan, 'date noted'],
  whichDate: [...ofTheDay, ...ofThePlan, 'several wished'],
  confirmChange: [
    'change confirmed',
    'request wanted',
    ...ofTheDay,
    ...ofThePlan,
    'several wished',
    'ending wished',
    'agreed unclearly',
    'price wanted again',
  ],
  whatMessage: ['message sent', 'message written', 'agreed unclearly'],
  whatToAsk: ['message sent'],
  whichChange: ['undo wanted'],
  confirmUndo: ['undo confirmed', 'change kept', 'agreed unclearly'],
};

/** What may become of each effect. */
const outcomesOf: Readonly<Record<Awaited, readonly EventType[]>> = {
  priceChange: ['priced', 'not priced', 'obsolete'],
  refreshPrice: ['price moved', 'not priced', 'obsolete'],
  bookChange: ['done', 'price moved', 'payment missing', 'not priced', 'refused', 'obsolete'],
  sendRequest: ['done', 'price moved', 'not priced', 'refused', 'obsolete'],
  sendQuestion: ['done'],
  undoChange: ['done', 'obsolete'],
  restore: ['resumed', 'obsolete'],
};

/** Every event that the reader and the effects may bring here. */
export function possibleEvents(moment: Moment): readonly ConversationEvent[] {
  const { state, awaits } = moment;
  if (awaits) return examplesOf(outcomesOf[awaits]).filter((event) => canBecomeOf(event, moment));
  if (!isResting(state)) return [];
  return examplesOf([...new Set([...answersTo[state], ...anywhere, ...meanwhile(state)])]).filter((event) =>
    canBeSaid(event, moment),
  );
}

/** What comes by itself. */
function meanwhile(state: Resting): readonly EventType[] {
  if (state === 'ready') return ['joined'];
  if (state === 'confirmChange') return ['obsolete', 'price expired'];
  return state === 'whichService' ? ['obsolete', 'nothing to choose'] : ['obsolete'];
}

/** The events that go straight on from here: the plainest answer, and what may become of it. */
export function eventsThatGoOn(moment: Moment): readonly ConversationEvent[] {
  const { state, awaits } = moment;
  return awaits || !isResting(state) ? possibleEvents(moment) : examplesOf(answersTo[state].slice(0, 1));
}

/** Whether the conversation can rest in a state between two turns. */
export function isResting(state: string): state is Resting {
  return Object.hasOwn(questions, state);
}

/** Whether any words answer the question: then a sentence is taken as it is, and only commands are heard. */
export function takesAnyWords(state: Resting): boolean {
  const question: Question = questions[state];
  return question.freeText !== undefined;
}

function examplesOf(types: readonly EventType[]): ConversationEvent[] {
  return types.flatMap((type) => [...exampleEvents[type]]);
}

/** Where something was narrowed, all of it can be asked for again; "another" is that on the question itself. */
function canBeSaid({ type }: ConversationEvent, { state, context }: Moment): boolean {
  if (type === 'other plan wanted' && state === 'whichPlan') return context.likelyPlans.length > 0;
  if (type === 'other date wanted' && state === 'whichDate') return context.likelyDates.length > 0;
  return true;
}

/** An effect looks at what the conversation is about: a day that is over has no price, and an answer that is not there resumes nothing. */
function canBecomeOf(event: ConversationEvent, { awaits, context }: Moment): boolean {
  const { planId, startDate, quoteId, serviceId } = context;
  if (awaits === 'restore' && event.type === 'resumed') {
    // The furthest question whose earlier answers are there; a service without plans has only its message.
    const to = serviceId === tv.id ? 'message' : planId === null ? 'plan' : startDate === null ? 'date' : 'price';
    return event.to === to;
  }
  if (awaits === 'priceChange' && event.type === 'priced') return startDate !== pastDay;
  if (awaits === 'priceChange' && event.type === 'not priced')
    return (event.because === 'date') === (startDate === pastDay);
  if (awaits === 'sendRequest' && (event.type === 'price moved' || event.type === 'not priced'))
    return quoteId !== null;
  return true;
}
