import { serviceOf } from '../../domain/account.ts';
import type { Wish } from '../conversation-context.ts';
import { openingOf } from '../reading/choose-service.ts';
import { serviceName } from '../service-name.ts';
import type { Effect } from './effect.ts';

/** Comes back to what was wished beside what is over now; "yes" begins it. Nothing is said of what cannot be changed any more. */
export const offerNext: Effect<{ wish: Wish | null }> = ({ wish }, scene) => {
  const { account, words } = scene;
  const service = wish && serviceOf(account, wish.serviceId);
  if (!service || openingOf(account, service) === 'closed') return {};
  const plan = wish.planId && account.plans.get(wish.planId);
  const named = serviceName(service, scene);
  const text = words.say('next-wish', {
    wish: plan ? words.say('linked.item', { service: named, plan: plan.title }) : named,
  });
  return { part: { text, suggestions: [words.say('button.change-service', { service: named })] } };
};
