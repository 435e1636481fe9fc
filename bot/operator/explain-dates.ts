import type { LatestReason, StartDates } from '../../domain/start-dates.ts';
import { dayText } from './date-words.ts';
import type { Explained } from './quote-preview-json.ts';
import { earliestWords } from './verdict-words.ts';

/** Which days a change may start on, and what set them. */
export function explainDates(dates: StartDates): Explained {
  const { earliest, earliestReason, opens, latest, days, billingDay } = dates;
  const because =
    earliestReason === 'downgrade-day' && opens.reason !== 'today' ? `${earliestWords[opens.reason]}; then ` : '';
  const last = `latest ${dayText(latest.date)}: ${latestWords[latest.reason]}`;
  const only = {
    'Any day': [],
    'First of the month': ['only on the first of a month'],
    'Billing day': [`only on the ${billingDay}. of a month, the billing day`],
  }[days];
  const ways = [`earliest ${dayText(earliest)}: ${because}${earliestWords[earliestReason]}`, last, ...only];
  return { part: 'dates', about: 'Start date', lines: ways };
}

const latestWords: Readonly<Record<LatestReason, string>> = {
  furthest: 'as far ahead as the partner allows (change-plan.rules.furthest-days)',
  earliest: 'the earliest, which is further ahead than the partner allows otherwise (change-plan.rules.furthest-days)',
  horizon: 'nobody plans further ahead (change-plan.rules.furthest-days is None)',
};
