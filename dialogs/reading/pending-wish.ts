import { serviceOf } from '../../domain/account.ts';
import { Temporal } from '../../domain/calendar.ts';
import { changeOfferFor, offeredPlans } from '../../domain/eligibility.ts';
import type { PersonEvent } from '../conversation-events.ts';
import type { Scene } from '../scene.ts';
import { datesFor, dayEvent } from './change-events.ts';

/** The plan and the day that were wished before it was clear for which service, as events that follow the choice of the service. */
export function pendingWish(
  chosen: Extract<PersonEvent, { type: 'service chosen' }>,
  scene: Scene,
): readonly PersonEvent[] {
  const { account, context } = scene;
  const service = serviceOf(account, chosen.serviceId);
  if (!service || chosen.opening !== 'plans') return [];
  const plan = offeredPlans(changeOfferFor(account, service)).find(({ id }) => id === context.planId);
  if (!plan) return context.startDate ? [{ type: 'date noted', startDate: context.startDate }] : [];
  const days = context.startDate
    ? [dayEvent([Temporal.PlainDate.from(context.startDate)], datesFor({ service, plan }, scene))]
    : [];
  return [{ type: 'plan chosen', planId: plan.id }, ...days];
}
