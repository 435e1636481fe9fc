import type { Account } from '../account.ts';
import { dayAfter, daysIn, earlierOf, isBefore, laterOf } from '../calendar.ts';
import { sum } from '../money.ts';
import { chargedUntil, type Service } from '../service.ts';
import { priceOfService } from './billed-price.ts';
import { dailyParts } from './daily-price.ts';

/**
 * *Show days* (reference 1.3): for how many more days, today included, an active prepaid service is paid. Prepaid (custom) counts the
 * charged days until it ends; prepaid (daily) counts the charged day, and for how many more the balance pays everything the customer has,
 * at today's prices. Null for recurring billing, for services that do not run, and where nothing costs anything.
 */
export function daysLeft(account: Account, service: Service): number | null {
  const { customer, today } = account;
  const until = chargedUntil(service);
  const paid = until && daysBetween(today, service.endDate ? earlierOf(until, service.endDate) : until);
  if (service.status !== 'active') return null;
  switch (customer.billingType) {
    case 'recurring':
      return null;
    case 'prepaid-custom':
      return paid ?? 0;
    case 'prepaid-daily':
      return daysOfBalance(account, until ? laterOf(dayAfter(until), today) : today, paid ?? 0);
  }
}

function daysBetween(from: Account['today'], until: Account['today']): number {
  return isBefore(until, from) ? 0 : daysIn({ from, until });
}

function daysOfBalance(account: Account, from: Account['today'], paid: number): number | null {
  const { balance, partner } = account;
  const day = sum(
    account.services
      .filter(({ status, unitPrice }) => status === 'active' && unitPrice.currency === partner.currency)
      .flatMap((each) => dailyParts(account, priceOfService(account, each), from))
      .map(({ gross }) => gross),
    partner.currency,
  );
  if (day.units <= 0n) return null;
  return paid + (balance.units > 0n ? Number(balance.units / day.units) : 0);
}
