import type { Account } from '../account.ts';
import type { CalendarDate } from '../calendar.ts';
import type { ServiceOnPlan } from '../linked-services.ts';
import { type Money, negated, rounded, sum } from '../money.ts';
import type { QuoteLine } from '../quote.ts';
import { priceOfService, priceOnPlan } from './billed-price.ts';
import { type Direction, directionFrom } from './direction.ts';
import { feesFor } from './fees.ts';
import { firstCharge, isBelowMinimum } from './first-charge.ts';
import { lineDecimals } from './line-decimals.ts';
import { monthlyPriceOn } from './monthly-price.ts';
import type { ChangingPrice } from './next-invoice.ts';
import { chargeLines, feeLines, refundLines, roundingLines } from './quote-lines.ts';
import { type Refund, refundsFrom } from './refunds.ts';
import type { SpanPart } from './span-price.ts';

/** One service of a change, with everything its sums are made of. */
export interface PricedService extends ServiceOnPlan, ChangingPrice {
  readonly oldTitle: string;
  readonly refunds: readonly Refund[];
  /** What is charged for the new plan at once. */
  readonly charged: readonly SpanPart[];
}

/** A change of one or more services on one day, priced. */
export interface PricedChange {
  /** The service the customer chose, then those linked to it. */
  readonly services: readonly [PricedService, ...PricedService[]];
  readonly direction: Direction;
  /** In the order of Splynx's ledger: refunds, fees, charges (reference 2.3). */
  readonly lines: readonly QuoteLine[];
  /** The fees, with their tax. */
  readonly priceOfChange: Money;
  readonly total: Money;
}

/**
 * What a change costs (reference part 2): unused charged days come back, the fees follow the direction, and the first charge follows
 * *Create invoice after service change*. Every line is rounded once, by itself.
 */
export function priceChange(
  account: Account,
  chosen: ServiceOnPlan,
  companions: readonly ServiceOnPlan[],
  startDate: CalendarDate,
): PricedChange {
  const first = pricedService(account, chosen, startDate);
  const others = companions.map((companion) => pricedService(account, companion, startDate));
  const invoice = [first, ...others].flatMap(({ charged }) => charged);
  const postponed = isBelowMinimum(account, invoice);
  const services: PricedChange['services'] = postponed
    ? [chargedLater(first), ...others.map(chargedLater)]
    : [first, ...others];
  const direction = directionFrom(
    services.map(({ oldPrice }) => oldPrice),
    services.map(({ newPrice }) => newPrice),
  );
  const titles = { old: first.oldTitle, new: chosen.plan.title };
  const asked = feesFor(account, [first.service, ...others.map(({ service }) => service)], direction, startDate);
  const fees = feeLines(account, asked, titles);
  const exact = [
    ...services.flatMap(({ service, oldTitle, refunds }) => refundLines(service, oldTitle, refunds)),
    ...fees,
    ...services.flatMap(({ service, plan, charged }) => chargeLines(service, plan.title, plan.tax, charged)),
  ];
  const lines = [...exact, ...roundingLines(account, chosen.service, exact)];
  const { currency } = account.partner;
  const feeTotal = sum(
    fees.map(({ amount }) => amount),
    currency,
  );
  return {
    services,
    direction,
    lines,
    priceOfChange: rounded(negated(feeTotal)),
    total: sum(
      lines.map(({ amount }) => amount),
      currency,
    ),
  };
}

/** What full months of all the services cost together on a day, before or after the change. */
export function monthlyTotal(
  account: Account,
  services: readonly PricedService[],
  which: 'oldPrice' | 'newPrice',
  date: CalendarDate,
): Money {
  return sum(
    services.map((service) => monthlyPriceOn(service[which], date, lineDecimals(account))),
    account.partner.currency,
  );
}

function pricedService(account: Account, { service, plan }: ServiceOnPlan, startDate: CalendarDate): PricedService {
  const newPrice = priceOnPlan(account, service, plan);
  const decimals = lineDecimals(account);
  const charged = firstCharge(account, service, newPrice, startDate, decimals);
  return {
    service,
    plan,
    startDate,
    oldTitle: account.plans.get(service.planId)?.title ?? service.description,
    oldPrice: priceOfService(account, service),
    newPrice,
    refunds: refundsFrom(account, service, startDate, decimals),
    charged,
    firstChargeUntil: charged.at(-1)?.span.until ?? null,
  };
}

function chargedLater(service: PricedService): PricedService {
  return { ...service, charged: [], firstChargeUntil: null };
}
