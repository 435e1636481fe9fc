import { onlyAgreedChange } from '../agreed-changes.ts';
import type { ChangeInQuestion, PersonEvent, Topic } from '../conversation-events.ts';
import type { Question } from '../question.ts';
import type { Scene } from '../scene.ts';
import type { DescribedChange } from './described-change.ts';
import type { Heard } from './hear.ts';
import type { Concept } from './lexicon/lexicon.ts';
import { type QuoteInTalk, topicOf } from './topic-of.ts';

/** A sentence that may ask something, with all that the rules of questions look at. */
export interface Asked {
  readonly heard: Heard;
  readonly described: DescribedChange;
  readonly question: Question;
  readonly scene: Scene;
  /** The change it is about: what it names, else what is in hand. Null where no service can be told. */
  readonly change: ChangeInQuestion | null;
  /** Whether it names a plan that can be had. */
  readonly named: boolean;
  readonly topic: Topic | null;
  readonly quote: QuoteInTalk;
  has(...some: readonly Concept[]): boolean;
}

/** What a question comes to by one rule; null where the rule does not fit. */
export type QuestionRule = (asked: Asked) => PersonEvent | null;

/** Questions a day answers or corrects. */
export const aboutDay: ReadonlyArray<Question['name']> = ['date', 'confirm'];

/** Gathers what the rules look at, once. */
export function askedIn(heard: Heard, described: DescribedChange, question: Question, scene: Scene): Asked {
  const has = (...some: readonly Concept[]) => some.some((concept) => heard.concepts.has(concept));
  const named = described.wishes.length > 0;
  const quote = quoteInTalk(question, scene);
  return {
    heard,
    described,
    question,
    scene,
    change: changeInQuestion(described, scene),
    named,
    topic: topicIn({ heard, described, question, named, quote, has }),
    quote,
    has,
  };
}

function topicIn({
  heard,
  described,
  question,
  named,
  quote,
  has,
}: Pick<Asked, 'heard' | 'described' | 'question' | 'named' | 'quote' | 'has'>): Topic | null {
  // "Swap 500 for 100 when my billing period ends" asks nothing.
  const isPlainWish = !heard.asks && named && has('change', 'want') && !has('how much') && !has('why');
  // "I think so, let me ask my wife before" asks nothing.
  if (isPlainWish || (has('doubt') && !heard.asks)) return null;
  const topic = topicOf(heard, quote);
  // "What does the 100 come to?" is about that plan, not about the fee on the table.
  if (topic === 'fee' && named && !has('fee')) return null;
  // "You choose", of a day.
  const isOfDay = !heard.asks && described.found !== null && aboutDay.includes(question.name);
  return topic === 'plans' && isOfDay ? null : topic;
}

/** Whether the price on the table is spoken of, or that of the one change that waits to start. */
function quoteInTalk({ name }: Question, { context, account }: Scene): QuoteInTalk {
  if (context.quoteId !== null) return 'on the table';
  return name === 'ready' && onlyAgreedChange(account) ? 'of a booked change' : 'none';
}

function changeInQuestion(
  { wishes, services, found }: DescribedChange,
  { context, account }: Scene,
): ChangeInQuestion | null {
  const [day, other] = found?.dates ?? [];
  const startDate = day && !other ? day.toString() : context.startDate;
  const [wish] = wishes;
  if (wish) {
    const ofService = wishes.filter(({ service }) => service.id === wish.service.id);
    return { serviceId: wish.service.id, planIds: ofService.map(({ plan }) => plan.id), startDate };
  }
  const service = services[0]?.id ?? account.services.find(({ id }) => id === context.serviceId)?.id;
  const isInHand = service === context.serviceId;
  return service
    ? { serviceId: service, planIds: isInHand && context.planId ? [context.planId] : [], startDate }
    : null;
}
