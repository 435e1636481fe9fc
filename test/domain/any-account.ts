import fc from 'fast-check';
import type { Account } from '../../domain/account.ts';
import { billingPeriodOf } from '../../domain/billing-period.ts';
import { type CalendarDate, type DateSpan, daysIn, isBefore } from '../../domain/calendar.ts';
import type { PaymentPeriod } from '../../domain/customer.ts';
import { billingTypes } from '../../domain/customer.ts';
import type { Discount } from '../../domain/discount.ts';
import { changeOfferFor } from '../../domain/eligibility.ts';
import { type Currency, currencySchema, decimalsOf, money, sum } from '../../domain/money.ts';
import { percent } from '../../domain/percent.ts';
import type { Plan } from '../../domain/plan.ts';
import { type BilledPrice, priceOfService } from '../../domain/pricing/billed-price.ts';
import { prepaidPeriod } from '../../domain/pricing/prepaid-period.ts';
import { partOf, partsByMonth } from '../../domain/pricing/span-price.ts';
import type { Charge, Service } from '../../domain/service.ts';
import {
  contractRules,
  downgradeDays,
  invoiceTimings,
  prepaidRefunds,
  refunds,
  rolloverExpirations,
  roundings,
} from '../../domain/settings/setting-keys.ts';
import { nearestStart } from '../../domain/start-dates.ts';
import { anAccount, aPlan, aService, day } from './account-fixture.ts';

// Customers of every kind, for properties: how they pay, in which currency, what they were charged, and what their partner set.

const currencies = fc.constantFrom('USD', 'JPY', 'KWD').map((code) => currencySchema.parse(code));
const smallAmount = fc.constantFrom('0', '0', '1', '7.50', '30', '49.9999');
const rate = fc.constantFrom('0', '0', '7.7', '19', '21', '100').map((text) => percent(text));
const tax = fc.record({ rate, included: fc.boolean() });
const fewDays = fc.constantFrom(0, 0, 0, 1, 5, 30);

function amountIn(currency: Currency) {
  const decimals = decimalsOf(currency);
  return fc
    .integer({ min: 0, max: 99_999 })
    .map((cents) => money((cents / 10 ** decimals).toFixed(decimals), currency));
}

const settings = fc.record({
  'change-plan.recurring.refund': fc.constantFrom(...refunds),
  'change-plan.recurring.fee-dearer': smallAmount,
  'change-plan.recurring.fee-cheaper': smallAmount,
  'change-plan.recurring.invoice': fc.constantFrom(...invoiceTimings),
  'change-plan.recurring.minimum-invoice': smallAmount,
  'change-plan.prepaid.refund': fc.constantFrom(...prepaidRefunds),
  'change-plan.prepaid.rollover-expiration': fc.constantFrom(...rolloverExpirations),
  'change-plan.prepaid.fee-dearer': smallAmount,
  'change-plan.prepaid.fee-cheaper': smallAmount,
  'change-plan.transfer-discounts': fc.boolean(),
  'change-plan.fee-tax': fc.constantFrom('0', '7.7', '19'),
  'change-plan.fee-tax-included': fc.boolean(),
  'change-plan.rounding': fc.constantFrom(...roundings),
  'change-plan.rules.downgrade-days': fc.constantFrom(...downgradeDays),
  'change-plan.rules.notice-days': fewDays,
  'change-plan.rules.lead-days': fewDays,
  'change-plan.rules.furthest-days': fc.constantFrom('None' as const, 0, 30, 400),
  'change-plan.rules.cool-down-days': fc.constantFrom(0, 30, 90),
  'change-plan.rules.cool-down-fee': smallAmount,
  'change-plan.rules.contract': fc.constantFrom(...contractRules),
  'change-plan.rules.early-change-fee': smallAmount,
});

export interface AnyAccount {
  readonly account: Account;
  readonly service: Service;
  readonly plan: Plan;
}

const shape = {
  today: fc.integer({ min: 0, max: 1500 }).map((days) => day('2021-01-01').add({ days })),
  billingType: fc.constantFrom(...billingTypes),
  billingDay: fc.integer({ min: 1, max: 28 }),
  paymentPeriod: fc.constantFrom<PaymentPeriod>('postpaid', 1, 1, 3, 12),
  startedDaysAgo: fc.constantFrom(0, 1, 10, 45, 200),
  isCharged: fc.boolean(),
  chargedAhead: fc.integer({ min: 1, max: 3 }),
  hasMoved: fc.constantFrom(false, false, false, true),
  wasChanged: fc.boolean(),
  contractDaysLeft: fc.constantFrom(null, null, -3, 0, 20, 500),
  quantity: fc.integer({ min: 1, max: 3 }),
  taxes: fc.tuple(tax, tax),
  prepaidDays: fc.tuple(fc.constantFrom(null, 7, 30), fc.constantFrom(null, 7, 30)),
  settings,
};

/** A customer with one service, charged as a biller would have, and a plan to change to. */
export const anyAccount: fc.Arbitrary<AnyAccount> = currencies.chain((currency) =>
  fc
    .record({
      ...shape,
      prices: fc.tuple(amountIn(currency), amountIn(currency)),
      discount: fc.option(anyDiscount(currency), { freq: 2 }),
    })
    .map((made) => {
      const plan = aPlan('new', '0', { price: made.prices[1], tax: made.taxes[1], prepaidDays: made.prepaidDays[1] });
      const oldPlan = aPlan('old', '0', {
        price: made.prices[0],
        tax: made.taxes[0],
        prepaidDays: made.prepaidDays[0],
        planOptions: [plan.id],
      });
      const started = made.today.subtract({ days: made.startedDaysAgo });
      const plain = aService(oldPlan, {
        startDate: started,
        quantity: made.quantity,
        discount: made.discount && discountFrom(made.discount, made.today),
        parentId: made.wasChanged ? aService(oldPlan).id : null,
        contractEnd: made.contractDaysLeft === null ? null : made.today.add({ days: made.contractDaysLeft }),
      });
      const { currency: _, ...partner } = anAccount('2022-10-11', [], []).partner;
      const account = anAccount(`${made.today}`, [plain], [oldPlan, plan], {
        settings: made.settings,
        customer: { billingType: made.billingType, billingDay: made.billingDay, paymentPeriod: made.paymentPeriod },
        account: { partner: { ...partner, currency }, balance: money('10', currency) },
      });
      const charged = made.isCharged ? chargesOf(account, plain, made.chargedAhead) : [];
      const service = { ...plain, charged, unitPrice: made.hasMoved ? money('12', currency) : plain.unitPrice };
      return { account: { ...account, services: [service] }, service, plan };
    }),
);

interface DiscountShape {
  readonly off: Discount['off'];
  readonly from: number | null;
  readonly until: number | null;
}

function anyDiscount(currency: Currency): fc.Arbitrary<DiscountShape> {
  const daysAway = fc.option(fc.integer({ min: -40, max: 60 }));
  return fc.record({
    off: fc.oneof(
      fc.record({
        kind: fc.constant('percent' as const),
        percent: fc.constantFrom('0', '10', '33.3333', '100').map(percent),
      }),
      fc.record({ kind: fc.constant('fixed' as const), amount: amountIn(currency) }),
    ),
    from: daysAway,
    until: daysAway,
  });
}

function discountFrom({ off, from, until }: DiscountShape, today: CalendarDate): Discount {
  return {
    off,
    from: from === null ? null : today.add({ days: from }),
    until: until === null ? null : today.add({ days: until }),
  };
}

/** What a biller has charged so far: whole periods one after the other, the first one from the service's start. */
function chargesOf(account: Account, service: Service, periods: number): Charge[] {
  const price = priceOfService(account, service);
  const charges: Charge[] = [];
  let from = service.startDate;
  while (charges.length < 60) {
    const span = periodFrom(account, price, { from, anchorDay: service.startDate.day });
    if (!span || (isBefore(account.today, span.from) && charges.length >= periods)) break;
    charges.push(chargeFor(account, price, service, span));
    from = span.until.add({ days: 1 });
  }
  return charges;
}

function periodFrom(
  { customer, today }: Account,
  price: BilledPrice,
  { from, anchorDay }: { readonly from: CalendarDate; readonly anchorDay: number },
): DateSpan | null {
  switch (customer.billingType) {
    case 'prepaid-daily':
      return isBefore(today, from) ? null : { from, until: from };
    case 'prepaid-custom':
      return prepaidPeriod(from, price.spanDays, anchorDay);
    case 'recurring': {
      const { until } = billingPeriodOf(from, customer.billingDay);
      if (customer.paymentPeriod === 'postpaid') return isBefore(until, today) ? { from, until } : null;
      const months = customer.paymentPeriod - 1;
      return { from, until: until.add({ days: 1 }).add({ months }).subtract({ days: 1 }) };
    }
  }
}

function chargeFor({ customer, partner }: Account, price: BilledPrice, service: Service, span: DateSpan): Charge {
  const decimals = decimalsOf(partner.currency);
  const parts =
    customer.billingType === 'prepaid-custom'
      ? [partOf(price, span, daysIn(span), decimals)]
      : partsByMonth(price, span, customer.billingDay, decimals);
  return {
    ...span,
    amount: sum(
      parts.map(({ net }) => net),
      partner.currency,
    ),
    tax: price.tax,
    taxAmount: sum(
      parts.map(({ taxAmount }) => taxAmount),
      partner.currency,
    ),
    unitPrice: service.unitPrice,
    discount: service.discount,
  };
}

/** A possible day to start on, and the wish for it: of every account whose plan can be had at all. */
export const anyWish = fc
  .tuple(anyAccount, fc.integer({ min: 0, max: 100 }))
  .map(([made, ahead]) => ({ ...made, startDate: startOf(made, ahead) }))
  .filter((made): made is AnyAccount & { startDate: CalendarDate } => made.startDate !== null);

function startOf({ account, service, plan }: AnyAccount, ahead: number): CalendarDate | null {
  const terms = changeOfferFor(account, service).plans.find((offer) => offer.plan.id === plan.id)?.terms;
  if (!terms) return null;
  const wished = terms.dates.earliest.add({ days: ahead });
  return nearestStart(terms.dates, wished);
}
