import type { Account } from '../domain/account.ts';
import { priceOfService } from '../domain/pricing/billed-price.ts';
import type { Service } from '../domain/service.ts';
import type { Tax } from '../domain/tax.ts';
import type { Words } from './language/words.ts';

/** What a service costs as Splynx shows it, before discounts: a month, or for so many days; tax that comes on top is named. */
export function servicePrice(service: Service, { account, words }: { account: Account; words: Words }): string {
  const { amount, spanDays, tax } = priceOfService(account, service);
  const plain = words.money(amount);
  const price =
    spanDays === null
      ? words.say('field.price.value', { price: plain })
      : words.say('field.price.value.days', { price: plain, days: spanDays });
  return isOnTop(tax) ? words.say('field.price.plus-tax', { price, rate: words.percent(tax.rate) }) : price;
}

/** Whether tax has to be added to a price. */
function isOnTop({ included, rate }: Tax): boolean {
  return !included && rate.units > 0n;
}
