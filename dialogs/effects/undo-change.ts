import { accountAfterCancelling, type ChangeCancellation, cancelChange } from '../../domain/cancel-change.ts';
import type { PlanChangeId } from '../../domain/ids.ts';
import { agreedWith } from '../agreed-changes.ts';
import { type Scene, wordsForChange } from '../scene.ts';
import type { Effect } from './effect.ts';

/** Undoes a scheduled change with those linked to it, and says what stays. Support learns it of a change that was theirs. */
export const undoChange: Effect<{ changeId: PlanChangeId }> = async ({ changeId }, scene) => {
  const { account, turn, tools, words } = scene;
  const agreed = agreedWith(account, changeId);
  if (!agreed) return { event: { type: 'obsolete' } };
  const { chosen, linked } = agreed;
  const result = cancelChange(account, chosen.id, await turn.ledgerOf(chosen.quoteId), tools.ids);
  if (!result.ok) return { event: { type: 'obsolete' } };
  await turn.cancelChange(result.cancellation);
  await tellSupport(result.cancellation, scene);
  const { service, plan } = wordsForChange(scene, chosen);
  const undone = words.say('undone', { service, plan });
  const services = words.list(linked.map((change) => wordsForChange(scene, change).service));
  return {
    part: {
      text:
        linked.length === 0 ? undone : `${undone} ${words.say('linked.undone', { services, count: linked.length })}`,
    },
    event: { type: 'done' },
    account: accountAfterCancelling(account, result.cancellation),
  };
};

/** In English, as all that is written on tickets. */
async function tellSupport({ changes }: ChangeCancellation, { turn, account, tools }: Scene): Promise<void> {
  const [{ change }] = changes;
  if (!change.ticketId) return;
  const what = changes.map(({ change: { newPlanId }, oldService }) => {
    const plan = account.plans.get(newPlanId)?.title ?? newPlanId;
    return `${oldService.description} to ${plan}`;
  });
  const text = `The customer undid the change of ${what.join(' and ')} on ${change.startDate}.`;
  await turn.noteOnTicket(change.ticketId, { text, status: 'waiting-on-agent', at: tools.now });
}
