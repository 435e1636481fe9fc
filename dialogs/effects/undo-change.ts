import { accountAfterCancelling, cancelChange } from '../../domain/cancel-change.ts';
import type { PlanChangeId } from '../../domain/ids.ts';
import { wordsForChange } from '../scene.ts';
import type { Effect } from './effect.ts';

/** Undoes a scheduled change, and says what stays. */
export const undoChange: Effect<{ changeId: PlanChangeId }> = async ({ changeId }, scene) => {
  const { account, turn, tools, words } = scene;
  const result = cancelChange(account, changeId, await turn.ledgerOf(changeId), tools.ids);
  if (!result.ok) {
    const message = result.refusal.code === 'ALREADY_STARTED' ? 'undo.too-late' : 'undo.none';
    return { part: { text: words.say(message) }, event: { type: 'refused' } };
  }
  await turn.cancelChange(result.cancellation);
  const { service, plan } = wordsForChange(scene, result.cancellation.change);
  return {
    part: { text: words.say('undone', { service, plan }) },
    event: { type: 'done' },
    account: accountAfterCancelling(account, result.cancellation),
  };
};
