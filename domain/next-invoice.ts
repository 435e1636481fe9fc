import type { Account } from './account.ts';
import { billingPeriodOf, nextBillingDay, sharesOfMonthlyPrice } from './billing-period.ts';
import { type CalendarDate, isBefore, laterOf } from './calendar.ts';
import { sum, times } from './money.ts';
import type { Plan } from './plan.ts';
import type { Quote } from './quote.ts';
import { monthlyPrice, type Service } from './service.ts';

/**
 * The first invoice after today that will hold anything for the old or the new service, billed ahead: on a billing day, for all days up
 * to the end of the period it opens that have not been charged.
 */
export function nextInvoice(
  account: Account,
  wish: { readonly service: Service; readonly plan: Plan; readonly startDate: CalendarDate },
  chargedUntil: CalendarDate | null,
): Quote['nextInvoice'] {
  const { customer, today, partner } = account;
  const { service, plan, startDate } = wish;
  const oldFrom = service.charged ? service.charged.until.add({ days: 1 }) : service.startDate;
  const oldUntil = startDate.subtract({ days: 1 });
  const newFrom = chargedUntil ? chargedUntil.add({ days: 1 }) : startDate;
  const opensFrom = isBefore(oldUntil, oldFrom) ? newFrom : oldFrom;
  const date = nextBillingDay(laterOf(today, opensFrom.subtract({ days: 1 })), customer.billingDay);
  const { until } = billingPeriodOf(date, customer.billingDay);
  const shares = [
    ...sharesOfMonthlyPrice(
      monthlyPrice(service),
      { from: oldFrom, until: isBefore(oldUntil, until) ? oldUntil : until },
      customer.billingDay,
    ),
    ...sharesOfMonthlyPrice(times(plan.price, service.quantity), { from: newFrom, until }, customer.billingDay),
  ];
  const [first] = shares;
  if (!first) return null;
  const amount = sum(
    shares.map((share) => share.amount),
    partner.currency,
  );
  return { date, amount, span: { from: first.span.from, until } };
}
