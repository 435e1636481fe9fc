import { agreedChanges } from '../agreed-changes.ts';
import type { PersonEvent, Topic } from '../conversation-events.ts';
import type { Question } from '../question.ts';
import type { Scene } from '../scene.ts';
import { askedIn, type QuestionRule } from './asked.ts';
import type { DescribedChange } from './described-change.ts';
import type { Heard } from './hear.ts';
import { comparisons } from './lexicon/choice-concepts.ts';
import {
  ofABetterPlan,
  ofAllPlans,
  ofANamedPlan,
  ofAPlanAlone,
  ofAPlanThatIsNot,
  ofASpeed,
  ofThePlansShown,
} from './rules-of-plans.ts';
import {
  namesAnAmount,
  ofAChange,
  ofAnAmount,
  ofAnotherDay,
  ofAPrice,
  ofATopicWithItsPrice,
  ofNoPlanYet,
  ofThePlanInHand,
  whenAnAmountIsDue,
} from './rules-of-price.ts';

const ofUndoing: readonly Topic[] = [...ofAPrice, 'undo', 'old plan', 'invoice'];

/** "Do I get my money back?" is about undoing where that is asked. */
const ofWhatUndoingDoes: QuestionRule = (asked) => {
  const { heard, question, named, topic, has } = asked;
  if (question.name !== 'undo' || !heard.asks || named) return null;
  const isOfIt =
    has('how much', 'what happens') || namesAnAmount(asked) || (topic !== null && ofUndoing.includes(topic));
  return isOfIt ? { type: 'asked', topic: 'undo', change: null } : null;
};

/** "Which one costs the most?", of the services. */
const ofTheServicesShown: QuestionRule = ({ heard, described, question, named, has }) => {
  const isOfServices = described.services.length === 0 && (!named || has(...comparisons));
  const asksWhich = has('how much') || (has('question', 'which') && has(...comparisons));
  return question.name === 'service' && heard.asks && asksWhich && isOfServices ? { type: 'services wanted' } : null;
};

/** "Can I still cancel?", about the change that is booked. */
const ofTheBookedChange: QuestionRule = ({ heard, question, scene, change, has }) => {
  const isOfIt = heard.asks && has('cancel') && question.name === 'ready' && agreedChanges(scene.account).length > 0;
  return isOfIt ? { type: 'asked', topic: 'undo', change } : null;
};

/** "Let's do 200, when could that start?" */
const ofTheFirstDay: QuestionRule = ({ scene, change, named, topic }) =>
  topic === 'start' && named && agreedChanges(scene.account).length === 0
    ? { type: 'asked', topic: 'earlier', change }
    : null;

const ofItsTopic: QuestionRule = ({ topic, change }) => (topic ? { type: 'asked', topic, change } : null);

/** The first that fits counts. */
const rules: readonly QuestionRule[] = [
  ofWhatUndoingDoes,
  ofTheServicesShown,
  ofThePlansShown,
  ofAnAmount,
  ofANamedPlan,
  ofTheBookedChange,
  ofThePlanInHand,
  ofAPlanThatIsNot,
  ofAnotherDay,
  whenAnAmountIsDue,
  ofTheFirstDay,
  ofABetterPlan,
  ofATopicWithItsPrice,
  ofAChange,
  ofAllPlans,
  ofItsTopic,
  ofNoPlanYet,
  ofAPlanAlone,
  ofASpeed,
];

/** What a sentence asks: a question that is answered without leaving what is open; null where it asks nothing of the kind. */
export function questionAsked(
  heard: Heard,
  described: DescribedChange,
  question: Question,
  scene: Scene,
): PersonEvent | null {
  const asked = askedIn(heard, described, question, scene);
  for (const rule of rules) {
    const event = rule(asked);
    if (event) return event;
  }
  return null;
}
