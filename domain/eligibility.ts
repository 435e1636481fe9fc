import { type Account, openChangeOf } from './account.ts';
import type { PlanId } from './ids.ts';
import type { BillingType, Plan } from './plan.ts';
import type { Service } from './service.ts';
import { changeWays } from './settings/partner-settings.ts';

/** Why a plan is, or is not, among those a service may change to. The first that holds, in this order, is the answer. */
export const planVerdicts = [
  'current',
  'wrong-type',
  'disabled',
  'other-partner',
  'other-billing-type',
  'other-currency',
  'not-in-list',
  'offered',
] as const;
export type PlanVerdict = (typeof planVerdicts)[number];

/** Why a way of changing is closed for a service. */
export const closedReasons = [
  'menu-hides-services',
  'not-allowed',
  'customer-blocked',
  'change-pending',
  'not-active',
  'ending',
  'billing-type-unsupported',
  'no-plans',
] as const;
export type ClosedReason = (typeof closedReasons)[number];
export type Way = { readonly open: true } | { readonly open: false; readonly reason: ClosedReason };

/** What a customer may do with one service, and what became of every plan there is. */
export interface ChangeOffer {
  readonly service: Service;
  readonly selfChange: Way;
  readonly request: Way;
  /** Whether support may make the change: neither the partner's settings nor a blocked account bind it. */
  readonly support: Way;
  readonly plans: ReadonlyArray<{ readonly plan: Plan; readonly verdict: PlanVerdict }>;
}

/**
 * Every plan with a verdict, and for the service itself whether the customer may change it alone or ask support to, and if not why
 * (reference 1.4, 1.5, 1.7 and part 10). With an empty list a self-change is closed and a request stays open.
 */
export function changeOfferFor(account: Account, service: Service): ChangeOffer {
  const current = account.plans.get(service.planId);
  const plans = [...account.plans.values()].map((plan) => ({
    plan,
    verdict: verdictOn(plan, current, service, account),
  }));
  const ways = changeWays(account.settings, service.type);
  const shut = closedForEverybody(account, service);
  const hidden = account.settings['portal.menu.items'].includes('Services') ? undefined : 'menu-hides-services';
  const none = !plans.some(({ verdict }) => verdict === 'offered');
  return {
    service,
    plans,
    selfChange: way(
      hidden ?? shut ?? notAllowed(ways.selfChange) ?? closedForSelf(account) ?? (none ? 'no-plans' : undefined),
    ),
    request: way(hidden ?? shut ?? notAllowed(ways.request)),
    support: way(shut ?? (canBePriced(account) ? undefined : 'billing-type-unsupported')),
  };
}

/**
 * Whether the service may change to this plan. Support may also choose one that the plan's list leaves out: that is what a request
 * with an empty list asks for.
 */
export function isOpenPlan(offer: ChangeOffer, id: PlanId, chosenBy: 'customer' | 'support'): boolean {
  const verdict = offer.plans.find(({ plan }) => plan.id === id)?.verdict;
  return verdict === 'offered' || (chosenBy === 'support' && verdict === 'not-in-list');
}

/** The plans a customer is shown, cheapest first. */
export function offeredPlans(offer: ChangeOffer): Plan[] {
  return offer.plans
    .filter(({ verdict }) => verdict === 'offered')
    .map(({ plan }) => plan)
    .sort((a, b) => Number(a.price.units - b.price.units) || a.title.localeCompare(b.title));
}

function verdictOn(plan: Plan, current: Plan | undefined, service: Service, account: Account): PlanVerdict {
  if (plan.id === service.planId) return 'current';
  if (plan.type !== service.type) return 'wrong-type';
  if (!plan.enabled) return 'disabled';
  if (!plan.partners.includes(account.customer.partnerId)) return 'other-partner';
  if (!plan.billingTypes.includes(account.customer.billingType)) return 'other-billing-type';
  if (plan.price.currency !== service.unitPrice.currency) return 'other-currency';
  if (!current?.planOptions.includes(plan.id)) return 'not-in-list';
  return 'offered';
}

function closedForEverybody(account: Account, service: Service): ClosedReason | undefined {
  if (openChangeOf(account, service.id)) return 'change-pending';
  if (service.status !== 'active') return 'not-active';
  if (service.endDate) return 'ending';
  return undefined;
}

/** Billing types this version can price; for the others a customer asks support. */
const pricedBillingTypes: readonly BillingType[] = ['recurring'];

/** Whether a change can be priced at all for how this customer pays. Without a price there is no self-change and no quote. */
export function canBePriced({ customer }: Pick<Account, 'customer'>): boolean {
  return pricedBillingTypes.includes(customer.billingType);
}

function closedForSelf(account: Account): ClosedReason | undefined {
  if (account.customer.status !== 'active') return 'customer-blocked';
  return canBePriced(account) ? undefined : 'billing-type-unsupported';
}

function notAllowed(allowed: boolean): ClosedReason | undefined {
  return allowed ? undefined : 'not-allowed';
}

function way(reason: ClosedReason | undefined): Way {
  return reason ? { open: false, reason } : { open: true };
}
