import type { Account } from '../../domain/account.ts';
import { changeOfferFor, offeredPlans } from '../../domain/eligibility.ts';
import type { Money } from '../../domain/money.ts';
import type { Plan } from '../../domain/plan.ts';
import { priceOfService } from '../../domain/pricing/billed-price.ts';
import { monthlyPriceOn } from '../../domain/pricing/monthly-price.ts';
import type { Service } from '../../domain/service.ts';
import { monthlyPriceOnPlan } from '../monthly-price-on-plan.ts';
import type { PlanChoice } from './named.ts';

/** The plans a service can change to, in the order of the list, each with its price as it is shown. */
export function planChoices(account: Account, service: Service): PlanChoice[] {
  return offeredPlans(changeOfferFor(account, service)).map((plan) => ({
    plan,
    price: monthlyPriceOnPlan(account, service, plan),
  }));
}

/** What "cheaper" and "faster" are compared with. */
export function currentPlanOf(account: Account, service: Service): { price: Money; plan: Plan | null } {
  return {
    price: monthlyPriceOn(priceOfService(account, service), account.today),
    plan: account.plans.get(service.planId) ?? null,
  };
}
