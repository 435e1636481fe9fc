import { type Account, visibleServices } from '../../domain/account.ts';
import { Temporal } from '../../domain/calendar.ts';
import { changeOfferFor, type PlanVerdict } from '../../domain/eligibility.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Service } from '../../domain/service.ts';
import { onlyAgreedChange } from '../agreed-changes.ts';
import { languageOf } from '../language/languages.ts';
import type { Question } from '../question.ts';
import type { Scene } from '../scene.ts';
import { changeableServices, openingOf } from './choose-service.ts';
import { isStory } from './command.ts';
import { type DateReading, daysSpokenOf, type FoundDate } from './dates/find-date.ts';
import { type Heard, hear } from './hear.ts';
import { leftAndTaken } from './left-plan.ts';
import { comparisons, ordinals } from './lexicon/choice-concepts.ts';
import type { Concept } from './lexicon/lexicon.ts';
import { listeningIn } from './lexicon/listening-in.ts';
import { withoutLooseNumbers, withoutNumbers, withoutWordsOfDays } from './loose-numbers.ts';
import type { PlanChoice } from './named.ts';
import { namesIn } from './names-in.ts';
import { currentPlanOf, planChoices } from './plan-choices.ts';
import { isSurer, plansNamed } from './plans-named.ts';
import { servicesNamed } from './services-named.ts';
import { isNumber, isUnit } from './title-words.ts';
import { namesUnknownNumber, namesUnknownWord } from './unknown-plan.ts';

/** A service and a plan it can change to. */
export interface ServiceAndPlan {
  readonly service: Service;
  readonly plan: Plan;
}

/** What of a change a sentence describes. */
export interface DescribedChange {
  /** The services that were named. */
  readonly services: readonly Service[];
  /** What the named plan can be: of the named services, else of the one in hand, else of any. */
  readonly wishes: readonly ServiceAndPlan[];
  /** Other services for which a plan was named in the same breath: "internet to 200 and voice to unlimited". */
  readonly alsoWished: readonly ServiceAndPlan[];
  /** The plan that is to be left: "from 500 to 100". Several where the name fits several. */
  readonly left: readonly Plan[];
  /** A plan that was named and that the service it was named for cannot change to. */
  readonly unavailable: ServiceAndPlan | null;
  /** Whether a plan is named that is none the service can change to, and none it may be told of: "ethernet 300". */
  readonly isUnknown: boolean;
  /** The day, as far as it can be told without the plan. */
  readonly found: FoundDate | null;
  /** Whether a day is spoken of and it cannot be told which is meant: "every Friday", or only that it is not the one in hand. */
  readonly isDayUnclear: boolean;
  /** What is left of the sentence. */
  readonly rest: string;
}

/** Reads service, plan and day out of what a sentence affirms, in the light of the service the conversation is about. */
export function describedChange(heard: Heard, question: Question, scene: Scene): DescribedChange {
  const { account, context, words } = scene;
  const listen = (text: string) => hear(text, words.locale, namesIn(account));
  const reading = dateReading(scene, null);
  const days = daysSpokenOf(heard.text, reading);
  const { found } = days;
  const dayless = listen(daysSpokenOf(heard.affirmed, reading).rest);
  const leaving = leftAndTaken(dayless, plansKnown(account), listen);
  const rest = leaving ? listen(leaving.rest) : dayless;
  const isAboutDay = question.name === 'date' || question.name === 'confirm';
  const changeable = changeableServices(account).filter((service) => openingOf(account, service) === 'plans');
  const choices = everyChoice(account, changeable);
  const isOfDay = isAboutDay && (found !== null || days.isNamed || days.denied.length > 0);
  const isOfList = rest.concepts.has('plan') || rest.concepts.has('number');
  const withoutPlaces = (said: Heard) =>
    isStory(heard.plain) || (isOfDay && !isOfList)
      ? without(said, [...comparisons, ...places])
      : isOfDay
        ? without(said, comparisons)
        : said;
  const bare = withoutPlaces(rest);
  const plans = choices.map(({ plan }) => plan);
  const dateless = isAboutDay ? withoutLooseNumbers(bare, heard.asks, plans, words.locale) : bare;
  const corrected = dateless.listening.afterLast(dateless.plain, 'instead');
  // "The 200, no, the 100"; "I was going to upgrade, no, downgrade".
  const correction = corrected === dateless.plain || corrected === '' ? null : withoutPlaces(listen(corrected));
  const anyPlan = plansNamed(dateless, choices, { price: null, plan: null });
  const inHand = account.services.find(({ id }) => id === context.serviceId) ?? null;
  // A number in an answer about a day or a plan is at most one of the service in hand: no other is taken up by it.
  const ofOthers = (said: Heard) => (isAboutDay ? withoutWordsOfDays(said, words.locale) : said);
  const isOfOther = question.name !== 'plan' || namesOther(dateless, inHand, changeable, account);
  const beside = listen(anyPlan.rest);
  const said = servicesNamed(ofOthers(beside), visibleServices(account), account.plans);
  const spokenOf = isOfOther ? said : { ...said, items: [] };
  const named =
    isAboutDay && inHand && spokenOf.items.length === 0 ? servicesNamed(beside, [inHand], account.plans) : spokenOf;
  const services = named.items;
  const first = services.length > 0 ? services : inHand ? [inHand] : changeable;
  const isOtherNumber = anyPlan.by !== 'title' && namesUnknownNumber(dateless, services);
  const possible = wishesFor(dateless, correction, first, account, isOtherNumber ? 'named outright' : 'any way');
  // "Voice to 100" fits Voice 100 better than any other plan.
  const best = possible.filter(
    ({ plan }) => correction === null && anyPlan.by === 'title' && anyPlan.items.includes(plan),
  );
  const wishes = best.length > 0 ? best : possible;
  const others =
    wishes.length === 0 && services.length === 0 && inHand && isOfOther
      ? wishesFor(ofOthers(dateless), correction && ofOthers(correction), changeable, account, 'named outright')
      : [];
  const separately = heard.denied === '' ? wishedSeparately(heard, listen, changeable, scene) : [];
  const meant = separately.length > 1 ? separately.slice(0, 1) : wishes.length > 0 ? wishes : others;
  const asked = services[0] ?? inHand ?? changeable[0];
  const unavailable = meant.length === 0 && asked ? unavailableIn(dateless, asked, account) : null;
  const isOfAnother = anyPlan.items.length > 0 && anyPlan.by === 'title' && services.length > 0;
  const isUnknown =
    meant.length === 0 &&
    !unavailable &&
    (isOfAnother || isOtherNumber || (services.length > 0 && namesUnknownWord(listen(named.rest))));
  return {
    isUnknown,
    left: leaving?.left ?? [],
    services,
    wishes: meant,
    alsoWished: separately.slice(1),
    unavailable: unavailable?.wish ?? null,
    found,
    isDayUnclear: found === null && (days.isNamed || days.denied.some((date) => reading.inHand?.equals(date))),
    rest: unavailable?.rest ?? named.rest,
  };
}

/** Whether an answer about a plan names another service, or a plan of one, by more than a number: "12 months" does not. */
function namesOther(heard: Heard, inHand: Service | null, changeable: readonly Service[], account: Account): boolean {
  const numberless = withoutNumbers(heard);
  const others = changeable.filter(({ id }) => id !== inHand?.id);
  return (
    !/\d/.test(heard.plain) ||
    servicesNamed(numberless, visibleServices(account), account.plans).items.length > 0 ||
    wishesFor(numberless, null, others, account, 'named outright').length > 0
  );
}

const places: readonly Concept[] = [...ordinals, 'last'];

/** "Friday would be better" compares days, not plans; in a long story "first" and "more" are of anything. */
function without(heard: Heard, ignored: readonly Concept[]): Heard {
  return { ...heard, concepts: new Set([...heard.concepts].filter((concept) => !ignored.includes(concept))) };
}

/** What dates are read against: for a plan that is known, its first possible day is "as soon as possible". */
export function dateReading(
  { account, words, context }: Pick<Scene, 'account' | 'words' | 'context'>,
  wish: ServiceAndPlan | null,
  earliest = account.today,
): DateReading {
  const names = namesIn(account);
  const ends = account.services.flatMap(({ contractEnd, id }) =>
    contractEnd && (!wish || wish.service.id === id) ? [contractEnd] : [],
  );
  return {
    today: account.today,
    billingDay: account.customer.billingDay,
    earliest,
    contractEnd: ends[0] ?? null,
    inHand: context.startDate
      ? Temporal.PlainDate.from(context.startDate)
      : (onlyAgreedChange(account)?.chosen.startDate ?? null),
    locale: words.locale,
    isOrdinary: (word) =>
      names.includes(word) ||
      isNumber(word) ||
      isUnit(word) ||
      [words.locale, 'en'].some((locale) => {
        const listening = listeningIn(languageOf(locale)?.language ?? 'en');
        return listening.isWord(word) || listening.withoutFillers(word) === '';
      }),
  };
}

/** A plan for each of several services, each named in its own part: "internet to 200 and voice to unlimited". */
function wishedSeparately(
  heard: Heard,
  listen: (text: string) => Heard,
  changeable: readonly Service[],
  scene: Scene,
): ServiceAndPlan[] {
  const { listening } = heard;
  const { account } = scene;
  // In Arabic "and" is written together with the word it joins.
  const partsOf = (clause: string) => listening.partsOf(clause).flatMap((part) => part.split(/ و(?=ال\p{L})/u));
  const said = listening.clausesOf(heard.affirmed).flatMap(partsOf);
  if (said.length < 2) return [];
  const reading = dateReading(scene, null);
  const parts = said.map((part) => listen(/\d/.test(part) ? daysSpokenOf(part, reading).rest : part));
  const wished = parts.flatMap((part) => {
    const [service, ...others] = servicesNamed(part, changeable, account.plans).items;
    if (!service || others.length > 0) return [];
    const { items, by } = plansNamed(part, planChoices(account, service), currentPlanOf(account, service));
    const [plan, ...more] = items;
    return plan && more.length === 0 && by === 'title' ? [{ service, plan }] : [];
  });
  return wished.filter(({ service }, index) => wished.findIndex((one) => one.service.id === service.id) === index);
}

function wishesFor(
  heard: Heard,
  correction: Heard | null,
  services: readonly Service[],
  account: Account,
  how: 'any way' | 'named outright' = 'any way',
): ServiceAndPlan[] {
  const named = services.map((service) => {
    const namedIn = (said: Heard) => plansNamed(said, planChoices(account, service), currentPlanOf(account, service));
    const all = namedIn(heard);
    const corrected = correction ? namedIn(correction) : all;
    return { service, ...(corrected.items.length === 1 ? corrected : all) };
  });
  // "Upgrade my voice to unlimited" names a plan of one service, and compares those of every other.
  const surest = named.filter(
    ({ items, by }) =>
      items.length > 0 &&
      (how === 'any way' || by !== 'comparison') &&
      !named.some((other) => other.items.length > 0 && isSurer(other.by, by)),
  );
  return surest.flatMap(({ service, items }) => items.map((plan) => ({ service, plan })));
}

function everyChoice(account: Account, services: readonly Service[]) {
  const choices = services.flatMap((service) => planChoices(account, service));
  return choices.filter(({ plan }, index) => choices.findIndex((other) => other.plan.id === plan.id) === index);
}

/** Plans a customer may know of without being able to have them; those of other partners do not exist for them. */
const mayBeSpokenOf: readonly PlanVerdict[] = [
  'current',
  'not-in-list',
  'linked-service',
  'in-contract',
  'change-pending',
];

/** The plans a customer may know of: those that can be had, and those that cannot. */
export function plansKnown(account: Account): PlanChoice[] {
  return visibleServices(account).flatMap((service) => [
    ...planChoices(account, service),
    ...plansSpokenOf(account, service),
  ]);
}

/** Plans of a service that a customer may know of and not have now. */
export function plansSpokenOf(account: Account, service: Service): PlanChoice[] {
  return changeOfferFor(account, service)
    .plans.filter(({ verdict }) => mayBeSpokenOf.includes(verdict))
    .map(({ plan }) => ({ plan, price: plan.price }));
}

/** A plan that the customer may not have, named for a service. */
function unavailableIn(
  heard: Heard,
  service: Service,
  account: Account,
): { wish: ServiceAndPlan; rest: string } | null {
  const { items, rest, by } = plansNamed(heard, plansSpokenOf(account, service), currentPlanOf(account, service));
  const [plan, ...others] = items;
  // An amount or a comparison is not the name of a plan that cannot be had.
  return plan && others.length === 0 && by === 'title' ? { wish: { service, plan }, rest } : null;
}
