import type { Account } from '../domain/account.ts';
import type { Money } from '../domain/money.ts';
import type { Plan } from '../domain/plan.ts';
import { priceOnPlan } from '../domain/pricing/billed-price.ts';
import { monthlyPriceOn } from '../domain/pricing/monthly-price.ts';
import type { Service } from '../domain/service.ts';

/** What a month would cost a customer today on another plan, with tax and discount: as the cost card says it. */
export function monthlyPriceOnPlan(account: Account, service: Service, plan: Plan): Money {
  return monthlyPriceOn(priceOnPlan(account, service, plan), account.today);
}
