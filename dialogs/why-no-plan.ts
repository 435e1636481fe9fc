import type { ChangeOffer, PlanVerdict } from '../domain/eligibility.ts';
import type { Scene } from './scene.ts';
import { serviceName } from './service-name.ts';

/** Why there is no plan to choose for a service, where it is more than an empty list; null where it is not. */
export function whyNoPlan({ service, plans }: ChangeOffer, scene: Pick<Scene, 'account' | 'words'>): string | null {
  const { account, words } = scene;
  const name = serviceName(service, scene);
  const has = (sought: PlanVerdict) => plans.some(({ verdict }) => verdict === sought);
  if (service.unitPrice.currency !== account.partner.currency) return words.say('no-plans.currency', { service: name });
  if (service.contractEnd && has('in-contract'))
    return words.say('no-plans.contract', { service: name, until: words.date(service.contractEnd) });
  return has('linked-service') || has('in-contract') ? words.say('no-plans.linked', { service: name }) : null;
}
