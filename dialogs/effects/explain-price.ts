import { serviceOf } from '../../domain/account.ts';
import { Temporal } from '../../domain/calendar.ts';
import { quoteIdSchema } from '../../domain/ids.ts';
import { negated } from '../../domain/money.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Quote } from '../../domain/quote.ts';
import { quoteChange } from '../../domain/quote-change.ts';
import type { Service } from '../../domain/service.ts';
import { priceParts } from '../answers/price-parts.ts';
import { known } from '../conversation-context.ts';
import type { ChangeInQuestion } from '../conversation-events.ts';
import { datesFor } from '../reading/change-events.ts';
import { openingOf } from '../reading/choose-service.ts';
import type { Scene } from '../scene.ts';
import { serviceName } from '../service-name.ts';
import { whyNotThisPlan } from '../why-not-this-plan.ts';
import { answerQuestion } from './answer-question.ts';
import type { Effect, Outcome } from './effect.ts';
import { explainClosedService } from './explain-closed-service.ts';
import { explainRefusedDate } from './explain-refused-date.ts';

/** What a change would cost, for a customer who only asks: nothing is begun, and a sentence to press begins it. */
export const explainPrice: Effect<{ change: ChangeInQuestion }> = async ({ change }, scene) => {
  const { account, context } = scene;
  const service = known(serviceOf(account, change.serviceId) ?? null);
  if (openingOf(account, service) !== 'plans') return explainClosedService({ serviceId: service.id }, scene);
  const [planId, ...others] = change.planIds;
  const plan = planId && account.plans.get(planId);
  if (!plan || others.length > 0) return answerQuestion({ topic: 'plans', change }, scene);
  const dates = datesFor({ service, plan }, scene);
  const asked = change.startDate ? Temporal.PlainDate.from(change.startDate) : dates.earliest;
  const inMind: Scene = { ...scene, context: { ...context, serviceId: service.id, planId: plan.id } };
  const first = priced(service, plan, asked, scene);
  if (first.ok) return { part: priceText(first.quote, service, change.startDate === null, scene) };
  if (first.refusal.code === 'PLAN_NOT_OFFERED') return { part: { text: whyNotThisPlan(plan.id, inMind) } };
  return withNearestPrice(await explainRefusedDate({ date: asked.toString() }, inMind), service, plan, scene);
};

/** A day that is not possible is refused with the nearest that is, and the price is told for that one. */
function withNearestPrice(refused: Outcome, service: Service, plan: Plan, scene: Scene): Outcome {
  const nearest = refused.nearestStart && priced(service, plan, refused.nearestStart, scene);
  const price = nearest?.ok ? priceText(nearest.quote, service, false, scene) : null;
  const text = [refused.part?.text, price?.text].filter((each) => each !== undefined).join(' ');
  return { part: { text, ...(price && { suggestions: price.suggestions }) } };
}

function priced(service: Service, plan: Plan, startDate: Temporal.PlainDate, { account, tools }: Scene) {
  return quoteChange(account, { service, plan, startDate }, quoteIdSchema.parse(tools.ids.next()), tools.now);
}

function priceText(
  quote: Quote,
  service: Service,
  isFirst: boolean,
  scene: Scene,
): { text: string; suggestions: string[] } {
  const { words, account } = scene;
  const change = { service: serviceName(service, scene), plan: quote.newPlan.title };
  const isCredit = quote.total.units > 0n;
  const atOnce = quote.undoUntil ? [] : [words.say('cost.no-undo')];
  const text = words.say('answer.price', {
    ...change,
    date: words.date(quote.startDate),
    outcome: isCredit ? 'credit' : quote.total.units < 0n ? 'owed' : 'nothing',
    total: words.money(isCredit ? quote.total : negated(quote.total)),
    parts: priceParts(quote, scene),
    isFirst: isFirst ? 'yes' : 'no',
    monthly: words.money(quote.monthlyAfter),
    before: words.money(quote.monthlyBefore),
  });
  return {
    text: [text, ...atOnce].join('\n\n'),
    suggestions: [words.say('suggest.change', { ...change, date: words.shortDate(quote.startDate, account.today) })],
  };
}
