import { assign } from 'xstate';
import { type ChangeOffer, offeredPlans } from '../../domain/eligibility.ts';
import type { Plan } from '../../domain/plan.ts';
import { priceOfService } from '../../domain/pricing/billed-price.ts';
import { monthlyPriceOn } from '../../domain/pricing/monthly-price.ts';
import { choosePlanCard } from '../cards/choose-plan-card.ts';
import { machineSetup } from '../machine-setup.ts';
import { monthlyPriceOnPlan } from '../monthly-price-on-plan.ts';
import type { Question } from '../question.ts';
import { findPlan } from '../reading/find-plan.ts';
import { offerInHand } from '../scene.ts';
import { serviceName } from '../service-name.ts';

/** Which of the offered plans it shall be. */
export const whichPlan = machineSetup.createStateConfig({
  on: {
    'plan chosen': { target: 'whichDate', actions: assign({ planId: ({ event }) => event.planId }) },
    back: { target: 'whichService', actions: 'forget' },
  },
});

export const whichPlanQuestion: Question = {
  name: 'plan',
  holds: (scene) => offeredPlans(offerInHand(scene)).length > 0,
  answer(input, scene) {
    const offer = offerInHand(scene);
    const plans = offeredPlans(offer);
    if (input.kind === 'button') {
      if (input.button.do !== 'choose plan') return null;
      const { plan: wished } = input.button;
      if (!wished) return null;
      const plan = plans.find(({ id }) => id === wished);
      return plan ? { type: 'plan chosen', planId: plan.id } : { type: 'plan refused', planId: wished };
    }
    const priceShown = (plan: Plan) => monthlyPriceOnPlan(scene.account, offer.service, plan);
    const plan = findPlan(input.text, plans, priceShown);
    if (plan) return { type: 'plan chosen', planId: plan.id };
    const refused = /\p{L}/u.test(input.text) ? findPlan(input.text, boundPlans(offer)) : null;
    return refused && { type: 'plan refused', planId: refused.id };
  },
  ask(scene) {
    const { service } = offerInHand(scene);
    return {
      text: scene.words.say('ask.plan', {
        service: serviceName(service, scene),
        price: scene.words.money(monthlyPriceOn(priceOfService(scene.account, service), scene.account.today)),
      }),
      cards: [choosePlanCard(scene)],
    };
  },
};

/** Plans that are in the list, but that a contract or a linked service keeps from this customer: who names one is told why. */
function boundPlans({ plans }: ChangeOffer): Plan[] {
  return plans
    .filter(({ verdict }) => verdict === 'in-contract' || verdict === 'linked-service')
    .map(({ plan }) => plan);
}
