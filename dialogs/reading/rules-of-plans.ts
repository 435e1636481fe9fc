import type { Service } from '../../domain/service.ts';
import type { ChangeInQuestion } from '../conversation-events.ts';
import type { Scene } from '../scene.ts';
import type { QuestionRule } from './asked.ts';
import { changeableServices, openingOf } from './choose-service.ts';
import type { DescribedChange } from './described-change.ts';
import { planChoices } from './plan-choices.ts';
import { isNumber, isUnit, titleWords } from './title-words.ts';

/** "What do the two cost?", of the plans that are shown. */
export const ofThePlansShown: QuestionRule = ({ described, question, change, named, topic, has }) => {
  const isOfThem = question.name === 'plan' && has('how much') && topic === null && !has('old');
  return isOfThem && !named && !described.unavailable && change ? { type: 'asked', topic: 'plans', change } : null;
};

/** "Why can't I have 300?", "which is better, 100 or 200?", "what happens to my 500?" */
export const ofANamedPlan: QuestionRule = ({ heard, described, change, named, topic, has }) => {
  const { unavailable, wishes } = described;
  if (has('advice') && wishes.length > 1) return { type: 'asked', topic: 'plans', change };
  if (heard.asks && has('why') && !has('how much') && (unavailable || named))
    return { type: 'asked', topic: 'plans', change: whyChange(described) };
  const isOwn = unavailable !== null && unavailable.plan.id === unavailable.service.planId;
  return isOwn && topic === null && has('what happens') ? { type: 'asked', topic: 'old plan', change } : null;
};

/** "What about 300?" where there is no such plan. */
export const ofAPlanThatIsNot: QuestionRule = ({ heard, described, question, change, named, has }) => {
  // "Change it to 300" is a wish, and is told that it cannot be had.
  if (described.isUnknown && !heard.asks && has('change', 'want')) return null;
  const isUnknown = !named && !described.unavailable && (heard.asks ? /\d/ : /\d{2}/).test(described.rest);
  return question.name === 'plan' && change && isUnknown && !described.found
    ? { type: 'asked', topic: 'plans', change }
    : null;
};

/** "Something faster", where nothing faster is offered: said, with what there is. */
export const ofABetterPlan: QuestionRule = ({ described, scene, has }) => {
  const { wishes, services, unavailable } = described;
  const { account, context } = scene;
  const isFaster = has('faster', 'fastest');
  const isCheaper = has('cheaper', 'cheapest');
  const isAnotherNamed = unavailable !== null && unavailable.plan.id !== unavailable.service.planId;
  if (wishes.length > 0 || isAnotherNamed || isFaster === isCheaper) return null;
  const inHand = account.services.filter(({ id }) => id === context.serviceId);
  const asked = services.length > 0 ? services : inHand.length > 0 ? inHand : changeableServices(account);
  const [service, ...others] = isFaster ? asked.filter(({ planId }) => account.plans.get(planId)?.speed) : asked;
  if (!service || others.length > 0 || openingOf(account, service) !== 'plans') return null;
  const topic = isFaster ? 'faster' : 'cheaper';
  return { type: 'asked', topic, change: { serviceId: service.id, planIds: [], startDate: null } };
};

/** "Which plans are there?" is about all of them, also while one is in hand. */
export const ofAllPlans: QuestionRule = ({ described, change, named, topic }) => {
  if (topic !== 'plans') return null;
  if (described.unavailable) return { type: 'asked', topic, change: whyChange(described) };
  return change && !named ? { type: 'asked', topic, change: { ...change, planIds: [] } } : null;
};

/** "The 200?" */
export const ofAPlanAlone: QuestionRule = ({ heard, described, change, named, has }) => {
  if (!heard.asks || has('change', 'want')) return null;
  if (change && named) return { type: 'price asked', change };
  return described.unavailable ? { type: 'asked', topic: 'plans', change: whyChange(described) } : null;
};

/** "1 gig": a speed no plan has is answered with those there are. */
export const ofASpeed: QuestionRule = ({ heard, described, named, scene, has }) => {
  if (named || described.unavailable || !namesSpeed(heard.plain)) return null;
  const fast = serviceWithSpeeds(scene);
  const isOfIt = heard.asks || has('change', 'want', 'how much') || scene.context.serviceId === fast?.id;
  return fast && isOfIt
    ? { type: 'asked', topic: 'plans', change: { serviceId: fast.id, planIds: [], startDate: null } }
    : null;
};

function namesSpeed(plain: string): boolean {
  const words = titleWords(plain);
  return words.some(({ text }, index) => isNumber(text) && isUnit(words[index + 1]?.text ?? ''));
}

function serviceWithSpeeds({ account, context }: Scene): Service | null {
  const services = changeableServices(account).filter((service) =>
    planChoices(account, service).some(({ plan }) => plan.speed),
  );
  return services.find(({ id }) => id === context.serviceId) ?? services[0] ?? null;
}

function whyChange({ unavailable, wishes }: DescribedChange): ChangeInQuestion | null {
  const about = unavailable ?? wishes[0];
  return about ? { serviceId: about.service.id, planIds: [about.plan.id], startDate: null } : null;
}
