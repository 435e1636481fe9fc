import { isBefore, Temporal } from '../../domain/calendar.ts';
import { startDatesFor } from '../../domain/start-dates.ts';
import { offerInHand } from '../scene.ts';
import type { Effect } from './effect.ts';

/** Why a day is not possible, and the nearest that is. */
export const explainRefusedDate: Effect<{ date: string }> = ({ date: text }, scene) => {
  const { account, words } = scene;
  const refused = Temporal.PlainDate.from(text);
  const dates = startDatesFor(account, offerInHand(scene).service);
  const date = words.date(refused);
  const earliest = words.date(dates.earliest);
  if (isBefore(refused, account.today)) return { part: { text: words.say('date.past', { date, earliest }) } };
  if (isBefore(dates.latest, refused)) {
    return { part: { text: words.say('date.too-late', { date, latest: words.date(dates.latest) }) } };
  }
  const until = words.date(dates.earliest.subtract({ days: 1 }));
  return { part: { text: words.say('date.too-early', { date, earliest, reason: dates.earliestReason, until }) } };
};
