import { type Account, visibleServices } from '../../domain/account.ts';
import { changeOfferFor, offeredPlans } from '../../domain/eligibility.ts';
import type { Service } from '../../domain/service.ts';
import type { PersonEvent, ServiceOpening } from '../conversation-events.ts';
import type { Scene } from '../scene.ts';
import type { Heard } from './hear.ts';
import { servicesNamed } from './services-named.ts';

/** The services a customer may change alone or ask support to change, in the order they are shown. */
export function changeableServices(account: Account): Service[] {
  return visibleServices(account).filter((service) => openingOf(account, service) !== 'closed');
}

/** Where choosing this service leads. Without a plan to choose, a change can only be asked for, in words. */
export function openingOf(account: Account, service: Service): ServiceOpening {
  const offer = changeOfferFor(account, service);
  const hasPlans = offeredPlans(offer).length > 0;
  if (offer.selfChange.open || (offer.request.open && hasPlans)) return 'plans';
  return offer.request.open ? 'request' : 'closed';
}

export function serviceChosen(
  service: Service,
  { account, tools }: Pick<Scene, 'account' | 'tools'>,
): Extract<PersonEvent, { type: 'service chosen' }> {
  return {
    type: 'service chosen',
    serviceId: service.id,
    opening: openingOf(account, service),
    ticketKey: tools.ids.next(),
  };
}

/** The one service a sentence names among all that are visible, also one that cannot change: then the customer is told why. */
export function serviceMeant(heard: Heard, account: Account): Service | null {
  const [only, ...others] = servicesNamed(heard, visibleServices(account), account.plans).items;
  return only && others.length === 0 ? only : null;
}

/** A wish to change: straight to the only service there is to choose, else to the question which. */
export function changeWanted(scene: Pick<Scene, 'account' | 'tools'>): PersonEvent {
  const [first, ...others] = changeableServices(scene.account);
  if (first && others.length === 0) return serviceChosen(first, scene);
  if (first) return { type: 'change wanted' };
  const [shown] = visibleServices(scene.account);
  return shown ? serviceChosen(shown, scene) : { type: 'services wanted' };
}
