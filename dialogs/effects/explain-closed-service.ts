import { serviceOf } from '../../domain/account.ts';
import { changeOfferFor } from '../../domain/eligibility.ts';
import type { ServiceId } from '../../domain/ids.ts';
import { known } from '../conversation-context.ts';
import { serviceName } from '../service-name.ts';
import type { Effect } from './effect.ts';

/** Why a service cannot be changed. The guide's refusal for an empty list on self-change is `no-plans` (reference 1.4). */
export const explainClosedService: Effect<{ serviceId: ServiceId }> = ({ serviceId }, { account, words }) => {
  const service = known(serviceOf(account, serviceId) ?? null);
  const { selfChange } = changeOfferFor(account, service);
  const reason = selfChange.open ? 'not-allowed' : selfChange.reason;
  return { part: { text: words.say(`closed.${reason}`, { service: serviceName(service, { account }) }) } };
};
