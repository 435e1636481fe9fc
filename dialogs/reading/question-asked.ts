import type { Service } from '../../domain/service.ts';
import { agreedChanges } from '../agreed-changes.ts';
import type { ChangeInQuestion, PersonEvent, Topic } from '../conversation-events.ts';
import type { Question } from '../question.ts';
import type { Scene } from '../scene.ts';
import { changeableServices, openingOf } from './choose-service.ts';
import type { DescribedChange } from './described-change.ts';
import type { Heard } from './hear.ts';
import { comparisons } from './lexicon/choice-concepts.ts';
import type { Concept } from './lexicon/lexicon.ts';
import { planChoices } from './plan-choices.ts';
import { isNumber, isUnit, titleWords } from './title-words.ts';
import { type QuoteInTalk, topicOf } from './topic-of.ts';

/** Questions a day answers or corrects. */
export const aboutDay: ReadonlyArray<Question['name']> = ['date', 'confirm'];

/** Topics a price tells of. */
const ofAPrice: readonly Topic[] = ['fee', 'refund', 'due now', 'monthly'];

const ofUndoing: readonly Topic[] = [...ofAPrice, 'undo', 'old plan', 'invoice'];

/** What a sentence asks: a question that is answered without leaving what is open; null where it asks nothing of the kind. */
export function questionAsked(
  heard: Heard,
  described: DescribedChange,
  question: Question,
  scene: Scene,
): PersonEvent | null {
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
  const isOfUndoing =
    has('how much') ||
    namesAnAmount(heard, scene) ||
    has('what happens') ||
    (topic !== null && ofUndoing.includes(topic));
  if (question.name === 'undo' && heard.asks && !named && isOfUndoing)
    return { type: 'asked', topic: 'undo', change: null };
  // "Which one costs the most?", of the services.
  const isOfServices = described.services.length === 0 && (!named || comparisons.some(has));
  const asksWhich = has('how much') || ((has('question') || has('which')) && comparisons.some(has));
  if (question.name === 'service' && heard.asks && asksWhich && isOfServices) return { type: 'services wanted' };
  // "What do the two cost?", of the plans that are shown.
  if (
    question.name === 'plan' &&
    has('how much') &&
    topic === null &&
    !named &&
    !described.unavailable &&
    change &&
    !has('old')
  )
    return { type: 'asked', topic: 'plans', change };
  const isOfPrice = scene.context.quoteId !== null && !described.found && namesAnAmount(heard, scene);
  if (isOfPrice && (has('why') || (heard.asks && topic === null && !has('how much'))))
    return { type: 'asked', topic: 'fee', change };
  if (heard.asks && has('why') && !has('how much') && (described.unavailable || named))
    return { type: 'asked', topic: 'plans', change: whyChange(described) };
  if (has('advice') && described.wishes.length > 1) return { type: 'asked', topic: 'plans', change };
  // "What happens to my 500?"
  const isOfOwnPlan = described.unavailable?.plan.id === described.unavailable?.service.planId;
  if (topic === null && has('what happens') && described.unavailable && isOfOwnPlan)
    return { type: 'asked', topic: 'old plan', change };
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
