import type { Account } from '../domain/account.ts';
import { isBefore } from '../domain/calendar.ts';
import type { Service } from '../domain/service.ts';
import type { Words } from './language/words.ts';

/** The discount of a service that holds or is to come, and its days; null when there is none. */
export function serviceDiscount(
  { discount }: Service,
  { account, words }: { account: Account; words: Words },
): string | null {
  if (!discount || (discount.until && isBefore(discount.until, account.today))) return null;
  const { off, from, until } = discount;
  const isToCome = from !== null && isBefore(account.today, from);
  return words.say('field.discount.value', {
    off: off.kind === 'percent' ? words.percent(off.percent) : words.money(off.amount),
    start: isToCome ? 'set' : 'none',
    from: isToCome ? words.date(from) : '',
    end: until ? 'set' : 'none',
    until: until ? words.date(until) : '',
  });
}
