import { z } from 'zod';
import type { Account } from '../account.ts';
import { type CalendarDate, dayBefore, isBefore } from '../calendar.ts';
import { discountCodec } from '../discount.ts';
import { isSameMoney, type Money, minus } from '../money.ts';
import type { Charge, Service } from '../service.ts';
import { priceOfService } from './billed-price.ts';
import { type UnusedShare, unusedShare } from './unused-share.ts';

/** What the partner does with charged days that the old plan does not use any more, for how this customer pays (reference 2.1). */
export type RefundRule = 'None' | 'Rollover unused data' | 'Refund unused money';

/** Prepaid (daily) has no such setting in the guide: a day that was charged is not given back. */
export function refundRule({ settings, customer }: Account): RefundRule {
  switch (customer.billingType) {
    case 'recurring':
      return settings['change-plan.recurring.refund'];
    case 'prepaid-custom':
      return settings['change-plan.prepaid.refund'];
    case 'prepaid-daily':
      return 'None';
  }
}

/** What comes back of one charge: the worth of some of its days. All of it, to the cent, when none of its days is used. */
export interface Refund {
  readonly charge: Charge;
  readonly share: UnusedShare;
  readonly amount: Money;
  readonly taxAmount: Money;
}

/** The refunds of a service that ends before `startDate`, oldest charge first; none unless the partner refunds unused money. */
export function refundsFrom(account: Account, service: Service, startDate: CalendarDate, decimals: number): Refund[] {
  if (refundRule(account) !== 'Refund unused money') return [];
  const { spanDays } = priceOfService(account, service);
  return service.charged
    .filter((charge) => !isBefore(charge.until, startDate))
    .map((charge) => {
      const share = unusedShare(charge, service, spanDays, startDate);
      const { amount, taxAmount } = charge;
      return { charge, share, amount: share.of(amount, decimals), taxAmount: share.of(taxAmount, decimals) };
    });
}

/** What stays charged for a service after refunds: the days that were used, and their money. */
export function chargesAfter(charged: readonly Charge[], refunds: readonly Refund[]): Charge[] {
  return charged.flatMap((charge) => {
    const refund = refunds.find((each) => each.charge === charge);
    if (!refund) return [charge];
    if (refund.share.all) return [];
    return [
      {
        ...charge,
        until: dayBefore(refund.share.from),
        amount: minus(charge.amount, refund.amount),
        taxAmount: minus(charge.taxAmount, refund.taxAmount),
      },
    ];
  });
}

/**
 * Whether the service's price or discount is another than when this was charged; then nobody can say what a day of it was worth, and
 * Splynx gives nothing back (reference 1.6: "Service price or discount were changed. Unable to make refund.").
 */
export function isPricedDifferently(charge: Charge, service: Service): boolean {
  return (
    !isSameMoney(charge.unitPrice, service.unitPrice) ||
    discountText(charge.discount) !== discountText(service.discount)
  );
}

function discountText(discount: Charge['discount']): string {
  return discount ? JSON.stringify(z.encode(discountCodec, discount)) : '';
}
