import { isBefore, Temporal } from '../../domain/calendar.ts';
import { nearestStart } from '../../domain/start-dates.ts';
import { datesInHand, type Scene } from '../scene.ts';
import { allowedDays, becauseOf } from '../start-words.ts';
import type { Effect } from './effect.ts';

/** Why a day is not possible, and the nearest that is. */
export const explainRefusedDate: Effect<{ date: string }> = ({ date: text }, scene) => {
  const refused = Temporal.PlainDate.from(text);
  const nearest = nearestStart(datesInHand(scene), refused);
  return { part: { text: whyNot(refused, nearest, scene) }, nearestStart: nearest };
};

function whyNot(refused: Temporal.PlainDate, nearest: Temporal.PlainDate, scene: Scene): string {
  const { account, words } = scene;
  const dates = datesInHand(scene);
  const date = words.date(refused);
  const earliest = words.date(dates.earliest);
  const because = becauseOf(dates, scene);
  const allowed = allowedDays(dates, scene);
  if (isBefore(refused, account.today)) return words.say('date.past', { date, earliest });
  if (dates.latest.reason === 'earliest') {
    const only = words.say('date.only', { date, only: earliest, because });
    return allowed && dates.earliestReason === 'downgrade-day' ? `${allowed} ${only}` : only;
  }
  if (isBefore(dates.latest.date, refused)) return words.say('date.too-late', { date, latest: words.date(nearest) });
  if (allowed && dates.earliestReason === 'downgrade-day' && isBefore(refused, dates.opens.date))
    return `${words.say('date.too-early', { date, earliest, because })} ${allowed}`;
  if (allowed && (dates.earliestReason === 'downgrade-day' || !isBefore(refused, dates.earliest)))
    return words.say('date.not-allowed', { allowed, date, nearest: words.date(nearest) });
  return words.say('date.too-early', { date, earliest, because });
}
