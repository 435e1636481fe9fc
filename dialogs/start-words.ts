import { type StartDates, startDatesFor } from '../domain/start-dates.ts';
import { offerInHand, planInHand, type Scene } from './scene.ts';

/** Why the first possible day is not sooner, to be said after it: ", because …"; empty where that needs no saying. */
export function becauseOf({ earliest, earliestReason }: StartDates, scene: Scene): string {
  if (earliestReason === 'today' || earliestReason === 'downgrade-day') return '';
  const { account, words } = scene;
  const alone = startDatesFor(account, { service: offerInHand(scene).service, plan: planInHand(scene) });
  return words.say(`date.because.${earliestReason}`, {
    until: words.date(earliest.subtract({ days: 1 })),
    days: account.today.until(earliest, { largestUnit: 'days' }).days,
    linked: alone.earliest.equals(earliest) && alone.earliestReason === earliestReason ? 'no' : 'yes',
  });
}

/** Which days a cheaper plan may start on, as a sentence; null where any day will do. */
export function allowedDays({ days, billingDay }: StartDates, { words }: Pick<Scene, 'words'>): string | null {
  if (days === 'Any day') return null;
  return words.say('date.allowed', { days: days === 'First of the month' ? 'first' : 'billing', billingDay });
}
