import { serviceOf } from '../domain/account.ts';
import type { PlanChange } from '../domain/plan-change.ts';
import type { Quote } from '../domain/quote.ts';
import type { Scene } from './scene.ts';
import { serviceName } from './service-name.ts';

/** Linked services that change along, as "Home line to Line Plus and …"; empty when there are none. */
export function companionsText(companions: Quote['companions'], { account, words }: Pick<Scene, 'account' | 'words'>) {
  return words.list(
    companions.map(({ serviceId, serviceDescription, newPlan }) => {
      const service = serviceOf(account, serviceId);
      return words.say('linked.item', {
        service: service ? serviceName(service, { account }) : serviceDescription,
        plan: newPlan.title,
      });
    }),
  );
}

/** The same for changes that are booked. */
export function linkedChangesText(
  changes: readonly PlanChange[],
  { account, words }: Pick<Scene, 'account' | 'words'>,
) {
  return words.list(
    changes.map(({ oldServiceId, newPlanId }) => {
      const service = serviceOf(account, oldServiceId);
      return words.say('linked.item', {
        service: service ? serviceName(service, { account }) : '',
        plan: account.plans.get(newPlanId)?.title ?? '',
      });
    }),
  );
}
