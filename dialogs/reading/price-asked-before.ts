import { serviceOf } from '../../domain/account.ts';
import { Temporal } from '../../domain/calendar.ts';
import { changeOfferFor, offeredPlans } from '../../domain/eligibility.ts';
import type { PersonEvent } from '../conversation-events.ts';
import type { Question } from '../question.ts';
import type { Scene } from '../scene.ts';
import { agreesTo } from './agreement.ts';
import { datesFor, dayEvent } from './change-events.ts';
import { serviceChosen } from './choose-service.ts';
import { describedChange } from './described-change.ts';
import type { Heard } from './hear.ts';

/**
 * The change whose price was asked just before, or that comes next, begun by "yes, do it" or by a day alone: "how much would 200 be?", "from Monday then". Empty
 * where nothing was asked, or something else is meant now.
 */
export function priceAskedBefore(heard: Heard, question: Question, scene: Scene): readonly PersonEvent[] {
  const { account, context } = scene;
  const { priceAsked } = context;
  const service = priceAsked && serviceOf(account, priceAsked.serviceId);
  if (!service || question.name !== 'ready') return [];
  const plan = offeredPlans(changeOfferFor(account, service)).find(({ id }) => id === priceAsked.planId);
  const start = serviceChosen(service, scene);
  if (priceAsked.planId && (!plan || start.opening !== 'plans')) return [];
  const { phrases, strictly } = heard;
  const isNow = phrases.has('change now') && !phrases.has('confirm change');
  const agrees = isNow || (agreesTo('confirm change', heard) && !strictly.has('understood'));
  const day = agrees ? null : dayAlone(heard, question, scene);
  if (!agrees && !day) return [];
  const asked = isNow ? account.today : priceAsked.startDate ? Temporal.PlainDate.from(priceAsked.startDate) : null;
  const meant = day ?? (asked ? ([asked] as const) : null);
  if (!plan || start.opening !== 'plans')
    return meant && start.opening === 'plans'
      ? [start, { type: 'date noted', startDate: meant[0].toString() }]
      : [start];
  return [
    start,
    { type: 'plan chosen', planId: plan.id },
    ...(meant ? [dayEvent(meant, datesFor({ service, plan }, scene))] : []),
  ];
}

function dayAlone(heard: Heard, question: Question, scene: Scene) {
  const { found, wishes, services, unavailable } = describedChange(heard, question, scene);
  const isAlone = wishes.length === 0 && services.length === 0 && unavailable === null;
  return isAlone && !heard.asks && found ? found.dates : null;
}
