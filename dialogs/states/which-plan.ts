import { assign } from 'xstate';
import { priceOfService } from '../../domain/pricing/billed-price.ts';
import { monthlyPriceOn } from '../../domain/pricing/monthly-price.ts';
import { atLeastOne } from '../at-least-one.ts';
import { choosePlanCard } from '../cards/choose-plan-card.ts';
import { plansToChoose } from '../cards/plans-to-choose.ts';
import { known } from '../conversation-context.ts';
import { machineSetup } from '../machine-setup.ts';
import type { Question } from '../question.ts';
import { answeredAmong } from '../reading/answered-among.ts';
import { dayEvents } from '../reading/change-events.ts';
import { findDate } from '../reading/dates/find-date.ts';
import { dateReading, describedChange } from '../reading/described-change.ts';
import { type Heard, hear } from '../reading/hear.ts';
import { ordinals } from '../reading/lexicon/choice-concepts.ts';
import { namesIn } from '../reading/names-in.ts';
import { plainText } from '../reading/plain-text.ts';
import { currentPlanOf, planChoices } from '../reading/plan-choices.ts';
import { planAnswered } from '../reading/plans-named.ts';
import { offerInHand } from '../scene.ts';
import { serviceName } from '../service-name.ts';

/** Which of the offered plans it shall be. */
export const whichPlan = machineSetup.createStateConfig({
  on: {
    'plan chosen': [
      {
        guard: ({ context }) => context.startDate !== null,
        target: 'pricing',
        actions: assign({ planId: ({ event }) => event.planId, likelyPlans: [] }),
      },
      { target: 'whichDate', actions: assign({ planId: ({ event }) => event.planId, likelyPlans: [] }) },
    ],
    'date noted': { actions: assign({ startDate: ({ event }) => event.startDate }) },
    'other plan wanted': { actions: assign({ likelyPlans: [] }) },
    back: { target: 'whichService', actions: 'forget' },
  },
});

/** "The first" of the list is no day here, and neither is French "le 2"; "the first of January" is. */
function isPlace({ concepts, plain, correction, listening }: Heard, places: number): boolean {
  const said = correction === null ? plain : plainText(correction);
  const bare = listening.without(listening.withoutFillers(listening.withoutPoliteness(said)), [
    'number',
    'plan',
    'instead',
    'want',
  ]);
  const number = /^\d{1,2}$/.test(bare) ? Number(bare) : listening.numberOf(bare);
  if (number !== null && number <= places) return true;
  if (/\d/.test(plain) || !ordinals.some((ordinal) => concepts.has(ordinal))) return false;
  const left = listening.without(listening.withoutFillers(listening.withoutPoliteness(plain)), [
    ...ordinals,
    'plan',
    'number',
    'want',
    'change',
    'instead',
  ]);
  return !/\p{L}/u.test(left.replace(/\bone\b/, ''));
}

export const whichPlanQuestion: Question = {
  name: 'plan',
  holds: (scene) => plansToChoose(scene).length > 0,
  answer(input, scene) {
    const { service } = offerInHand(scene);
    const plans = plansToChoose(scene);
    if (input.kind === 'button') {
      if (input.button.do === 'other plan') return { type: 'other plan wanted' };
      if (input.button.do !== 'choose plan') return null;
      const { plan: wished } = input.button;
      if (!wished) return null;
      const plan = plans.find(({ id }) => id === wished);
      return plan ? { type: 'plan chosen', planId: plan.id } : { type: 'plan refused', planId: wished };
    }
    if (input.heard.phrases.has('other plan') && scene.context.likelyPlans.length > 0)
      return { type: 'other plan wanted' };
    // "From 200 to 100" names two, of which one is meant.
    const mayLeave = input.heard.listening.fromTo(input.heard.plain).length > 0;
    if (mayLeave && describedChange(input.heard, this, scene).left.length > 0) return null;
    const choices = planChoices(scene.account, service).filter(({ plan }) => plans.includes(plan));
    const found = isPlace(input.heard, choices.length) ? null : findDate(input.heard.text, dateReading(scene, null));
    if (found) {
      // "The second, but only after Christmas"; any other day is for the reader of whole sentences.
      const beside = hear(found.rest, scene.words.locale, namesIn(scene.account));
      const [one, ...more] =
        beside.plain === '' || beside.denied !== ''
          ? []
          : planAnswered(beside, choices, currentPlanOf(scene.account, service));
      return one && more.length === 0 && !input.heard.asks
        ? [{ type: 'plan chosen', planId: one.id }, ...dayEvents({ service, plan: one }, input.heard.text, scene)]
        : null;
    }
    const [plan, ...others] = answeredAmong(input.heard, plans, scene, (heard) =>
      planAnswered(heard, choices, currentPlanOf(scene.account, service)),
    );
    if (!plan) return input.heard.phrases.has('no') ? { type: 'cancel' } : null;
    return others.length === 0
      ? { type: 'plan chosen', planId: plan.id }
      : { type: 'plans likely', planIds: [plan, ...others].map(({ id }) => id) };
  },
  ask(scene) {
    const { service } = offerInHand(scene);
    const isNarrowed = scene.context.likelyPlans.length > 0;
    return {
      text: isNarrowed
        ? scene.words.say('ask.plan.which', { service: serviceName(service, scene) })
        : scene.words.say('ask.plan', {
            service: serviceName(service, scene),
            price: scene.words.money(monthlyPriceOn(priceOfService(scene.account, service), scene.account.today)),
          }),
      cards: [choosePlanCard(scene, known(atLeastOne(plansToChoose(scene))))],
    };
  },
};
