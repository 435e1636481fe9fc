import { serviceOf } from '../domain/account.ts';
import type { Scene } from './scene.ts';
import { wordsForChange } from './scene.ts';
import { serviceName } from './service-name.ts';
import type { Snapshot } from './snapshot.ts';

type Open = Pick<Snapshot, 'state' | 'context'>;

/**
 * What was open before a message and is left for something else after it, in a sentence: no change, undo or request is dropped without a word.
 * Null where nothing was, where it goes on, and where the conversation is over with it, which says so itself.
 */
export function setAsideText(before: Open, after: Open, scene: Pick<Scene, 'account' | 'words'>): string | null {
  if (after.state === 'ready') return null;
  const { account, words } = scene;
  const { serviceId, planId, changeId } = before.context;
  const change = account.openChanges.find(({ id }) => id === changeId);
  if (change && after.context.changeId !== changeId) {
    const { plan, date } = wordsForChange(scene, change);
    return words.say('undo.kept', { plan, date });
  }
  const service = serviceId && serviceOf(account, serviceId);
  if (!service) return null;
  const named = { service: serviceName(service, scene) };
  const isSameService = after.context.serviceId === serviceId;
  if (before.state === 'whatMessage')
    return isSameService && isOfThePrice(after) ? null : words.say('set-aside.request', named);
  const plan = planId && account.plans.get(planId);
  if (plan)
    return isSameService && after.context.planId ? null : words.say('set-aside', { ...named, plan: plan.title });
  const isLeft = !isSameService && after.state !== 'whichService';
  return before.state === 'whichPlan' && isLeft ? words.say('set-aside.service', named) : null;
}

/** From the request back to the price nothing is lost: what was written is kept. */
function isOfThePrice({ state }: Open): boolean {
  return state === 'whatMessage' || state === 'confirmChange';
}
