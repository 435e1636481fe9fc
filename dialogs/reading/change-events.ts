import type { CalendarDate } from '../../domain/calendar.ts';
import { termsFor } from '../../domain/eligibility.ts';
import type { Service } from '../../domain/service.ts';
import { isPossibleStart, type StartDates, startDatesFor } from '../../domain/start-dates.ts';
import type { PersonEvent } from '../conversation-events.ts';
import type { Question } from '../question.ts';
import type { Scene } from '../scene.ts';
import { changeWanted, openingOf, serviceChosen } from './choose-service.ts';
import { findDate } from './dates/find-date.ts';
import { type DescribedChange, dateReading, type ServiceAndPlan } from './described-change.ts';
import type { Heard } from './hear.ts';

/** Questions in which a plan alone is a correction of the change in hand. */
const aboutPlan: ReadonlyArray<Question['name']> = ['plan', 'date', 'confirm'];

/**
 * What a described change comes to: straight to the price where all is known; what is missing is asked, what can mean several is offered,
 * what is not possible is refused. A correction keeps what was not corrected.
 */
export function changeEvents(
  described: DescribedChange,
  heard: Heard,
  question: Question,
  scene: Scene,
): readonly PersonEvent[] {
  const { wishes, services, found, unavailable } = described;
  const { context } = scene;
  const [wish, ...otherWishes] = wishes;
  if (wish && otherWishes.length === 0)
    return [...hasAnother(wish.service, described), ...oneWish(wish, described, heard, question, scene)];
  if (wish && wishes.every(({ service }) => service.id === wish.service.id)) {
    return [...begun(wish, described, scene), { type: 'plans likely', planIds: wishes.map(({ plan }) => plan.id) }];
  }
  if (wish) {
    const isSamePlan = wishes.every(({ plan }) => plan.id === wish.plan.id);
    return [
      {
        type: 'services likely',
        serviceIds: [...new Set(wishes.map(({ service }) => service.id))],
        planId: isSamePlan ? wish.plan.id : null,
        startDate: onlyDay(described),
      },
    ];
  }
  if (unavailable) {
    const { service, plan } = unavailable;
    const isInHand = context.serviceId === service.id && aboutPlan.includes(question.name);
    // A service named by the plan it is on is that service, and no wish for this plan.
    const isByOwnPlan = plan.id === service.planId;
    const isWished = described.left.length > 0;
    if (isByOwnPlan && !isInHand && !isWished) return begun({ service }, described, scene);
    if (isByOwnPlan && found && !isWished) return dayAlone(described, heard, question, scene);
    const start = serviceChosen(service, scene);
    return [...(isInHand ? [] : [start]), ...refusal(unavailable, start)];
  }
  const [service] = services;
  const isOfThisChange = aboutPlan.includes(question.name) && (!service || service.id === context.serviceId);
  if (described.isUnknown && isOfThisChange) return [{ type: 'plan misnamed', as: 'unknown' }];
  if (described.isUnknown)
    return [...withoutPlan(described, heard, question, scene), { type: 'plan misnamed', as: 'unknown' }];
  return withoutPlan(described, heard, question, scene);
}

/** A change of which no plan was told: of one service, or of one that is to be asked for. */
function withoutPlan(
  described: DescribedChange,
  heard: Heard,
  question: Question,
  scene: Scene,
): readonly PersonEvent[] {
  const { services, found } = described;
  const [service, ...otherServices] = services;
  if (service && otherServices.length > 0) return severalServices(described, scene);
  if (service && service.id !== scene.context.serviceId) return begun({ service }, described, scene);
  if (service && found === null) return [serviceChosen(service, scene)];
  return found ? dayAlone(described, heard, question, scene) : [changeWanted(scene)];
}

/** "From 100 to 200", where it is 500 that is had: what is had is said. */
function hasAnother(service: Service, { left }: DescribedChange): PersonEvent[] {
  const isHad = left.length === 0 || left.some(({ id }) => id === service.planId);
  return isHad ? [] : [{ type: 'plan misnamed', as: { planOf: service.id } }];
}

/** The day a sentence asks for with a plan: chosen, refused, or one of two. None where no day was named. */
export function dayEvents(wish: ServiceAndPlan, text: string, scene: Scene): PersonEvent[] {
  const dates = datesFor(wish, scene);
  const found = findDate(text, dateReading(scene, wish, dates.earliest));
  return found ? [dayEvent(found.dates, dates)] : [];
}

/** A day, chosen if a change may start on it. Of two that were perhaps meant the only possible one; both are asked about where both are. */
export function dayEvent(meant: readonly [CalendarDate, CalendarDate?], dates: StartDates): PersonEvent {
  const possible = meant.filter((date) => date !== undefined).filter((date) => isPossibleStart(dates, date));
  const [only, other] = possible;
  if (other) return { type: 'dates likely', dates: possible.map(String) };
  return only ? { type: 'date chosen', startDate: only.toString() } : { type: 'date refused', date: meant[0] };
}

export function datesFor(wish: ServiceAndPlan, { account }: Pick<Scene, 'account'>): StartDates {
  return termsFor(account, wish, 'customer')?.dates ?? startDatesFor(account, wish);
}

function oneWish(
  wish: ServiceAndPlan,
  { found, isDayUnclear }: DescribedChange,
  heard: Heard,
  question: Question,
  scene: Scene,
): PersonEvent[] {
  const { context } = scene;
  const plan: PersonEvent = { type: 'plan chosen', planId: wish.plan.id };
  const isCorrection = context.serviceId === wish.service.id && aboutPlan.includes(question.name) && !isDayUnclear;
  if (isCorrection && !found) return [plan];
  const start = serviceChosen(wish.service, scene);
  if (!leadsToPlans(start)) return [start];
  const days = found
    ? dayEvents(wish, heard.text, scene)
    : context.startDate && !isDayUnclear && aboutPlan.includes(question.name)
      ? dayEvents(wish, context.startDate, scene)
      : [];
  return [start, plan, ...days];
}

/** Of several that were named only those that can change are asked about; why the others cannot is told. */
function severalServices(described: DescribedChange, scene: Scene): readonly PersonEvent[] {
  const { account } = scene;
  const isClosed = (service: Service) => openingOf(account, service) === 'closed';
  // What takes the place of a service is named like it; the service itself says what there is to say.
  const named = described.services.filter(
    ({ id }) => !account.openChanges.some(({ newServiceId }) => newServiceId === id),
  );
  const open = named.filter((service) => !isClosed(service));
  // "My phone" means one that can change, where there is one.
  const closed = named
    .filter((service) => isClosed(service) && !open.some(({ type }) => type === service.type))
    .map((service) => serviceChosen(service, scene));
  const [first, ...others] = open;
  if (!first) return closed;
  if (others.length === 0) return [...closed, ...begun({ service: first }, described, scene)];
  const serviceIds = [first, ...others].map(({ id }) => id);
  return [...closed, { type: 'services likely', serviceIds, planId: null, startDate: onlyDay(described) }];
}

/** The service, with the day kept for when the plan is known. */
function begun({ service }: Pick<ServiceAndPlan, 'service'>, described: DescribedChange, scene: Scene): PersonEvent[] {
  const start = serviceChosen(service, scene);
  const day = onlyDay(described) ?? scene.context.startDate;
  return leadsToPlans(start) && day ? [start, { type: 'date noted', startDate: day }] : [start];
}

function refusal({ plan }: ServiceAndPlan, start: PersonEvent): PersonEvent[] {
  return leadsToPlans(start) ? [{ type: 'plan refused', planId: plan.id }] : [];
}

/** Only a day, for the change in hand or for one that begins. */
function dayAlone(described: DescribedChange, heard: Heard, question: Question, scene: Scene): PersonEvent[] {
  const { account, context } = scene;
  const service = account.services.find(({ id }) => id === context.serviceId);
  const plan = context.planId && account.plans.get(context.planId);
  // While another plan is asked for, the day is for that one.
  if (service && plan && question.name !== 'plan') return dayEvents({ service, plan }, heard.text, scene);
  const day = onlyDay(described);
  const start = service ? null : changeWanted(scene);
  if (start?.type === 'change wanted')
    return [{ type: 'services likely', serviceIds: [], planId: null, startDate: day }];
  const noted: PersonEvent[] = day && (!start || leadsToPlans(start)) ? [{ type: 'date noted', startDate: day }] : [];
  return [...(start ? [start] : []), ...noted];
}

function onlyDay({ found }: DescribedChange): string | null {
  const [day, other] = found?.dates ?? [];
  return day && !other ? day.toString() : null;
}

function leadsToPlans(event: PersonEvent): boolean {
  return event.type === 'service chosen' && event.opening === 'plans';
}
