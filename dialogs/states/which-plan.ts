import { assign } from 'xstate';
import { offeredPlans } from '../../domain/eligibility.ts';
import { monthlyPrice } from '../../domain/service.ts';
import { choosePlanCard } from '../cards/choose-plan-card.ts';
import { machineSetup } from '../machine-setup.ts';
import type { Question } from '../question.ts';
import { findPlan } from '../reading/find-plan.ts';
import { offerInHand } from '../scene.ts';

/** Which of the offered plans it shall be. */
export const whichPlan = machineSetup.createStateConfig({
  on: {
    'plan chosen': { target: 'whichDate', actions: assign({ planId: ({ event }) => event.planId }) },
    back: 'whichService',
  },
});

export const whichPlanQuestion: Question = {
  name: 'plan',
  answer(input, scene) {
    const plans = offeredPlans(offerInHand(scene));
    if (input.kind === 'button') {
      if (input.button.do !== 'choose plan') return null;
      const { plan: wished } = input.button;
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
        service: service.description,
        price: scene.words.money(monthlyPrice(service)),
      }),
      cards: [choosePlanCard(scene)],
    };
  },
};
