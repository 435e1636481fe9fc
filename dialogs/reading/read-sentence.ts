import type { ServiceId } from '../../domain/ids.ts';
import { agreedChanges } from '../agreed-changes.ts';
import type { Wish } from '../conversation-context.ts';
import type { PersonEvent } from '../conversation-events.ts';
import type { Question } from '../question.ts';
import type { Scene } from '../scene.ts';
import { aboutDay } from './asked.ts';
import { bookedService } from './booked-service.ts';
import { changeEvents } from './change-events.ts';
import { serviceChosen } from './choose-service.ts';
import { isStory } from './command.ts';
import { type DescribedChange, describedChange } from './described-change.ts';
import { type Heard, hear } from './hear.ts';
import { comparisons, kindsOfService } from './lexicon/choice-concepts.ts';
import { questionAsked } from './question-asked.ts';
import { wordsAround } from './words-around.ts';

/** Questions in the middle of a change: a plan, a service or a day in an answer to them corrects it. */
const ofAChange: ReadonlyArray<Question['name']> = ['service', 'plan', 'date', 'confirm'];

/**
 * What a whole sentence comes to: a question that is answered, or a change that is described or corrected. Empty where it is neither: then
 * it may still be a command.
 */
export function sentenceEvents(heard: Heard, question: Question, scene: Scene): readonly PersonEvent[] {
  const described = describedChange(heard, question, scene);
  if (ofAChange.includes(question.name) && (staysAsItIs(heard, described) || callsOff(heard, described)))
    return [{ type: 'cancel' }];
  // "In fact I prefer the other plan."
  const isOther = heard.concepts.has('other') && described.wishes.length === 0 && !heard.asks;
  if (aboutDay.includes(question.name) && isOther && heard.concepts.has('plan')) return [{ type: 'other plan wanted' }];
  const booked = question.name === 'ready' ? bookedService(heard, described, scene) : null;
  if (booked && !heard.asks) return [serviceChosen(booked, scene)];
  const asked = questionAsked(heard, described, question, scene);
  if (asked) return [asked];
  // "So I stay on 500 until the 10th, no?"
  const isOfItsDay = agreedChanges(scene.account).some(({ chosen }) =>
    described.found?.dates[0].equals(chosen.startDate),
  );
  const isToMove = !isOfItsDay && (heard.concepts.has('change') || heard.concepts.has('instead'));
  if (booked) return isToMove ? [serviceChosen(booked, scene)] : [{ type: 'asked', topic: 'start', change: null }];
  // "Every Friday", "any day but the 10th", on the card of the 10th.
  if (question.name === 'confirm' && described.isDayUnclear && isOfDayOnly(described) && !heard.asks)
    return [{ type: 'other date wanted' }];
  // A day alone begins no change while it is asked what to undo.
  const isOfUndo = question.name === 'undo' || question.name === 'change';
  if (isOfUndo && isOfDayOnly(described) && !heard.concepts.has('change') && !heard.concepts.has('want')) return [];
  if (!isWished(heard, described, question, scene)) return [];
  const [wish] = described.wishes;
  const isBeside =
    question.name === 'confirm' &&
    !wish &&
    !(['instead', 'change', 'want'] as const).some((concept) => heard.concepts.has(concept));
  const other = isBeside ? described.services.find(({ id }) => id !== scene.context.serviceId) : undefined;
  // "Now the phone" drops nothing that was priced and not booked yet.
  if (other && scene.context.serviceId)
    return [
      { type: 'several wished', first: scene.context.serviceId, others: [{ serviceId: other.id, planId: null }] },
    ];
  const events = changeEvents(described, heard, question, scene);
  const others = wish ? besideWish(wish.service.id, heard, described) : [];
  return wish && others.length > 0 ? [...events, { type: 'several wished', first: wish.service.id, others }] : events;
}

/** "Internet and voice to 100": a service that was named in a short wish and has no such plan is come back to as well. */
const LONGEST_WISH_OF_SEVERAL = 8;

function besideWish(first: ServiceId, { concepts, plain, denied, asks }: Heard, described: DescribedChange): Wish[] {
  const { alsoWished, services, wishes, unavailable } = described;
  if (alsoWished.length > 0) return alsoWished.map(({ service, plan }) => ({ serviceId: service.id, planId: plan.id }));
  const isShort = plain.split(' ').length <= LONGEST_WISH_OF_SEVERAL;
  const isOfAll = isShort && concepts.has('change') && !concepts.has('stay') && denied === '' && !asks;
  if (!isOfAll || wishes.length > 1 || unavailable) return [];
  return services.filter(({ id }) => id !== first).map(({ id }) => ({ serviceId: id, planId: null }));
}

function isOfDayOnly({ wishes, services, unavailable }: DescribedChange): boolean {
  return wishes.length === 0 && services.length === 0 && unavailable === null;
}

/** "I'll stick with the 500", which is what they have; "I'd rather keep what I have". */
function staysAsItIs(heard: Heard, { wishes, unavailable, found }: DescribedChange): boolean {
  const { concepts, listening, plain, isMarkedQuestion } = heard;
  if (!concepts.has('stay') || wishes.length > 0) return false;
  // "What I have" asks nothing.
  const beside = listening.without(plain, ['had']);
  const asks = isMarkedQuestion || (heard.asks && listening.speaksOf(beside, ['question', 'verb first']));
  if (asks) return false;
  if (unavailable !== null) return unavailable.plan.id === unavailable.service.planId;
  const isOther = (['other', 'also', 'date'] as const).some((concept) => concepts.has(concept));
  const isOfOwnPlan = concepts.has('old') && concepts.has('plan') && !concepts.has('change');
  return found === null && !isOther && (concepts.has('had') || isOfOwnPlan);
}

/** "Oh no, too dear, leave it": a comparison beside it is a reason, no wish. */
function callsOff({ firstClause, clausePhrases, concepts }: Heard, { wishes, found }: DescribedChange): boolean {
  const isCompared = wishes.length === 0 || comparisons.some((concept) => concepts.has(concept));
  return clausePhrases.has('cancel') && (firstClause.has('no') || firstClause.has('cancel')) && isCompared && !found;
}

/** Whether a sentence wishes what it describes: by its words, by the question that is open, or because it says nothing else. */
function isWished(heard: Heard, described: DescribedChange, question: Question, scene: Scene): boolean {
  const { concepts } = heard;
  const { wishes, services, unavailable, found } = described;
  const isNamed =
    wishes.length > 0 || services.length > 0 || unavailable !== null || found !== null || described.isUnknown;
  const isOpen = ofAChange.includes(question.name);
  // "I picked the wrong plan, I wanted the 100", in the middle of a change, takes back nothing.
  const isUndo = concepts.has('undo') && !(isOpen && wishes.length > 0);
  if (!isNamed || concepts.has('cancel') || isUndo || concepts.has('support')) return false;
  if (wishes.length === 0 && (isStory(heard.plain) || (isComplaint(concepts) && !isOpen))) return false;
  // "But the bill is on the 1st" tells of a day, and wishes none.
  const isOfInvoice =
    question.name === 'confirm' && hear(found?.rest ?? '', scene.words.locale).concepts.has('invoice');
  if (isOfInvoice && wishes.length === 0) return false;
  // "From 500 to 100."
  const isWish = concepts.has('change') || concepts.has('want') || described.left.length > 0;
  if (isWish) return true;
  // "Something cheaper on the 1st."
  if (found && question.name === 'ready' && comparisons.some((concept) => concepts.has(concept)) && !heard.asks)
    return true;
  // "Can it be the 7th?" shows what it is like then; nothing is agreed to by that.
  const isOfPrice = concepts.has('why') || concepts.has('invoice') || concepts.has('how much');
  if (heard.asks && found && wishes.length === 0 && aboutDay.includes(question.name) && !isOfPrice) return true;
  // "Now the phone", "and the phone?"
  const isOtherService = services.length === 1 && services[0]?.id !== scene.context.serviceId && wishes.length === 0;
  const around = wordsAround(wishes.length > 0 ? described.rest : (found?.rest ?? described.rest), scene);
  const mayBeginAnew = isOpen || (question.name === 'ready' && !isComplaint(concepts));
  if (isOtherService && !found && mayBeginAnew && !concepts.has('question') && around.length <= MOST_AROUND_A_SERVICE)
    return true;
  if (heard.asks) return false;
  if (isOpen && concepts.has('instead')) return true;
  // Whoever names a plan to the bot that changes plans wishes it, whatever else is said around; the price comes before anything happens.
  if (question.name === 'ready' && isPlanSaid(heard, described) && !isComplaint(concepts)) return true;
  const isAnswer = wishes.length > 0 ? isOpen : found !== null && aboutDay.includes(question.name);
  const most = wishes.length === 0 && question.name === 'confirm' ? MOST_AROUND_A_CORRECTION : MOST_WORDS_AROUND;
  return around.length <= (isAnswer ? most : 0);
}

function isComplaint(concepts: Heard['concepts']): boolean {
  return concepts.has('trouble') || concepts.has('invoice');
}

/** A plan of a service, or one of each of several, by more than a number that may be an amount of anything. */
function isPlanSaid({ concepts }: Heard, { wishes, services, found }: DescribedChange): boolean {
  const isSpokenOf = (['plan', ...kindsOfService] as const).some((concept) => concepts.has(concept));
  const ofOneEach = new Set(wishes.map(({ service }) => service.id)).size === wishes.length;
  return wishes.length > 0 && ofOneEach && (isSpokenOf || services.length > 0 || found !== null);
}

/** So many other words may stand around a plan or a day that is named as an answer: "let us take the 100 one then". */
const MOST_WORDS_AROUND = 4;
const MOST_AROUND_A_SERVICE = 1;
/** On the card a day is said for itself; more around it speaks of something else. */
const MOST_AROUND_A_CORRECTION = 3;
