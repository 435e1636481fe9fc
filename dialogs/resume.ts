import { serviceOf } from '../domain/account.ts';
import { changeOfferFor, offeredPlans } from '../domain/eligibility.ts';
import type { OutcomeEvent } from './conversation-events.ts';
import { openingOf } from './reading/choose-service.ts';
import type { Scene } from './scene.ts';

/** Where a conversation goes on whose state was lost in an update: the furthest question whose earlier answers can still be had. */
export function resumeEvent({ account, context, tools }: Scene): OutcomeEvent {
  const service = context.serviceId && serviceOf(account, context.serviceId);
  const opening = service ? openingOf(account, service) : 'closed';
  if (!service || opening === 'closed') return { type: 'obsolete' };
  const ticketKey = tools.ids.next();
  if (opening === 'request') return { type: 'resumed', to: 'message', ticketKey };
  const planHolds = offeredPlans(changeOfferFor(account, service)).some(({ id }) => id === context.planId);
  if (!planHolds) return { type: 'resumed', to: 'plan', ticketKey };
  return { type: 'resumed', to: context.startDate ? 'price' : 'date', ticketKey };
}
