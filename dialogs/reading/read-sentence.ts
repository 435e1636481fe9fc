import type { Service } from '../../domain/service.ts';
import { agreedChanges } from '../agreed-changes.ts';
import type { ChangeInQuestion, PersonEvent, Topic } from '../conversation-events.ts';
import type { Question } from '../question.ts';
import type { Scene } from '../scene.ts';
import { bookedService } from './booked-service.ts';
import { changeEvents } from './change-events.ts';
import { changeableServices, openingOf, serviceChosen } from './choose-service.ts';
import { isStory } from './command.ts';
import { type DescribedChange, describedChange } from './described-change.ts';
import { type Heard, hear } from './hear.ts';
import { comparisons, kindsOfService } from './lexicon/choice-concepts.ts';
import type { Concept } from './lexicon/lexicon.ts';
import { planChoices } from './plan-choices.ts';
import { isNumber, isUnit, titleWords } from './title-words.ts';
import { type QuoteInTalk, topicOf } from './topic-of.ts';

/** Questions a day answers or corrects. */
const aboutDay: ReadonlyArray<Question['name']> = ['date', 'confirm'];
/** Topics a price tells of. */
const ofAPrice: readonly Topic[] = ['fee', 'refund', 'due now', 'monthly'];

const ofUndoing: readonly Topic[] = [...ofAPrice, 'undo', 'old plan', 'invoice'];

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
  if (!isWished(heard, described, question, scene)) return [];
  const [wish] = described.wishes;
  const events = changeEvents(described, heard, question, scene);
  const services = wish ? [wish.service.id, ...described.alsoWished.map(({ id }) => id)] : [];
  return services.length > 1 ? [...events, { type: 'several wished', serviceIds: services }] : events;
}

/** "I'll stick with the 500", which is what they have. */
function staysAsItIs({ concepts, asks }: Heard, { wishes, unavailable }: DescribedChange): boolean {
  const isOfOwn = unavailable !== null && unavailable.plan.id === unavailable.service.planId;
  return concepts.has('stay') && !asks && wishes.length === 0 && isOfOwn;
}

/** "Oh no, too dear, leave it": a comparison beside it is a reason, no wish. */
function callsOff({ firstClause, clausePhrases, concepts }: Heard, { wishes, found }: DescribedChange): boolean {
  const isCompared = wishes.length === 0 || comparisons.some((concept) => concepts.has(concept));
  return clausePhrases.has('cancel') && (firstClause.has('no') || firstClause.has('cancel')) && isCompared && !found;
}

function questionAsked(heard: Heard, described: DescribedChange, question: Question, scene: Scene): PersonEvent | null {
  const has = (concept: Concept) => heard.concepts.has(concept);
  const change = changeInQuestion(described, scene);
  const named = described.wishes.length > 0;
  // "Swap 500 for 100 when my billing period ends" asks nothing.
  const isPlainWish = !heard.asks && named && (has('change') || has('want')) && !has('how much') && !has('why');
  // "I think so, let me ask my wife before" asks nothing.
  const spokenOf = isPlainWish || (has('doubt') && !heard.asks) ? null : topicOf(heard, quoteInTalk(question, scene));
  // "What does the 100 come to?" is about that plan, not about the fee on the table.
  const isOfPlan = spokenOf === 'fee' && named && !has('fee');
  // "You choose", of a day.
  const isOfDay = !heard.asks && spokenOf === 'plans' && described.found !== null && aboutDay.includes(question.name);
  const topic = isOfPlan || isOfDay ? null : spokenOf;
  // "Why 30?", "30 dollars just for changing?"
  // "Do I get my money back?" is about undoing where that is asked.
  const isOfUndoing = has('how much') || has('what happens') || (topic !== null && ofUndoing.includes(topic));
  if (question.name === 'undo' && heard.asks && !named && isOfUndoing)
    return { type: 'asked', topic: 'undo', change: null };
  // "Which one costs the most?", of the services.
  const isOfServices = described.services.length === 0 && (!named || comparisons.some(has));
  const asksWhich = has('how much') || ((has('question') || has('which')) && comparisons.some(has));
  if (question.name === 'service' && heard.asks && asksWhich && isOfServices) return { type: 'services wanted' };
  // "What do the two cost?", of the plans that are shown.
  if (question.name === 'plan' && has('how much') && !named && !described.unavailable && change && !has('old'))
    return { type: 'asked', topic: 'plans', change };
  const isOfPrice = scene.context.quoteId !== null && !described.found && namesAnAmount(heard, scene);
  if (isOfPrice && (has('why') || (heard.asks && topic === null && !has('how much'))))
    return { type: 'asked', topic: 'fee', change };
  if (heard.asks && has('why') && !has('how much') && (described.unavailable || named))
    return { type: 'asked', topic: 'plans', change: whyChange(described) };
  if (has('advice') && described.wishes.length > 1) return { type: 'asked', topic: 'plans', change };
  // "Can I still cancel?", about the change that is booked.
  if (heard.asks && has('cancel') && question.name === 'ready' && agreedChanges(scene.account).length > 0)
    return { type: 'asked', topic: 'undo', change };
  if (has('how much') && !topic && !has('services') && !named && scene.context.planId && change?.planIds.length === 1)
    return { type: 'price asked', change };
  // "What about 300?" where there is no such plan.
  const isUnknownPlan = !named && !described.unavailable && (heard.asks ? /\d/ : /\d{2}/).test(described.rest);
  if (question.name === 'plan' && change && isUnknownPlan && !described.found)
    return { type: 'asked', topic: 'plans', change };
  // "What if I wait until January?"
  if (topic === 'earlier' && has('what happens') && described.found && change && scene.context.planId)
    return { type: 'price asked', change };
  const isOfADay = described.found !== null || has('when');
  if (heard.asks && comparesPrice(heard) && isOfADay && change && scene.context.planId)
    return { type: 'price asked', change };
  // "When do you take the 30?"
  if (has('when') && quoteInTalk(question, scene) !== 'none' && namesAnAmount(heard, scene) && !described.found)
    return { type: 'asked', topic: 'invoice', change };
  // "Let's do 200, when could that start?"
  if (topic === 'start' && named && agreedChanges(scene.account).length === 0)
    return { type: 'asked', topic: 'earlier', change };
  const unbettered = unbetteredTopic(heard, described, scene);
  if (unbettered) return unbettered;
  // Before a day is known, what a fee or a refund would be is told with the price for the first possible day.
  const tells = named ? [...ofAPrice, 'balance', 'invoice'] : ofAPrice;
  if (topic && tells.includes(topic) && scene.context.quoteId === null && change?.planIds.length === 1)
    return { type: 'price asked', change };
  const asksPrice = has('how much') || has('what happens') || (heard.asks && has('maybe'));
  const isPriceAsked = !topic || (topic === 'old plan' && named && !has('old'));
  if (asksPrice && isPriceAsked && change && (named || described.found || has('change')))
    return { type: 'price asked', change };
  if (has('how much') && named && change && topic !== 'fee') return { type: 'price asked', change };
  if (topic === 'plans' && described.unavailable) return { type: 'asked', topic, change: whyChange(described) };
  // "Which plans are there?" is about all of them, also while one is in hand.
  if (topic === 'plans' && change && !named) return { type: 'asked', topic, change: { ...change, planIds: [] } };
  if (topic) return { type: 'asked', topic, change };
  if (has('how much') && has('change')) return { type: 'asked', topic: 'plans', change };
  const isAboutOwn = has('services') || has('invoice') || has('old');
  if (heard.asks && has('how much') && !change && !isAboutOwn) return { type: 'asked', topic: 'plans', change: null };
  const isWish = has('change') || has('want');
  if (heard.asks && !isWish && change && named) return { type: 'price asked', change };
  if (heard.asks && !isWish && described.unavailable)
    return { type: 'asked', topic: 'plans', change: whyChange(described) };
  const fast = named || described.unavailable || !namesSpeed(heard) ? null : serviceWithSpeeds(scene);
  if (fast && (heard.asks || isWish || has('how much') || scene.context.serviceId === fast.id))
    return { type: 'asked', topic: 'plans', change: { serviceId: fast.id, planIds: [], startDate: null } };
  return null;
}

/** Whether the price on the table is spoken of, or that of the one change that waits to start. */
function quoteInTalk({ name }: Question, { context, account }: Scene): QuoteInTalk {
  if (context.quoteId !== null) return 'on the table';
  return name === 'ready' && agreedChanges(account).length === 1 ? 'of a booked change' : 'none';
}

/** "Why 15?": a number that is in no plan's title is one of the price on the table. */
function namesAnAmount({ plain }: Heard, { account }: Scene): boolean {
  const numbers = titleWords(plain).filter(({ text }) => isNumber(text));
  const ofTitles = new Set(
    [...account.plans.values()].flatMap(({ title }) => titleWords(title).map(({ text }) => text)),
  );
  return numbers.length > 0 && numbers.every(({ text }) => !ofTitles.has(text));
}

/** "1 gig": a speed no plan has is answered with those there are. */
function namesSpeed({ plain }: Heard): boolean {
  const words = titleWords(plain);
  return words.some(({ text }, index) => isNumber(text) && isUnit(words[index + 1]?.text ?? ''));
}

function comparesPrice({ concepts }: Heard): boolean {
  return concepts.has('cheaper') || concepts.has('cheapest') || concepts.has('dearer');
}

/** "Something faster", where nothing faster is offered: said, with what there is. */
function unbetteredTopic(
  { concepts }: Heard,
  { wishes, services, unavailable }: DescribedChange,
  { account, context }: Scene,
): PersonEvent | null {
  const isFaster = concepts.has('faster') || concepts.has('fastest');
  const isCheaper = concepts.has('cheaper') || concepts.has('cheapest');
  const isAnotherNamed = unavailable !== null && unavailable.plan.id !== unavailable.service.planId;
  if (wishes.length > 0 || isAnotherNamed || isFaster === isCheaper) return null;
  const inHand = account.services.filter(({ id }) => id === context.serviceId);
  const asked = services.length > 0 ? services : inHand.length > 0 ? inHand : changeableServices(account);
  const [service, ...others] = isFaster ? asked.filter(({ planId }) => account.plans.get(planId)?.speed) : asked;
  if (!service || others.length > 0 || openingOf(account, service) !== 'plans') return null;
  const topic = isFaster ? 'faster' : 'cheaper';
  return { type: 'asked', topic, change: { serviceId: service.id, planIds: [], startDate: null } };
}

function serviceWithSpeeds({ account, context }: Scene): Service | null {
  const services = changeableServices(account).filter((service) =>
    planChoices(account, service).some(({ plan }) => plan.speed),
  );
  return services.find(({ id }) => id === context.serviceId) ?? services[0] ?? null;
}

/** The change a question is about: what it names, else what is in hand. Null where no service can be told. */
function changeInQuestion(
  { wishes, services, found }: DescribedChange,
  { context, account }: Scene,
): ChangeInQuestion | null {
  const [day, other] = found?.dates ?? [];
  const startDate = day && !other ? day.toString() : context.startDate;
  const [wish] = wishes;
  if (wish) {
    const ofService = wishes.filter(({ service }) => service.id === wish.service.id);
    return { serviceId: wish.service.id, planIds: ofService.map(({ plan }) => plan.id), startDate };
  }
  const service = services[0]?.id ?? account.services.find(({ id }) => id === context.serviceId)?.id;
  const isInHand = service === context.serviceId;
  return service
    ? { serviceId: service, planIds: isInHand && context.planId ? [context.planId] : [], startDate }
    : null;
}

function whyChange({ unavailable, wishes }: DescribedChange): ChangeInQuestion | null {
  const about = unavailable ?? wishes[0];
  return about ? { serviceId: about.service.id, planIds: [about.plan.id], startDate: null } : null;
}

/** Whether a sentence wishes what it describes: by its words, by the question that is open, or because it says nothing else. */
function isWished(heard: Heard, described: DescribedChange, question: Question, scene: Scene): boolean {
  const { concepts } = heard;
  const { wishes, services, unavailable, found } = described;
  const isNamed = wishes.length > 0 || services.length > 0 || unavailable !== null || found !== null;
  const isOpen = ofAChange.includes(question.name);
  // "I picked the wrong plan, I wanted the 100", in the middle of a change, takes back nothing.
  const isUndo = concepts.has('undo') && !(isOpen && wishes.length > 0);
  if (!isNamed || concepts.has('cancel') || isUndo || concepts.has('support')) return false;
  if (wishes.length === 0 && (isStory(heard.plain) || (isComplaint(concepts) && !isOpen))) return false;
  const isWish = concepts.has('change') || concepts.has('want');
  if (isWish) return true;
  // "Something cheaper on the 1st."
  if (found && question.name === 'ready' && comparisons.some((concept) => concepts.has(concept)) && !heard.asks)
    return true;
  // "Can it be the 7th?" shows what it is like then; nothing is agreed to by that.
  if (heard.asks && found && wishes.length === 0 && aboutDay.includes(question.name)) return true;
  if (heard.asks) return false;
  if (isOpen && concepts.has('instead')) return true;
  // Whoever names a plan to the bot that changes plans wishes it, whatever else is said around; the price comes before anything happens.
  if (question.name === 'ready' && isPlanSaid(heard, described) && !isComplaint(concepts)) return true;
  const around = wishes.length > 0 ? described.rest : (found?.rest ?? described.rest);
  const left = leftOver(around, scene);
  // "Now the phone."
  const isOtherService = services.length === 1 && services[0]?.id !== scene.context.serviceId;
  if (isOpen && wishes.length === 0 && !found && isOtherService) return left.length <= MOST_AROUND_A_SERVICE;
  const isAnswer = wishes.length > 0 ? isOpen : found !== null && aboutDay.includes(question.name);
  const most = wishes.length === 0 && question.name === 'confirm' ? MOST_AROUND_A_CORRECTION : MOST_WORDS_AROUND;
  return left.length <= (isAnswer ? most : 0);
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

function leftOver(rest: string, { words }: Scene): string[] {
  const { listening, plain } = hear(rest, words.locale);
  const bare = listening.without(listening.withoutFillers(listening.withoutPoliteness(plain)), [
    'plan',
    'service',
    'date',
    'instead',
    'maybe',
    'number',
    'other',
  ]);
  return bare.split(' ').filter((word) => /\p{L}|\p{N}/u.test(word));
}
