import { dayBefore } from '../domain/calendar.ts';
import { type StartDates, startDatesFor } from '../domain/start-dates.ts';
import { offerInHand, planInHand, type Scene } from './scene.ts';

/** Why the first possible day is not sooner, to be said after it: ", because …"; empty where that needs no saying. */
export function becauseOf({ opens }: StartDates, scene: Scene): string {
  if (opens.reason === 'today' || opens.reason === 'downgrade-day') return '';
  const { account, words } = scene;
  const alone = startDatesFor(account, { service: offerInHand(scene).service, plan: planInHand(scene) }).opens;
  return words.say(`date.because.${opens.reason}`, {
    until: words.date(dayBefore(opens.date)),
    days: account.today.until(opens.date, { largestUnit: 'days' }).days,
    linked: alone.date.equals(opens.date) && alone.reason === opens.reason ? 'no' : 'yes',
  });
}

/** Which days a cheaper plan may start on, as a sentence; null where any day will do. */
export function allowedDays({ days, billingDay }: StartDates, { words }: Pick<Scene, 'words'>): string | null {
  if (days === 'Any day') return null;
  return words.say('date.allowed', { days: days === 'First of the month' ? 'first' : 'billing', billingDay });
}

/** A day as a customer may say it: the first of the coming month. */
export function exampleDay({ account, words }: Pick<Scene, 'account' | 'words'>): string {
  return words.shortDate(account.today.with({ day: 1 }).add({ months: 1 }), account.today);
}
