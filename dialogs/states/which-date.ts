import { assign } from 'xstate';
import { offeredPlans } from '../../domain/eligibility.ts';
import { isPossibleStart, type StartDates } from '../../domain/start-dates.ts';
import { chooseDateCard } from '../cards/choose-date-card.ts';
import { known } from '../conversation-context.ts';
import type { PersonEvent } from '../conversation-events.ts';
import { machineSetup } from '../machine-setup.ts';
import type { Question } from '../question.ts';
import { dateOn } from '../reading/button.ts';
import { means } from '../reading/read-command.ts';
import { readDate } from '../reading/read-date.ts';
import { datesInHand, offerInHand, planInHand, type Scene } from '../scene.ts';
import { allowedDays, becauseOf } from '../start-words.ts';

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
    if (means('other plan', input.text)) return { type: 'other plan wanted' };
    const { latest } = datesInHand(scene);
    return latest.reason === 'earliest' && means('yes', input.text)
      ? { type: 'date chosen', startDate: latest.date.toString() }
      : dateWished(input.text.replace(/^\s*(\d{1,2})[\s.!]*$/, '$1th'), scene);
  },
  ask(scene) {
    const dates = datesInHand(scene);
    return { text: firstDayText(dates, scene), cards: [chooseDateCard(scene, dates)] };
  },
};

function firstDayText(dates: StartDates, scene: Scene): string {
  const { words } = scene;
  const first = {
    plan: planInHand(scene).title,
    earliest: words.date(dates.earliest),
    because: becauseOf(dates, scene),
  };
  if (dates.latest.reason === 'earliest') return words.say('ask.date.only', first);
  const allowed = allowedDays(dates, scene);
  return allowed ? words.say('ask.date.days', { ...first, allowed }) : words.say('ask.date', first);
}

/** A date in a person's words, chosen if a change may start on it; null when there is no date in the words. */
export function dateWished(text: string, scene: Scene): PersonEvent | null {
  const { account, words } = scene;
  const dates = datesInHand(scene);
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
