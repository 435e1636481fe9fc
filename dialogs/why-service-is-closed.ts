import { changeOfferFor } from '../domain/eligibility.ts';
import type { Service } from '../domain/service.ts';
import { openingOf } from './reading/choose-service.ts';
import type { Scene } from './scene.ts';
import { serviceName } from './service-name.ts';
import { whyNoPlan } from './why-no-plan.ts';

/** Why a service cannot be changed here; null where it can. The guide's refusal for an empty list on self-change is `no-plans`. */
export function whyServiceIsClosed(
  service: Service,
  { account, words }: Pick<Scene, 'account' | 'words'>,
): string | null {
  if (openingOf(account, service) !== 'closed') return null;
  const offer = changeOfferFor(account, service);
  const reason = offer.selfChange.open ? 'not-allowed' : offer.selfChange.reason;
  const why = reason === 'no-plans' ? whyNoPlan(offer, { account, words }) : null;
  return why ?? words.say(`closed.${reason}`, { service: serviceName(service, { account }) });
}
