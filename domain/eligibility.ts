import { type Account, openChangeOf } from './account.ts';
import { isBefore } from './calendar.ts';
import { linkedChanges, type ServiceOnPlan } from './linked-services.ts';
import { type Currency, compareMoney, type Money } from './money.ts';
import type { Plan } from './plan.ts';
import { priceOnPlan } from './pricing/billed-price.ts';
import { monthlyListPrice } from './pricing/monthly-price.ts';
import type { Quote } from './quote.ts';
import type { Service } from './service.ts';
import { changeWays } from './settings/partner-settings.ts';
import { furthestStart, type StartDates, startDatesFor } from './start-dates.ts';

/** Why a plan is, or is not, among those a service may change to. The first that holds, in this order, is the answer. */
export const planVerdicts = [
  'current',
  'wrong-type',
  'disabled',
  'other-partner',
  'other-billing-type',
  'other-category',
  'other-location',
  'other-label',
  'other-currency',
  'not-in-list',
  'change-pending',
  'not-active',
  'ending',
  'linked-service',
  'in-contract',
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
  'in-bundle',
  'no-plans',
  'balance-too-low',
] as const;
export type ClosedReason = (typeof closedReasons)[number];
export type Way = { readonly open: true } | { readonly open: false; readonly reason: ClosedReason };

/** On which terms a service may change to a plan. */
export interface PlanTerms {
  readonly dates: StartDates;
  /** Linked services that have to change with it. */
  readonly companions: readonly ServiceOnPlan[];
  /** What a full month costs then, with tax and before discounts. */
  readonly monthly: Money;
}

/** A plan, what became of it and, where it can be had, when and together with what. */
export interface PlanOffer {
  readonly plan: Plan;
  readonly verdict: PlanVerdict;
  /** Null unless a change to it could be quoted: for an offered plan, and for one that only the list leaves out. */
  readonly terms: PlanTerms | null;
}

/** What a customer may do with one service, and what became of every plan there is. */
export interface ChangeOffer {
  readonly service: Service;
  readonly selfChange: Way;
  readonly request: Way;
  /** Whether support may make the change: neither the partner's settings nor a blocked account bind it. */
  readonly support: Way;
  readonly plans: readonly PlanOffer[];
}

/**
 * Every plan with a verdict, and for the service itself whether the customer may change it alone or ask support to, and if not why
 * (reference 1.4, 1.5, 1.7 and part 10). With an empty list a self-change is closed and a request stays open.
 */
export function changeOfferFor(account: Account, service: Service): ChangeOffer {
  const plans = [...account.plans.values()].map((plan) => planOfferFor(account, service, plan));
  const ways = changeWays(account.settings, service.type);
  const shut = closedForEverybody(account, service);
  const hidden = account.settings['portal.menu.items'].includes('Services') ? undefined : 'menu-hides-services';
  const none = !plans.some(({ verdict }) => verdict === 'offered');
  return {
    service,
    plans,
    selfChange: way(
      hidden ??
        shut ??
        notAllowed(ways.selfChange) ??
        (account.customer.status === 'active' ? undefined : 'customer-blocked') ??
        (service.bundleId === null ? undefined : 'in-bundle') ??
        (none ? 'no-plans' : undefined),
    ),
    request: way(hidden ?? shut ?? notAllowed(ways.request)),
    support: way(shut),
  };
}

/**
 * The ways that are open for what a quote says: a balance that would be too low closes the self-change, and where the partner lets
 * customers send a request instead, it opens that (`change-plan.rules.balance-too-low`; reference part 10).
 */
export function waysFor(
  account: Account,
  offer: ChangeOffer,
  { balanceMissing }: Pick<Quote, 'balanceMissing'>,
): Pick<ChangeOffer, 'selfChange' | 'request'> {
  const { selfChange, request } = offer;
  if (!selfChange.open || !balanceMissing) return { selfChange, request };
  const instead = account.settings['change-plan.rules.balance-too-low'] === 'Request instead';
  return { selfChange: way('balance-too-low'), request: instead ? way(undefined) : request };
}

/**
 * On which terms the service may change to a plan; null when it may not. Support may also choose one that the current plan's list leaves
 * out: that is what a request with an empty list asks for.
 */
export function termsFor(
  account: Account,
  { service, plan }: ServiceOnPlan,
  chosenBy: 'customer' | 'support',
): PlanOffer['terms'] {
  const { verdict, terms } = planOfferFor(account, service, plan);
  return verdict === 'offered' || chosenBy === 'support' ? terms : null;
}

/** The plans a customer is shown, cheapest per month first. */
export function offeredPlans(offer: ChangeOffer): Plan[] {
  return offer.plans
    .flatMap(({ plan, verdict, terms }) => (verdict === 'offered' && terms ? [{ plan, monthly: terms.monthly }] : []))
    .sort((a, b) => compareMoney(a.monthly, b.monthly) || a.plan.title.localeCompare(b.plan.title))
    .map(({ plan }) => plan);
}

/** The verdict on one plan for one service, and on which terms it can be had. */
export function planOfferFor(account: Account, service: Service, plan: Plan): PlanOffer {
  const unfit = unfitFor(account, service, plan);
  if (unfit) return { plan, verdict: unfit, terms: null };
  const notInList = account.plans.get(service.planId)?.planOptions.includes(plan.id) ? undefined : 'not-in-list';
  const shut = closedForEverybody(account, service);
  if (shut) return { plan, verdict: notInList ?? shut, terms: null };
  const companions = linkedChanges(account, { service, plan }, (linked, candidate) =>
    mayMoveTo(account, linked, candidate),
  );
  if (!companions) return { plan, verdict: notInList ?? 'linked-service', terms: null };
  const dates = startDatesFor(account, { service, plan }, companions);
  const inContract = dates.contractUntil && !isBefore(dates.contractUntil, furthestStart(account).date);
  if (inContract) return { plan, verdict: notInList ?? 'in-contract', terms: null };
  return {
    plan,
    verdict: notInList ?? 'offered',
    terms: { dates, companions, monthly: monthlyListPrice(priceOnPlan(account, service, plan)) },
  };
}

/** Why a plan cannot be a service's next one whatever its list says, for this customer. */
function unfitFor({ customer, partner }: Account, service: Service, plan: Plan) {
  if (plan.id === service.planId) return 'current';
  if (plan.type !== service.type) return 'wrong-type';
  if (!plan.enabled) return 'disabled';
  if (!plan.partners.includes(customer.partnerId)) return 'other-partner';
  if (!plan.billingTypes.includes(customer.billingType)) return 'other-billing-type';
  if (!isFor(plan.categories, [customer.category])) return 'other-category';
  if (!isFor(plan.locations, customer.location === null ? [] : [customer.location])) return 'other-location';
  if (!isFor(plan.labels, customer.labels)) return 'other-label';
  const currencies = [plan.price.currency, service.unitPrice.currency, ...discountCurrencies(service)];
  if (currencies.some((currency) => currency !== partner.currency)) return 'other-currency';
  return undefined;
}

function discountCurrencies({ discount }: Service): Currency[] {
  return discount?.off.kind === 'fixed' ? [discount.off.amount.currency] : [];
}

/** Whether a plan for certain customers is for one that has these; a plan that names none is for everybody (reference part 3). */
function isFor<Kind extends string>(named: readonly Kind[], theirs: NoInfer<readonly Kind[]>): boolean {
  return named.length === 0 || named.some((one) => theirs.includes(one));
}

/** A linked service moves along only to a plan that its own list offers; which types may be changed alone is asked of the chosen one. */
function mayMoveTo(account: Account, service: Service, plan: Plan): boolean {
  const current = account.plans.get(service.planId);
  return !unfitFor(account, service, plan) && current?.planOptions.includes(plan.id) === true;
}

function closedForEverybody(
  account: Account,
  service: Service,
): 'change-pending' | 'not-active' | 'ending' | undefined {
  if (openChangeOf(account, service.id)) return 'change-pending';
  if (service.status !== 'active') return 'not-active';
  if (service.endDate) return 'ending';
  return undefined;
}

function notAllowed(allowed: boolean): ClosedReason | undefined {
  return allowed ? undefined : 'not-allowed';
}

function way(reason: ClosedReason | undefined): Way {
  return reason ? { open: false, reason } : { open: true };
}
