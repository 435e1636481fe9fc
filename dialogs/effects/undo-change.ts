import { accountAfterCancelling, type ChangeCancellation, cancelChange } from '../../domain/cancel-change.ts';
import type { PlanChangeId } from '../../domain/ids.ts';
import { type Scene, wordsForChange } from '../scene.ts';
import type { Effect } from './effect.ts';

/** Undoes a scheduled change, and says what stays. Support learns it of a change that was theirs. */
export const undoChange: Effect<{ changeId: PlanChangeId }> = async ({ changeId }, scene) => {
  const { account, turn, tools, words } = scene;
  const result = cancelChange(account, changeId, await turn.ledgerOf(changeId), tools.ids);
  if (!result.ok) return { event: { type: 'obsolete' } };
  await turn.cancelChange(result.cancellation);
  await tellSupport(result.cancellation, scene);
  const { service, plan } = wordsForChange(scene, result.cancellation.change);
  return {
    part: { text: words.say('undone', { service, plan }) },
    event: { type: 'done' },
    account: accountAfterCancelling(account, result.cancellation),
  };
};

/** In English, as all that is written on tickets. */
async function tellSupport({ change, oldService }: ChangeCancellation, { turn, account, tools }: Scene): Promise<void> {
  if (!change.ticketId) return;
  const plan = account.plans.get(change.newPlanId)?.title ?? change.newPlanId;
  const text = `The customer undid the change of ${oldService.description} to ${plan} on ${change.startDate}.`;
  await turn.noteOnTicket(change.ticketId, { text, status: 'waiting-on-agent', at: tools.now });
}
