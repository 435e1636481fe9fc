import type { Account } from '../account.ts';
import { type Currency, type Money, sum } from '../money.ts';
import { priceOfService } from './billed-price.ts';
import { monthlyListPrice } from './monthly-price.ts';

/** *Total monthly price*: what the active services cost a month, with tax and without discounts (reference 1.3), for each currency. */
export function totalMonthlyPrices(account: Account): Money[] {
  const prices = account.services
    .filter(({ status }) => status === 'active')
    .map((service) => monthlyListPrice(priceOfService(account, service)));
  const currencies = new Set<Currency>([account.partner.currency, ...prices.map(({ currency }) => currency)]);
  return [...currencies].map((currency) =>
    sum(
      prices.filter((price) => price.currency === currency),
      currency,
    ),
  );
}
