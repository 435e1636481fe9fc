import { serviceOf } from '../../domain/account.ts';
import type { ServiceId } from '../../domain/ids.ts';
import type { Wish } from '../conversation-context.ts';
import { serviceName } from '../service-name.ts';
import type { Effect } from './effect.ts';

/** What comes first, and what after it: nothing that was wished is dropped without a word. */
export const sayOneAtATime: Effect<{ first: ServiceId; others: readonly Wish[] }> = ({ first, others }, scene) => {
  const { account, words, context } = scene;
  const nameOf = (id: ServiceId) => {
    const service = serviceOf(account, id);
    return service ? serviceName(service, scene) : '';
  };
  // Of the service itself another plan comes later.
  const named = others.map(({ serviceId, planId }) =>
    serviceId === first && planId ? (account.plans.get(planId)?.title ?? '') : nameOf(serviceId),
  );
  const text = context.changeId
    ? words.say('one-at-a-time.undo', { others: words.list(named) })
    : words.say('one-at-a-time', { service: nameOf(first), others: words.list(named) });
  return { part: { text }, isOfQuestion: true };
};
