import { serviceOf } from '../domain/account.ts';
import { changeOfferFor } from '../domain/eligibility.ts';
import type { Question } from './question.ts';
import type { Scene } from './scene.ts';

/**
 * Whether what the conversation is about cannot be had any more: days may have passed, support may have made the change, a plan may be
 * gone. Looked at before a message is read, so that no question is asked that has no good answer.
 */
export async function isObsolete(question: Question, scene: Scene): Promise<boolean> {
  const { account, context } = scene;
  if (context.changeId && !account.openChanges.some(({ id }) => id === context.changeId)) return true;
  if (context.serviceId) {
    const service = serviceOf(account, context.serviceId);
    if (!service) return true;
    const { selfChange, request } = changeOfferFor(account, service);
    if (!selfChange.open && !request.open) return true;
  }
  return (await question.holds?.(scene)) === false;
}
