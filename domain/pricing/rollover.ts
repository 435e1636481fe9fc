import type { Account } from '../account.ts';
import { type CalendarDate, dayBefore, isBefore } from '../calendar.ts';
import type { Quote } from '../quote.ts';
import { firstUnchargedDay } from '../service.ts';
import type { ChangingPrice } from './next-invoice.ts';
import { prepaidPeriod } from './prepaid-period.ts';
import { refundRule } from './refunds.ts';

/**
 * The unused data that moves to the new service, and its last day by *Rollover expiration*: none, the end of the new plan's first period,
 * or so many months from its start (reference 2.1, 2.7). Null where the partner rolls nothing over, for services without data, and when no
 * charged day is left on the start date.
 */
export function rolloverOf(account: Account, { service, newPrice, startDate }: ChangingPrice): Quote['rollover'] {
  if (refundRule(account) !== 'Rollover unused data' || service.type !== 'internet') return null;
  if (!isBefore(startDate, firstUnchargedDay(service))) return null;
  return { until: lastDay(account, newPrice.spanDays, startDate) };
}

function lastDay({ settings }: Account, spanDays: number | null, startDate: CalendarDate): CalendarDate | null {
  const expiration = settings['change-plan.prepaid.rollover-expiration'];
  switch (expiration) {
    case 'None':
      return null;
    case 'End of period':
      return prepaidPeriod(startDate, spanDays).until;
    default:
      return dayBefore(startDate.add({ months: Number(expiration) }));
  }
}
