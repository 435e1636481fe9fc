import type { Account } from '../account.ts';
import { compareMoney, type Money, minus, money, plus, rounded, sum, zero } from '../money.ts';
import { dailyParts } from './daily-price.ts';
import type { ChangingPrice } from './next-invoice.ts';

/**
 * How much a customer has to pay in before a change can be confirmed; null when the balance is high enough, and when confirming takes
 * nothing from it. The floor is the partner's
 * (`change-plan.rules.balance-floor`); without one, prepaid customers pay first and so may not go below zero, and recurring ones are
 * invoiced (reference 2.6, balance gate). Prepaid (daily) also needs the first day of the new plan.
 */
export function missingFor(account: Account, total: Money, changing: readonly ChangingPrice[]): Money | null {
  const floor = floorOf(account);
  if (!floor) return null;
  const firstDay =
    account.customer.billingType === 'prepaid-daily'
      ? sum(
          changing
            .flatMap(({ newPrice, startDate }) => dailyParts(account, newPrice, startDate))
            .map(({ gross }) => gross),
          floor.currency,
        )
      : zero(floor.currency);
  const nothing = zero(floor.currency);
  const taken = minus(firstDay, total);
  const missing = minus(plus(floor, taken), account.balance);
  return compareMoney(taken, nothing) > 0 && compareMoney(missing, nothing) > 0 ? missing : null;
}

function floorOf({ settings, customer, partner }: Account): Money | null {
  const floor = settings['change-plan.rules.balance-floor'];
  if (floor !== 'None') return rounded(money(floor, partner.currency));
  return customer.billingType === 'recurring' ? null : zero(partner.currency);
}
