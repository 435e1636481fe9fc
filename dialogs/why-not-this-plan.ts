import { planOfferFor } from '../domain/eligibility.ts';
import type { PlanId } from '../domain/ids.ts';
import { offerInHand, type Scene } from './scene.ts';
import { serviceName } from './service-name.ts';
import { whyServiceIsClosed } from './why-service-is-closed.ts';

/**
 * Why the service in hand cannot change to a plan: it is on it, a contract, a linked service, or that it is not offered. Each is said only
 * where it is so. A plan that is not for this customer is never named.
 */
export function whyNotThisPlan(planId: PlanId | null, scene: Scene): string {
  const { account, words } = scene;
  const { service } = offerInHand(scene);
  const plan = planId && account.plans.get(planId);
  if (!plan) return words.say('plan.not-offered');
  const named = { plan: plan.title };
  switch (planOfferFor(account, service, plan).verdict) {
    case 'current':
      return words.say('answer.plan.current', named);
    case 'in-contract':
      return service.contractEnd
        ? words.say('plan.in-contract', { ...named, until: words.date(service.contractEnd) })
        : words.say('plan.linked', named);
    case 'linked-service':
      return words.say('plan.linked', named);
    case 'not-in-list':
      return words.say('answer.plan.not-offered', { ...named, service: serviceName(service, scene) });
    case 'change-pending':
    case 'not-active':
    case 'ending':
      return whyServiceIsClosed(service, scene) ?? words.say('plan.not-offered');
    default:
      return words.say('plan.not-offered');
  }
}
