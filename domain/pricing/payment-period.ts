import type { Account } from '../account.ts';
import { type CalendarDate, type DateSpan, dayBefore } from '../calendar.ts';
import type { PaymentPeriod } from '../customer.ts';
import type { Service } from '../service.ts';

/** How many months ahead a service is invoiced, or that it is invoiced afterwards. */
export function paymentPeriodOf(account: Account, service: Service): PaymentPeriod {
  return service.paymentPeriod ?? account.customer.paymentPeriod;
}

/** One period that is paid ahead: so many days, or a month from its first day. */
export function prepaidPeriod(from: CalendarDate, spanDays: number | null): DateSpan {
  return { from, until: dayBefore(from.add(spanDays === null ? { months: 1 } : { days: spanDays })) };
}
