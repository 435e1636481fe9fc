import { isBefore } from '../../domain/calendar.ts';
import { dayText } from '../operator/date-words.ts';
import type { PreviewRefusal, QuotePreview } from '../operator/quote-preview-json.ts';
import { earliestWords, verdictWords } from '../operator/verdict-words.ts';

type DateRefusal = Extract<PreviewRefusal, { code: 'DATE_NOT_POSSIBLE' }>;

/** Why there is no quote, and what is possible instead. */
export function quoteRefusalText({ plans }: Pick<QuotePreview, 'plans'>, refusal: PreviewRefusal): string {
  switch (refusal.code) {
    case 'PLAN_UNKNOWN':
      return `There is no plan "${refusal.plan}". There are: ${plans.map(({ title }) => title).join(', ')}.`;
    case 'PLAN_NOT_OFFERED':
      return `The service cannot change to ${refusal.plan}: ${verdictWords[refusal.verdict]}.\n${offeredText(plans)}`;
    case 'DATE_NOT_POSSIBLE':
      return `The change cannot start on ${dayText(refusal.date)}: ${dateText(refusal)}\n${nearestText(refusal)}`;
  }
}

function offeredText(plans: QuotePreview['plans']): string {
  const offered = plans.flatMap(({ title, earliest }) => (earliest ? `${title} from ${dayText(earliest)}` : []));
  return offered.length > 0 ? `Possible: ${offered.join(', ')}.` : 'No plan is possible.';
}

function dateText({ date, earliest, earliestReason, opens, latest }: DateRefusal): string {
  const onCertainDays = earliestReason === 'downgrade-day' ? `, and ${earliestWords['downgrade-day']}` : '';
  if (isBefore(date, opens.date))
    return `the earliest day is ${dayText(earliest)}, because ${earliestWords[opens.reason]}${onCertainDays}.`;
  if (isBefore(latest, date)) return `the latest day is ${dayText(latest)} (change-plan.rules.furthest-days).`;
  return `${earliestWords['downgrade-day']}. The earliest day is ${dayText(earliest)}.`;
}

function nearestText({ nearest, earliest }: DateRefusal): string {
  return nearest
    ? `The nearest possible day is ${dayText(nearest)}.`
    : `The earliest possible day is ${dayText(earliest)}.`;
}
