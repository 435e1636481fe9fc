import { assign } from 'xstate';
import { offeredPlans } from '../../domain/eligibility.ts';
import type { StartDates } from '../../domain/start-dates.ts';
import { chooseDateCard } from '../cards/choose-date-card.ts';
import { known } from '../conversation-context.ts';
import type { PersonEvent } from '../conversation-events.ts';
import { machineSetup } from '../machine-setup.ts';
import type { Question } from '../question.ts';
import { dateOn } from '../reading/button.ts';
import { dayEvent } from '../reading/change-events.ts';
import { leavesDayOpen, readDate } from '../reading/dates/find-date.ts';
import { dateReading } from '../reading/described-change.ts';
import { datesInHand, offerInHand, planInHand, type Scene } from '../scene.ts';
import { allowedDays, becauseOf, exampleDay } from '../start-words.ts';

/** From which day the new plan shall hold. */
export const whichDate = machineSetup.createStateConfig({
  on: {
    'date chosen': {
      target: 'pricing',
      actions: assign({ startDate: ({ event }) => event.startDate, likelyDates: [] }),
    },
    'plan chosen': { target: 'whichDate', actions: assign({ planId: ({ event }) => event.planId }) },
    'other date wanted': { actions: assign({ likelyDates: [] }) },
    'other plan wanted': { target: 'whichPlan', actions: assign({ likelyDates: [] }) },
    back: { target: 'whichPlan', actions: assign({ likelyDates: [] }) },
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
    const { phrases, text } = input.heard;
    if (phrases.has('other plan')) return { type: 'other plan wanted' };
    if (phrases.has('other date') && scene.context.likelyDates.length > 0) return { type: 'other date wanted' };
    const wished = dateWished(text, scene);
    if (wished) return wished;
    if (isDayLeftOpen(text, scene)) return { type: 'not understood' };
    if (phrases.has('no')) return { type: 'cancel' };
    const { latest } = datesInHand(scene);
    return latest.reason === 'earliest' && phrases.has('yes')
      ? { type: 'date chosen', startDate: latest.date.toString() }
      : null;
  },
  ask(scene) {
    const dates = datesInHand(scene);
    const text =
      scene.context.likelyDates.length > 0
        ? scene.words.say('ask.date.which', { plan: planInHand(scene).title })
        : firstDayText(dates, scene);
    return { text, cards: [chooseDateCard(scene, dates)] };
  },
};

function firstDayText(dates: StartDates, scene: Scene): string {
  const { words } = scene;
  const first = {
    plan: planInHand(scene).title,
    earliest: words.date(dates.earliest),
    because: becauseOf(dates, scene),
    example: exampleDay(scene),
    // Why a day was refused names the possible ones already.
    again: scene.nearestStart ? ('yes' as const) : ('no' as const),
  };
  if (dates.latest.reason === 'earliest') return words.say('ask.date.only', first);
  const allowed = allowedDays(dates, scene);
  return allowed ? words.say('ask.date.days', { ...first, allowed }) : words.say('ask.date', first);
}

/** Whether a person's words are about the day and leave open which: nothing else is to be read out of them, such as a refusal. */
function isDayLeftOpen(text: string, scene: Scene): boolean {
  const wish = { service: offerInHand(scene).service, plan: planInHand(scene) };
  return leavesDayOpen(text, dateReading(scene, wish, datesInHand(scene).earliest));
}

/** A date in a person's words, chosen if a change may start on it, two where it can be both; null when the words are no date. */
export function dateWished(text: string, scene: Scene): PersonEvent | null {
  const dates = datesInHand(scene);
  const wish = { service: offerInHand(scene).service, plan: planInHand(scene) };
  const found = readDate(text, dateReading(scene, wish, dates.earliest));
  return found && dayEvent(found.dates, dates);
}
