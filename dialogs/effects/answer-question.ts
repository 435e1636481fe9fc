import { answerAboutAccount } from '../answers/about-account.ts';
import { answerAboutPlans, noBetterPlan } from '../answers/about-plans.ts';
import { answerAboutQuote } from '../answers/about-quote.ts';
import { quoteInMind } from '../answers/quote-in-mind.ts';
import type { ChangeInQuestion, Topic } from '../conversation-events.ts';
import type { Effect } from './effect.ts';

/** Answers a question from the price on the table, else from the change that waits to start, else in general; then the open question returns. */
export const answerQuestion: Effect<{ topic: Topic; change: ChangeInQuestion | null }> = async (
  { topic, change },
  scene,
) => {
  const quote = await quoteInMind(scene);
  if (topic === 'faster' || topic === 'cheaper') return { part: { text: noBetterPlan(topic, change, scene) } };
  const text =
    topic === 'plans'
      ? answerAboutPlans(change, scene)
      : ((quote && answerAboutQuote(topic, quote, scene)) ?? answerAboutAccount(topic, change, scene));
  return { part: { text } };
};
