import { serviceOf } from '../../domain/account.ts';
import { changeOfferFor } from '../../domain/eligibility.ts';
import type { ServiceId } from '../../domain/ids.ts';
import { known } from '../conversation-context.ts';
import { serviceName } from '../service-name.ts';
import { whyNoPlan } from '../why-no-plan.ts';
import type { Effect } from './effect.ts';

/** Why a service cannot be changed. The guide's refusal for an empty list on self-change is `no-plans` (reference 1.4). */
export const explainClosedService: Effect<{ serviceId: ServiceId }> = ({ serviceId }, { account, words }) => {
  const service = known(serviceOf(account, serviceId) ?? null);
  const offer = changeOfferFor(account, service);
  const reason = offer.selfChange.open ? 'not-allowed' : offer.selfChange.reason;
  const why = reason === 'no-plans' ? whyNoPlan(offer, { account, words }) : null;
  return { part: { text: why ?? words.say(`closed.${reason}`, { service: serviceName(service, { account }) }) } };
};
