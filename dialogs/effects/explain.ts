import { serviceOf } from '../../domain/account.ts';
import { isBefore, Temporal } from '../../domain/calendar.ts';
import { changeOfferFor } from '../../domain/eligibility.ts';
import type { PlanChangeId, ServiceId } from '../../domain/ids.ts';
import { startDatesFor } from '../../domain/start-dates.ts';
import type { PlainMessageKey } from '../machine-setup.ts';
import type { Question } from '../question.ts';
import { offerInHand, wordsForChange } from '../scene.ts';
import type { Effect } from './effect.ts';

/** After so many inputs in a row that were not understood, a ticket is offered. */
const MISSES_UNTIL_TICKET = 3;

export const say: Effect<{ message: PlainMessageKey }> = ({ message }, { words }) => ({
  part: { text: words.say(message) },
});

/** What would work, for the question that is open. */
export const explainMiss = (question: Question['name']): Effect<{ misses: number }> => {
  return ({ misses }, { words }) => {
    const hint = words.say('missed', { question });
    if (misses < MISSES_UNTIL_TICKET) return { part: { text: hint } };
    return {
      part: { text: `${hint}\n\n${words.say('missed.ticket')}`, suggestions: [words.say('button.open-ticket')] },
    };
  };
};

/** Why a service cannot be changed. The guide's refusal for an empty list on self-change is `no-plans` (reference 1.4). */
export const explainClosedService: Effect<{ serviceId: ServiceId }> = ({ serviceId }, { account, words }) => {
  const service = serviceOf(account, serviceId);
  const offer = service && changeOfferFor(account, service);
  const reason = offer && !offer.selfChange.open ? offer.selfChange.reason : 'not-allowed';
  return {
    part: {
      text: words.say(`closed.${reason}`, { service: service?.description ?? '' }),
      suggestions: [words.say('button.services'), words.say('button.ask-support')],
    },
  };
};

/** Why a day is not possible, and the nearest that is. */
export const explainRefusedDate: Effect<{ date: string }> = ({ date: text }, scene) => {
  const { account, words } = scene;
  const date = Temporal.PlainDate.from(text);
  const dates = startDatesFor(account, offerInHand(scene).service);
  const earliest = words.date(dates.earliest);
  if (isBefore(date, account.today))
    return { part: { text: words.say('date.past', { date: words.date(date), earliest }) } };
  if (isBefore(dates.latest, date)) {
    return { part: { text: words.say('date.too-late', { date: words.date(date), latest: words.date(dates.latest) }) } };
  }
  const until = words.date(dates.earliest.subtract({ days: 1 }));
  return {
    part: {
      text: words.say('date.too-early', { date: words.date(date), earliest, reason: dates.earliestReason, until }),
    },
  };
};

/** "Cancel" with nothing open: a change that was booked is another matter, and is named. */
export const explainCancel: Effect<unknown> = (_params, scene) => {
  const [change] = scene.account.openChanges;
  if (!change) return { part: { text: scene.words.say('cancelled.nothing') } };
  const { plan, date } = wordsForChange(scene, change);
  return { part: { text: scene.words.say('cancelled.change-stands', { plan, date }) } };
};

export const sayChangeKept: Effect<{ changeId: PlanChangeId }> = ({ changeId }, scene) => {
  const change = scene.account.openChanges.find(({ id }) => id === changeId);
  if (!change) return { part: { text: scene.words.say('undo.none') } };
  const { plan, date } = wordsForChange(scene, change);
  return { part: { text: scene.words.say('undo.kept', { plan, date }) } };
};

export const sayFilesKept: Effect<{ files: number }> = ({ files }, { words }) => ({
  part: { text: words.say('files.kept', { files }) },
});
