import { serviceOf } from '../../domain/account.ts';
import { answerAboutAccount } from '../answers/about-account.ts';
import { answerAboutBetter, answerAboutPlans } from '../answers/about-plans.ts';
import { answerAboutQuote } from '../answers/about-quote.ts';
import { quoteInMind } from '../answers/quote-in-mind.ts';
import { known } from '../conversation-context.ts';
import type { ChangeInQuestion, Topic } from '../conversation-events.ts';
import { changeInHand, type Scene } from '../scene.ts';
import { serviceName } from '../service-name.ts';
import type { Effect } from './effect.ts';

/** While a change is about to be undone, what these ask about is undone with it. */
const ofUndoing: readonly Topic[] = ['fee', 'old plan', 'refund', 'due now', 'monthly', 'undo', 'invoice'];

function undoingAnswer(scene: Scene): string {
  const { account, words } = scene;
  const change = changeInHand(scene);
  const service = known(serviceOf(account, change.oldServiceId) ?? null);
  return words.say('answer.undoing', {
    service: serviceName(service, scene),
    plan: account.plans.get(service.planId)?.title ?? '',
  });
}

/** Answers a question from the price on the table, else from the change that waits to start, else in general; then the open question returns. */
export const answerQuestion: Effect<{ topic: Topic; change: ChangeInQuestion | null }> = async (
  { topic, change },
  scene,
) => {
  if (scene.context.changeId && ofUndoing.includes(topic)) return { part: { text: undoingAnswer(scene) } };
  const quote = await quoteInMind(scene);
  if (topic === 'faster' || topic === 'cheaper') return { part: { text: answerAboutBetter(topic, change, scene) } };
  const text =
    topic === 'plans'
      ? answerAboutPlans(change, scene)
      : ((quote && answerAboutQuote(topic, quote, scene)) ?? answerAboutAccount(topic, change, scene));
  return { part: { text } };
};
