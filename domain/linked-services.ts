import type { Account } from './account.ts';
import { openChangeOf } from './account.ts';
import type { Plan } from './plan.ts';
import type { Service } from './service.ts';

/** A service and the plan it moves to. */
export interface ServiceOnPlan {
  readonly service: Service;
  readonly plan: Plan;
}

/**
 * The linked services that have to change with a service so that their plans still go together, such as the line under a data plan
 * (part 9 of the reference; `change-plan.rules.linked-services`). Those that go with the new plan already stay as they are; the others
 * move to the first companion of the new plan that `mayMoveTo` allows. Null when one of them cannot, or has an
 * open change of its own from or to a plan that does not go with it.
 */
export function linkedChanges(
  account: Account,
  { service, plan }: ServiceOnPlan,
  mayMoveTo: (linked: Service, plan: Plan) => boolean,
): ServiceOnPlan[] | null {
  const changes: ServiceOnPlan[] = [];
  const linked = linkedServices(account, service);
  for (const other of linked) {
    const open = openChangeOf(account, other.id);
    const plans = [other.planId, ...(open ? [open.newPlanId] : [])].flatMap((id) => account.plans.get(id) ?? []);
    if (plans.length > 0 && plans.every((current) => goTogether(plan, current))) continue;
    const companion = companionsOf(account, plan).find(
      (candidate) => goTogether(plan, candidate) && mayMoveTo(other, candidate),
    );
    if (!companion || open || other.endDate || other.bundleId !== null) return null;
    changes.push({ service: other, plan: companion });
  }
  return areTogether(account, linked, changes) ? changes : null;
}

/** Whether what moves along also goes with the other linked services, as they are then. */
function areTogether({ plans }: Account, linked: readonly Service[], changes: readonly ServiceOnPlan[]): boolean {
  const planOf = (service: Service) =>
    changes.find((change) => change.service.id === service.id)?.plan ?? plans.get(service.planId);
  return changes.every(({ service, plan }) =>
    linked.every((other) => {
      const beside = planOf(other);
      return other.id === service.id || !beside || goTogether(plan, beside);
    }),
  );
}

function linkedServices({ services, settings }: Account, service: Service): Service[] {
  if (settings['change-plan.rules.linked-services'] === 'Change alone' || service.linkGroup === null) return [];
  return services.filter(
    ({ id, linkGroup, status }) => id !== service.id && linkGroup === service.linkGroup && status === 'active',
  );
}

/** Plans go together unless one of them names companions, and not the other. */
function goTogether(a: Plan, b: Plan): boolean {
  return accepts(a, b) && accepts(b, a);
}

function accepts(plan: Plan, other: Plan): boolean {
  return plan.companions.length === 0 || plan.companions.includes(other.id);
}

/** The companions a plan names, in its order, then those that name it. */
function companionsOf({ plans }: Account, plan: Plan): Plan[] {
  const named = plan.companions.flatMap((id) => plans.get(id) ?? []);
  return [...named, ...[...plans.values()].filter(({ companions }) => companions.includes(plan.id))];
}
