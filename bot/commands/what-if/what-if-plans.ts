import { billingTypes, customerLabelSchema, locationIdSchema } from '../../../domain/customer.ts';
import { type PartnerId, type PlanId, partnerIdSchema, planIdSchema } from '../../../domain/ids.ts';
import { type Currency, money } from '../../../domain/money.ts';
import { percent } from '../../../domain/percent.ts';
import type { Plan } from '../../../domain/plan.ts';
import type { Tax } from '../../../domain/tax.ts';
import { CommandFailed } from '../command-failed.ts';
import type { WhatIfFile, WhatIfPlan } from './what-if-file.ts';

/** The plans of a file, by ids that are their positions. Throws `CommandFailed` for a plan it names and does not have. */
export function whatIfPlans(
  given: WhatIfFile['plans'],
  partner: PartnerId,
  currency: Currency,
): ReadonlyMap<PlanId, Plan> {
  const titles = Object.keys(given);
  const plans = Object.entries(given).map(([title, value]) => {
    const plan = typeof value === 'string' ? { price: value } : value;
    return planOf(title, plan, titles, partner, currency);
  });
  return new Map(plans.map((plan) => [plan.id, plan]));
}

/** Throws `CommandFailed` when the file has no such plan. */
function planIdOf(title: string, titles: readonly string[]): PlanId {
  const position = titles.indexOf(title);
  if (position < 0) throw noSuchPlan(title, titles);
  return planIdSchema.parse(String(position + 1));
}

/** That a file names a plan it does not have, and which there are. */
export function noSuchPlan(title: string, titles: readonly string[]): CommandFailed {
  return new CommandFailed('WHAT_IF_INVALID', `The file has no plan "${title}". There are: ${titles.join(', ')}.`);
}

function planOf(
  title: string,
  plan: WhatIfPlan,
  titles: readonly string[],
  partner: PartnerId,
  currency: Currency,
): Plan {
  return {
    id: planIdOf(title, titles),
    type: plan.type ?? 'internet',
    title,
    serviceName: title,
    price: money(plan.price, plan.currency ?? currency),
    tax: taxFrom(plan.tax),
    prepaidDays: plan.everyDays ?? null,
    enabled: plan.enabled ?? true,
    partners: plan.partners?.map((name) => partnerIdSchema.parse(name)) ?? [partner],
    billingTypes: plan.billingTypes ?? billingTypes,
    categories: plan.categories ?? [],
    locations: (plan.locations ?? []).map((location) => locationIdSchema.parse(location)),
    labels: (plan.labels ?? []).map((label) => customerLabelSchema.parse(label)),
    planOptions: (plan.offers ?? titles.filter((other) => other !== title)).map((other) => planIdOf(other, titles)),
    companions: (plan.goesWith ?? []).map((other) => planIdOf(other, titles)),
    speed: null,
    version: 1,
  };
}

/** Reads `20% on top` or `20% included`. */
function taxFrom(text = '0% included'): Tax {
  const [rate = '0', how] = text.split('% ');
  return { rate: percent(rate), included: how === 'included' };
}
