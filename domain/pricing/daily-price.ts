import type { Account } from '../account.ts';
import type { CalendarDate } from '../calendar.ts';
import type { BilledPrice } from './billed-price.ts';
import { lineDecimals } from './line-decimals.ts';
import { partsByMonth, type SpanPart } from './span-price.ts';

/** What prepaid (daily) charges for one day: the day's share of the month it is in (reference 2.7). */
export function dailyParts(account: Account, price: BilledPrice, date: CalendarDate): SpanPart[] {
  return partsByMonth(price, { from: date, until: date }, account.customer.billingDay, lineDecimals(account));
}
