import { serviceOf } from '../../domain/account.ts';
import { changeOfferFor, offeredPlans } from '../../domain/eligibility.ts';
import type { PlanId } from '../../domain/ids.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Service } from '../../domain/service.ts';
import type { ChangeInQuestion } from '../conversation-events.ts';
import { monthlyPriceOnPlan } from '../monthly-price-on-plan.ts';
import { changeableServices } from '../reading/choose-service.ts';
import type { Scene } from '../scene.ts';
import { serviceName } from '../service-name.ts';
import { whyNotThisPlan } from '../why-not-this-plan.ts';

/** That nothing faster or cheaper is offered for a service, and what is. */
export function noBetterPlan(topic: 'faster' | 'cheaper', change: ChangeInQuestion | null, scene: Scene): string {
  const service = change && serviceOf(scene.account, change.serviceId);
  const none = service
    ? [
        scene.words.say(topic === 'faster' ? 'answer.none-faster' : 'answer.none-cheaper', {
          service: serviceName(service, scene),
        }),
      ]
    : [];
  return [...none, answerAboutPlans(change, scene)].join(' ');
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
  const [first] = services;
  if (texts.length > 0) return texts.join('\n');
  return first
    ? words.say('closed.no-plans', { service: serviceName(first, scene) })
    : words.say('closed.menu-hides-services', { service: '' });
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
