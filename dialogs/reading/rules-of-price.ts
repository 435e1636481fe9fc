import type { Topic } from '../conversation-events.ts';
import type { Asked, QuestionRule } from './asked.ts';
import { plansKnown } from './described-change.ts';
import { isNumber, titleWords } from './title-words.ts';

/** Topics a price tells of. */
export const ofAPrice: readonly Topic[] = ['fee', 'refund', 'due now', 'monthly'];

/** "Why 30?", "30 dollars just for changing?" */
export const ofAnAmount: QuestionRule = (asked) => {
  const { heard, described, change, topic, quote, has } = asked;
  if (quote !== 'on the table' || described.found || !namesAnAmount(asked)) return null;
  const isOfTheFee = has('why') || (heard.asks && topic === null && !has('how much'));
  return isOfTheFee ? { type: 'asked', topic: 'fee', change } : null;
};

/** "How much is it?", of the plan in hand. */
export const ofThePlanInHand: QuestionRule = ({ change, topic, named, scene, has }) => {
  const isOfIt = has('how much') && !topic && !has('services') && !named;
  return isOfIt && scene.context.planId && change?.planIds.length === 1 ? { type: 'price asked', change } : null;
};

/** "What if I wait until January?", "is it cheaper on the 1st?", "when is it cheapest?" */
export const ofAnotherDay: QuestionRule = ({ heard, described, change, topic, scene, has }) => {
  if (!change || !scene.context.planId) return null;
  const isWaiting = topic === 'earlier' && has('what happens') && described.found !== null;
  const isCompared = heard.asks && has('cheaper', 'cheapest', 'dearer') && (described.found !== null || has('when'));
  return isWaiting || isCompared ? { type: 'price asked', change } : null;
};

/** "When do you take the 30?" */
export const whenAnAmountIsDue: QuestionRule = (asked) => {
  const { described, change, quote, has } = asked;
  const isOfIt = has('when') && quote !== 'none' && namesAnAmount(asked) && !described.found;
  return isOfIt ? { type: 'asked', topic: 'invoice', change } : null;
};

/** Before a day is known, what a fee or a refund would be is told with the price for the first possible day. */
export const ofATopicWithItsPrice: QuestionRule = ({ change, topic, named, scene }) => {
  const tells = named ? [...ofAPrice, 'balance', 'invoice'] : ofAPrice;
  const isTold = topic !== null && tells.includes(topic) && scene.context.quoteId === null;
  return isTold && change?.planIds.length === 1 ? { type: 'price asked', change } : null;
};

/** "How much would 200 be from Monday?", "what about 100?" */
export const ofAChange: QuestionRule = ({ heard, described, change, topic, named, has }) => {
  if (!change) return null;
  const asksPrice = has('how much', 'what happens') || (heard.asks && has('maybe'));
  const isPriceAsked = !topic || (topic === 'old plan' && named && !has('old'));
  const isOfOne = named || described.found !== null || has('change');
  if (asksPrice && isPriceAsked && isOfOne) return { type: 'price asked', change };
  return has('how much') && named && topic !== 'fee' ? { type: 'price asked', change } : null;
};

/** "How much is it to change?", "how much?": what plans there are, with their prices. */
export const ofNoPlanYet: QuestionRule = ({ heard, change, has }) => {
  if (!has('how much')) return null;
  if (has('change')) return { type: 'asked', topic: 'plans', change };
  return heard.asks && !change && !has('services', 'invoice', 'old')
    ? { type: 'asked', topic: 'plans', change: null }
    : null;
};

/** "Why 15?": a number that is in no plan's title is one of the price in talk. */
export function namesAnAmount({ heard, scene }: Asked): boolean {
  const numbers = titleWords(heard.plain).filter(({ text }) => isNumber(text));
  const ofTitles = new Set(
    plansKnown(scene.account).flatMap(({ plan }) => titleWords(plan.title).map(({ text }) => text)),
  );
  return numbers.length > 0 && numbers.every(({ text }) => !ofTitles.has(text));
}
