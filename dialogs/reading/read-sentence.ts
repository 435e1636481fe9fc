import type { Service } from '../../domain/service.ts';
import { agreedChanges } from '../agreed-changes.ts';
import type { ChangeInQuestion, PersonEvent } from '../conversation-events.ts';
import type { Question } from '../question.ts';
import type { Scene } from '../scene.ts';
import { changeEvents } from './change-events.ts';
import { changeableServices, serviceChosen } from './choose-service.ts';
import { type DescribedChange, describedChange, plansSpokenOf } from './described-change.ts';
import { type Heard, hear } from './hear.ts';
import type { Concept } from './lexicon/lexicon.ts';
import { currentPlanOf, planChoices } from './plan-choices.ts';
import { plansNamed } from './plans-named.ts';
import { isNumber, isUnit, titleWords } from './title-words.ts';
import { topicOf } from './topic-of.ts';

/** Questions in the middle of a change: a plan, a service or a day in an answer to them corrects it. */
const ofAChange: ReadonlyArray<Question['name']> = ['service', 'plan', 'date', 'confirm'];

/**
 * What a whole sentence comes to: a question that is answered, or a change that is described or corrected. Empty where it is neither: then
 * it may still be a command.
 */
export function sentenceEvents(heard: Heard, question: Question, scene: Scene): readonly PersonEvent[] {
  const described = describedChange(heard, scene);
  const asked = questionAsked(heard, described, scene);
  if (asked) return [asked];
  const booked = question.name === 'ready' ? bookedService(heard, described, scene) : null;
  if (booked) return [serviceChosen(booked, scene)];
  return isWished(heard, described, question, scene) ? changeEvents(described, heard, question, scene) : [];
}

function questionAsked(heard: Heard, described: DescribedChange, scene: Scene): PersonEvent | null {
  const has = (concept: Concept) => heard.concepts.has(concept);
  const change = changeInQuestion(described, scene);
  const topic = topicOf(heard, scene.context.quoteId !== null);
  const named = described.wishes.length > 0;
  if (scene.context.quoteId !== null && has('why') && namesAnAmount(heard, scene))
    return { type: 'asked', topic: 'fee', change };
  if (heard.asks && has('why') && (described.unavailable || named))
    return { type: 'asked', topic: 'plans', change: whyChange(described) };
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
  if (heard.asks && described.found && change && scene.context.planId) return { type: 'price asked', change };
  const isWish = has('change') || has('want') || has('instead');
  if (heard.asks && !isWish && change && named) return { type: 'price asked', change };
  if (heard.asks && !isWish && described.unavailable)
    return { type: 'asked', topic: 'plans', change: whyChange(described) };
  const fast = named || described.unavailable || !namesSpeed(heard) ? null : serviceWithSpeeds(scene);
  if (fast && (heard.asks || isWish || has('how much') || scene.context.serviceId === fast.id))
    return { type: 'asked', topic: 'plans', change: { serviceId: fast.id, planIds: [], startDate: null } };
  return null;
}

/** "I want the 200 instead", "move it to the 10th": about the one change that waits to start, which has to be undone first. */
function bookedService(heard: Heard, { wishes, services, found }: DescribedChange, scene: Scene) {
  const [only, ...others] = agreedChanges(scene.account);
  const isWish = (['change', 'want', 'instead'] as const).some((concept) => heard.concepts.has(concept));
  const isUndo = heard.concepts.has('undo') || heard.concepts.has('cancel');
  if (!only || others.length > 0 || !isWish || isUndo || heard.asks || wishes.length > 0 || services.length > 0)
    return null;
  const service = scene.account.services.find(({ id }) => id === only.chosen.oldServiceId);
  if (!service) return null;
  const named = plansNamed(heard, plansSpokenOf(scene.account, service), currentPlanOf(scene.account, service)).items;
  return named.length > 0 || found ? service : null;
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
  if (!isNamed || concepts.has('cancel') || concepts.has('undo') || concepts.has('support')) return false;
  const isWish = concepts.has('change') || concepts.has('want');
  if (isWish && (wishes.length > 0 || services.length > 0 || unavailable || found)) return true;
  if (heard.asks) return false;
  const isOpen = ofAChange.includes(question.name);
  if (isOpen && concepts.has('instead')) return true;
  // Whoever names a plan to the bot that changes plans wishes it, whatever else is said around; the price comes before anything happens.
  if (question.name === 'ready' && isPlanSaid(heard, described) && !isComplaint(concepts)) return true;
  const left = leftOver(described.rest, scene);
  return left.length <= (isOpen && wishes.length > 0 ? MOST_WORDS_AROUND : 0);
}

function isComplaint(concepts: Heard['concepts']): boolean {
  return concepts.has('trouble') || concepts.has('invoice');
}

/** One plan of one service, by more than a number that may be an amount of anything. */
function isPlanSaid({ concepts }: Heard, { wishes, services, found }: DescribedChange): boolean {
  const isSpokenOf = (['plan', 'internet', 'voice', 'recurring'] as const).some((concept) => concepts.has(concept));
  return wishes.length === 1 && (isSpokenOf || services.length > 0 || found !== null);
}

/** So many other words may stand around a plan that is named as an answer: "let us take the 100 one then". */
const MOST_WORDS_AROUND = 4;

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
