import { type Account, visibleServices } from '../../domain/account.ts';
import { changeOfferFor, offeredPlans } from '../../domain/eligibility.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Service } from '../../domain/service.ts';
import type { PersonEvent, ServiceOpening } from '../conversation-events.ts';
import type { Scene } from '../scene.ts';
import { findPlan } from './find-plan.ts';
import { findService } from './find-service.ts';
import { plainText } from './plain-text.ts';

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

export function serviceChosen(service: Service, { account, tools }: Pick<Scene, 'account' | 'tools'>): PersonEvent {
  return {
    type: 'service chosen',
    serviceId: service.id,
    opening: openingOf(account, service),
    ticketKey: tools.ids.next(),
  };
}

/** The service a person means among all they can see, also one that cannot change: then they are told why. */
export function serviceMeant(text: string, account: Account): Service | null {
  return /^\W*\d+\W*$/.test(text) ? null : findService(text, visibleServices(account));
}

/** The one plan that is named as what to change to, and the one service that can; null for none or several. */
export function planMeant(text: string, account: Account): { service: Service; plan: Plan } | null {
  const [, wanted = ''] = /\b(?:to|get|have|want)(?: the)? (\S.*)$/.exec(plainText(text)) ?? [];
  if (wanted.length < 4) return null;
  const [only, ...others] = changeableServices(account).flatMap((service) => {
    if (openingOf(account, service) !== 'plans') return [];
    const plan = findPlan(wanted, offeredPlans(changeOfferFor(account, service)));
    return plan ? [{ service, plan }] : [];
  });
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
