import { serviceOf, visibleServices } from '../../domain/account.ts';
import { changeOfferFor, offeredPlans } from '../../domain/eligibility.ts';
import type { PlanId } from '../../domain/ids.ts';
import { compareMoney } from '../../domain/money.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Service } from '../../domain/service.ts';
import type { ChangeInQuestion } from '../conversation-events.ts';
import { monthlyPriceOnPlan } from '../monthly-price-on-plan.ts';
import { changeableServices } from '../reading/choose-service.ts';
import type { PlanChoice } from '../reading/named.ts';
import { currentPlanOf, planChoices } from '../reading/plan-choices.ts';
import type { Scene } from '../scene.ts';
import { serviceName } from '../service-name.ts';
import { whyNotThisPlan } from '../why-not-this-plan.ts';
import { whyServiceIsClosed } from '../why-service-is-closed.ts';

/** The plans that are faster or cheaper than what a service has; where none is, that, and what is offered. */
export function answerAboutBetter(topic: 'faster' | 'cheaper', change: ChangeInQuestion | null, scene: Scene): string {
  const service = change && serviceOf(scene.account, change.serviceId);
  if (!service) return answerAboutPlans(change, scene);
  const better = betterPlans(topic, service, scene).map(({ id }) => id);
  if (better.length > 0) return answerAboutPlans({ ...change, planIds: better }, scene);
  const none = scene.words.say(topic === 'faster' ? 'answer.none-faster' : 'answer.none-cheaper', {
    service: serviceName(service, scene),
  });
  return [none, answerAboutPlans({ ...change, planIds: [] }, scene)].join(' ');
}

function betterPlans(topic: 'faster' | 'cheaper', service: Service, { account }: Scene): Plan[] {
  const { price, plan: current } = currentPlanOf(account, service);
  const isBetter = ({ plan, price: of }: PlanChoice) =>
    topic === 'cheaper'
      ? compareMoney(of, price) < 0
      : (plan.speed?.download ?? 0) > (current?.speed?.download ?? Number.POSITIVE_INFINITY);
  return planChoices(account, service)
    .filter(isBetter)
    .map(({ plan }) => plan);
}

/** Which plans there are for a service and what they cost a month; of one plan that was named, whether it can be had and if not why. */
export function answerAboutPlans(change: ChangeInQuestion | null, scene: Scene): string {
  const { account, words } = scene;
  const asked = change && serviceOf(account, change.serviceId);
  const [planId, ...others] = change?.planIds ?? [];
  if (asked && planId && others.length === 0) return aboutOne(asked, planId, scene);
  const services = asked ? [asked] : changeableServices(account);
  const texts = services.flatMap((service): string[] => {
    const all = offeredPlans(changeOfferFor(account, service));
    const named = all.filter(({ id }) => change?.planIds.includes(id));
    const plans = named.length > 0 ? named : all;
    if (plans.length === 0) return [];
    return [words.say('answer.plans', { service: serviceName(service, scene), plans: listOf(plans, service, scene) })];
  });
  if (texts.length > 0) return texts.join('\n');
  const shown = services.length > 0 ? services : visibleServices(account);
  const reasons = shown.map(
    (service) =>
      whyServiceIsClosed(service, scene) ?? words.say('closed.no-plans', { service: serviceName(service, scene) }),
  );
  return reasons.length > 0 ? [...new Set(reasons)].join(' ') : words.say('services.none');
}

function aboutOne(service: Service, planId: PlanId, scene: Scene): string {
  const { account, words, context } = scene;
  const plan = account.plans.get(planId);
  const named = { service: serviceName(service, scene), plan: plan?.title ?? '' };
  const offer = changeOfferFor(account, service).plans.find((one) => one.plan.id === planId);
  switch (offer?.verdict) {
    case 'current':
      return words.say('answer.plan.current', { plan: named.plan });
    case 'offered':
      return words.say('answer.plan.offered', {
        ...named,
        price: words.money(monthlyPriceOnPlan(account, service, offer.plan)),
      });
    case 'in-contract':
    case 'linked-service':
      return whyNotThisPlan(planId, { ...scene, context: { ...context, serviceId: service.id, planId } });
    case 'change-pending':
      return whyServiceIsClosed(service, scene) ?? words.say('answer.plan.not-offered', named);
    default:
      return words.say('answer.plan.not-offered', named);
  }
}

function listOf(plans: readonly Plan[], service: Service, { account, words }: Scene): string {
  return words.list(
    plans.map((plan) =>
      words.say('answer.plans.item', {
        plan: plan.title,
        price: words.money(monthlyPriceOnPlan(account, service, plan)),
      }),
    ),
  );
}
