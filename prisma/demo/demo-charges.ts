import { billingPeriodOf } from '../../domain/billing-period.ts';
import { type CalendarDate, type DateSpan, daysIn } from '../../domain/calendar.ts';
import type { Discount } from '../../domain/discount.ts';
import { currencySchema, decimalsOf, money, sum, times } from '../../domain/money.ts';
import { percent } from '../../domain/percent.ts';
import type { BilledPrice } from '../../domain/pricing/billed-price.ts';
import { prepaidPeriod } from '../../domain/pricing/prepaid-period.ts';
import { partOf, partsByMonth, type SpanPart } from '../../domain/pricing/span-price.ts';
import type { Charge } from '../../domain/service.ts';
import type { DemoCustomer, DemoPlan, DemoService } from './demo-types.ts';

export const DEMO_CURRENCY = 'USD';

/** What billing would have charged for a demo service by `today`, for how its customer pays: nothing, or one charge. */
export function demoCharges(
  customer: DemoCustomer,
  service: DemoService,
  plan: DemoPlan,
  discount: Discount | null,
  today: CalendarDate,
): Charge[] {
  if (!service.charged) return [];
  const currency = currencySchema.parse(plan.currency ?? DEMO_CURRENCY);
  const unitPrice = money(service.price ?? plan.price, currency);
  const price: BilledPrice = {
    amount: times(unitPrice, service.quantity ?? 1),
    spanDays: plan.prepaidDays ?? null,
    tax: { rate: percent(plan.tax ?? '0'), included: plan.tax === undefined },
    discount,
  };
  const parts = partsOf(customer, price, today, decimalsOf(currency));
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return [];
  // A payment period of several months is one charge.
  return [
    {
      from: first.span.from,
      until: last.span.until,
      amount: sum(
        parts.map(({ net }) => net),
        currency,
      ),
      tax: price.tax,
      taxAmount: sum(
        parts.map(({ taxAmount }) => taxAmount),
        currency,
      ),
      unitPrice,
      discount,
    },
  ];
}

function partsOf(customer: DemoCustomer, price: BilledPrice, today: CalendarDate, decimals: number): SpanPart[] {
  const { billingDay, billingType = 'recurring', paymentPeriod = 1 } = customer;
  const period = billingPeriodOf(today, billingDay);
  switch (billingType) {
    case 'recurring':
      return partsByMonth(price, invoicedSpan(period, paymentPeriod), billingDay, decimals);
    case 'prepaid_daily':
      return partsByMonth(price, { from: today, until: today }, billingDay, decimals);
    case 'prepaid_custom': {
      const { spanDays } = price;
      const from = spanDays === null ? period.from : today.subtract({ days: Math.floor(spanDays / 3) });
      const span = prepaidPeriod(from, spanDays);
      return [partOf(price, span, daysIn(span), decimals)];
    }
  }
}

/** So many months from the start of the period; for postpaid the month before it. */
function invoicedSpan({ from }: DateSpan, months: number): DateSpan {
  return months === 0
    ? { from: from.subtract({ months: 1 }), until: from.subtract({ days: 1 }) }
    : { from, until: from.add({ months }).subtract({ days: 1 }) };
}
