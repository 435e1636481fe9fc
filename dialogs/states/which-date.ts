import { assign } from 'xstate';
import { offeredPlans } from '../../domain/eligibility.ts';
import { isPossibleStart, startDatesFor } from '../../domain/start-dates.ts';
import { chooseDateCard } from '../cards/choose-date-card.ts';
import { known } from '../conversation-context.ts';
import type { PersonEvent } from '../conversation-events.ts';
import { machineSetup } from '../machine-setup.ts';
import type { Question } from '../question.ts';
import { dateOn } from '../reading/button.ts';
import { means } from '../reading/read-command.ts';
import { readDate } from '../reading/read-date.ts';
import { offerInHand, planInHand, type Scene } from '../scene.ts';

/** From which day the new plan shall hold. */
export const whichDate = machineSetup.createStateConfig({
  on: {
    'date chosen': { target: 'pricing', actions: assign({ startDate: ({ event }) => event.startDate }) },
    'other plan wanted': 'whichPlan',
    back: 'whichPlan',
  },
});

export const whichDateQuestion: Question = {
  name: 'date',
  holds: (scene) => offeredPlans(offerInHand(scene)).length > 0 && scene.account.plans.has(known(scene.context.planId)),
  answer: (input, scene) => {
    if (input.kind === 'button') {
      if (input.button.do === 'other plan') return { type: 'other plan wanted' };
      return input.button.do === 'choose date' ? dateWished(dateOn(input.button), scene) : null;
    }
    return means('other plan', input.text)
      ? { type: 'other plan wanted' }
      : dateWished(input.text.replace(/^\s*(\d{1,2})[\s.!]*$/, '$1th'), scene);
  },
  ask(scene) {
    const dates = startDatesFor(scene.account, offerInHand(scene).service);
    const earliest = scene.words.date(dates.earliest);
    const until = scene.words.date(dates.earliest.subtract({ days: 1 }));
    const { title } = planInHand(scene);
    return {
      text: scene.words.say('ask.date', { plan: title, earliest, reason: dates.earliestReason, until }),
      cards: [chooseDateCard(scene, dates)],
    };
  },
};

/** A date in a person's words, chosen if a change may start on it; null when there is no date in the words. */
export function dateWished(text: string, scene: Scene): PersonEvent | null {
  const { account, words } = scene;
  const dates = startDatesFor(account, offerInHand(scene).service);
  const date = readDate(text, {
    today: account.today,
    billingDay: account.customer.billingDay,
    earliest: dates.earliest,
    locale: words.locale,
  });
  if (!date) return null;
  return isPossibleStart(dates, date)
    ? { type: 'date chosen', startDate: date.toString() }
    : { type: 'date refused', date };
}
