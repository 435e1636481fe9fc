import type { Account } from '../account.ts';
import { type CalendarDate, isBefore } from '../calendar.ts';
import { type Money, money, rounded } from '../money.ts';
import type { FeeReason } from '../quote.ts';
import type { Service } from '../service.ts';
import type { Direction } from './direction.ts';

/** A fee for changing, as the partner set it: without its tax, unless that is included. */
export interface Fee {
  readonly reason: FeeReason;
  readonly amount: Money;
  /** The service that it is for: the chosen one, or the linked one whose contract or last change asks for it. */
  readonly service: Service;
}

/**
 * The fees of a change (reference 2.1 and part 9): for a dearer or cheaper plan (an equal price has none, and prepaid (daily) has no
 * setting for it), for a further change within the cool-down, and for a change before a contract ends. Each is asked once, also when several
 * linked services change. Fees of zero are left out.
 */
export function feesFor(
  account: Account,
  services: readonly [Service, ...Service[]],
  direction: Direction,
  startDate: CalendarDate,
): Fee[] {
  const { settings, partner } = account;
  const [chosen] = services;
  const changedLately = services.find((service) => {
    const freeAgain = freeAgainFrom(account, service);
    return freeAgain && isBefore(startDate, freeAgain);
  });
  const inContract = services.find((service) => hasEarlyChangeFee(account, service, direction, startDate));
  const wanted: Array<readonly [FeeReason, string, Service | undefined]> = [
    ...(direction === 'equal' ? [] : [[direction, directionFee(account, direction), chosen] as const]),
    ['cool-down', settings['change-plan.rules.cool-down-fee'], changedLately],
    ['early-change', settings['change-plan.rules.early-change-fee'], inContract],
  ];
  return wanted.flatMap(([reason, text, service]) => {
    const amount = rounded(money(text, partner.currency));
    return service && amount.units > 0n ? [{ reason, amount, service }] : [];
  });
}

function directionFee({ settings, customer }: Account, direction: 'dearer' | 'cheaper'): string {
  switch (customer.billingType) {
    case 'recurring':
      return settings[`change-plan.recurring.fee-${direction}`];
    case 'prepaid-custom':
      return settings[`change-plan.prepaid.fee-${direction}`];
    case 'prepaid-daily':
      return '0';
  }
}

/**
 * From which day a service that came from a plan change may change again without the cool-down fee: so many days after that change took
 * effect. Null for a service that no change made, and where the partner has no cool-down.
 */
export function freeAgainFrom({ settings }: Account, service: Service): CalendarDate | null {
  const days = settings['change-plan.rules.cool-down-days'];
  return service.parentId && days > 0 ? service.startDate.add({ days }) : null;
}

function hasEarlyChangeFee(account: Account, service: Service, direction: Direction, startDate: CalendarDate): boolean {
  if (!service.contractEnd || isBefore(service.contractEnd, startDate)) return false;
  const rule = account.settings['change-plan.rules.contract'];
  return rule === 'Fee for every change' || (rule === 'Fee for cheaper plans' && direction === 'cheaper');
}
