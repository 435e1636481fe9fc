import { planOfferFor } from '../domain/eligibility.ts';
import type { PlanId } from '../domain/ids.ts';
import { offerInHand, type Scene } from './scene.ts';

/** Why the service in hand cannot change to a plan: a contract, a linked service, or that it is not offered. */
export function whyNotThisPlan(planId: PlanId | null, scene: Scene): string {
  const { account, words } = scene;
  const { service } = offerInHand(scene);
  const plan = planId && account.plans.get(planId);
  const verdict = plan ? planOfferFor(account, service, plan).verdict : 'not-in-list';
  if (plan && verdict === 'in-contract' && service.contractEnd)
    return words.say('plan.in-contract', { plan: plan.title, until: words.date(service.contractEnd) });
  if (plan && (verdict === 'in-contract' || verdict === 'linked-service'))
    return words.say('plan.linked', { plan: plan.title });
  return words.say('plan.not-offered');
}
