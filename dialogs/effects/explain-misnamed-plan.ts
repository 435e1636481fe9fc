import { serviceOf } from '../../domain/account.ts';
import type { MisnamedPlan } from '../conversation-events.ts';
import type { Effect } from './effect.ts';

/** That a plan was named which is not on offer, or which is not the one that is had: nothing that was named is dropped without a word. */
export const explainMisnamedPlan: Effect<{ as: MisnamedPlan }> = ({ as }, { account, words }) => {
  if (as === 'unknown') return { part: { text: words.say('plan.unknown') } };
  const service = serviceOf(account, as.planOf);
  const plan = service && account.plans.get(service.planId);
  return plan ? { part: { text: words.say('plan.now', { plan: plan.title }) } } : {};
};
