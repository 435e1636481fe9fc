import { assign } from 'xstate';
import { offeredPlans } from '../../domain/eligibility.ts';
import { monthlyPrice } from '../../domain/service.ts';
import { choosePlanCard } from '../cards/choose-plan-card.ts';
import { machineSetup } from '../machine-setup.ts';
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
    const plans = offeredPlans(offerInHand(scene));
    if (input.kind === 'button') {
      if (input.button.do !== 'choose plan') return null;
      const { plan: wished } = input.button;
      if (!wished) return null;
      const plan = plans.find(({ id }) => id === wished);
      return plan ? { type: 'plan chosen', planId: plan.id } : { type: 'plan refused' };
    }
    const plan = findPlan(input.text, plans);
    return plan ? { type: 'plan chosen', planId: plan.id } : null;
  },
  ask(scene) {
    const { service } = offerInHand(scene);
    return {
      text: scene.words.say('ask.plan', {
        service: serviceName(service, scene),
        price: scene.words.money(monthlyPrice(service)),
      }),
      cards: [choosePlanCard(scene)],
    };
  },
};
