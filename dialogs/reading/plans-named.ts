import { compareMoney, type Money } from '../../domain/money.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Heard } from './hear.ts';
import { comparatives, comparisons, kindsOfService, ordinals, superlatives } from './lexicon/choice-concepts.ts';
import type { Named, PlanChoice } from './named.ts';
import { namedByPrice } from './named-by-price.ts';
import { namedByTitle } from './named-by-title.ts';
import { type TitleWord, titleWords } from './title-words.ts';

/** What "cheaper" and "faster" are compared with; nothing where no service is known yet. */
export interface CurrentPlan {
  readonly price: Money | null;
  readonly plan: Plan | null;
}

/** By what plans were named, the surest first. */
const namings = ['title', 'price', 'place', 'comparison'] as const;
export type Naming = (typeof namings)[number];

/** Whether one way of naming is surer than another. */
export function isSurer(one: Naming, other: Naming): boolean {
  return namings.indexOf(one) < namings.indexOf(other);
}

/** The plans a whole message names as an answer to "which plan?": a bare number is its place in the list, before a price or a speed. */
export function planAnswered(heard: Heard, choices: readonly PlanChoice[], current: CurrentPlan): readonly Plan[] {
  const exact = exactTitle(heard.text, choices);
  if (exact.length > 0) return exact;
  if (heard.asks && !heard.concepts.has('want')) return [];
  const { listening } = heard;
  const bare = listening.without(listening.withoutFillers(listening.withoutPoliteness(heard.plain)), ['instead']);
  // "This one" is no first.
  const number = listening.without(bare, ['plan']);
  const place =
    placeIn(bare, heard) ??
    (/^#?\d{1,2}$/.test(number)
      ? Number(number.replace('#', ''))
      : heard.listening.numberOf(bare === 'one' && bare !== heard.plain ? '' : bare));
  const placed = place === null ? undefined : choices.at(place === LAST ? -1 : place - 1);
  if (placed && place !== 0) return [placed.plan];
  if (heard.strictly.size > 0 && !heard.strictly.has('other plan')) return [];
  const said = plansNamed(heard, choices, current);
  // "The 100, no, sorry, the 200."
  const corrected = heard.listening.afterLast(heard.plain, 'instead');
  const last = corrected === heard.plain ? said : plansNamed({ ...heard, plain: corrected }, choices, current);
  const named = last.items.length === 1 && last.by !== 'comparison' ? { ...last, rest: said.rest } : said;
  const { rest } = named;
  const [only, ...others] = choices;
  const isOther = named.items.length === 0 && heard.concepts.has('other') && only && others.length === 0;
  const items = isOther
    ? [only.plan]
    : named.items.length === 1
      ? named.items
      : (mostCompared(heard, choices) ?? named.items);
  const left = heard.listening.without(heard.listening.withoutFillers(rest), [
    'plan',
    'number',
    'other',
    'want',
    'change',
    'instead',
    'maybe',
    'service',
    ...kindsOfService,
    ...comparisons,
  ]);
  return left.split(' ').filter((word) => /\p{L}/u.test(word)).length <= MOST_WORDS_AROUND && !heard.asks ? items : [];
}

/** So many other words may stand around a plan in an answer: "I think the 100 one". */
const MOST_WORDS_AROUND = 2;
const LAST = -1;

/** The plans named somewhere in a sentence. A bare small number is a speed, a price or a part of a title here, never a place in the list. */
export function plansNamed(
  heard: Heard,
  choices: readonly PlanChoice[],
  current: CurrentPlan,
): Named<Plan> & { readonly by: Naming } {
  const { plain, listening } = heard;
  const byTitle = namedByTitle(heard, choices);
  const byPrice =
    byTitle.items.length > 1
      ? namedByPrice(heard, byTitle.rest, choicesOf(byTitle.items, choices))
      : namedByPrice(heard, plain, choices);
  // "The Ethernet for 140."
  if (byTitle.items.length > 1 && byPrice.items.length === 1) return { ...byTitle, items: byPrice.items, by: 'title' };
  if (byTitle.items.length > 0) return { ...byTitle, by: 'title' };
  if (byPrice.items.length > 0) return { ...byPrice, by: 'price' };
  const place = placeIn(plain, heard);
  const placed = place === null ? undefined : choices.at(place === LAST ? -1 : place - 1);
  if (
    placed &&
    (heard.concepts.has('plan') || heard.concepts.has('number') || /\b(?:one|uno|una|um|uma)\b/.test(plain))
  )
    return {
      by: 'place',
      items: [placed.plan],
      rest: listening.without(plain, [...ordinals, 'last', 'number']).replace(/\d+/, ''),
    };
  const compared = namedByComparison(heard, choices, current);
  return {
    by: 'comparison',
    items: compared,
    rest: compared.length > 0 ? listening.without(plain, [...comparisons, 'other']) : plain,
  };
}

function choicesOf(plans: readonly Plan[], choices: readonly PlanChoice[]): PlanChoice[] {
  return choices.filter(({ plan }) => plans.includes(plan));
}

function exactTitle(text: string, choices: readonly PlanChoice[]): Plan[] {
  const wanted = joined(titleWords(text));
  return choices
    .filter(({ plan }) => wanted !== '' && joined(titleWords(plan.title)) === wanted)
    .map(({ plan }) => plan);
}

function joined(words: readonly TitleWord[]): string {
  return words.map(({ text }) => text).join(' ');
}

/** The place in a list that a message names: "number 2", "the second one", "the last". */
function placeIn(plain: string, { listening, concepts }: Heard): number | null {
  const without = listening.without(plain, ['number']);
  const digits = without !== plain ? /(?:^| )(\d{1,2})(?= |$)/.exec(without)?.[1] : undefined;
  if (digits) return Number(digits);
  const [word = ''] = listening.withoutFillers(listening.withoutPoliteness(without)).split(' ');
  const spelled = without !== plain ? listening.numberOf(word) : null;
  if (spelled) return spelled;
  if (concepts.has('last')) return LAST;
  const ordinal = ordinals.findIndex((concept) => concepts.has(concept));
  return ordinal < 0 ? null : ordinal + 1;
}

type End = (typeof superlatives)[number];

/** The plans at one end of what is offered, several where they are alike. */
function endOf(end: End, choices: readonly PlanChoice[]): Plan[] {
  const isByPrice = end === 'cheapest' || end === 'dearest';
  const sorted = isByPrice ? byPriceOf(choices) : bySpeedOf(choices);
  const sought = sorted.at(end === 'cheapest' || end === 'slowest' ? 0 : -1);
  const alike = (one: PlanChoice, other: PlanChoice) =>
    isByPrice ? compareMoney(one.price, other.price) === 0 : speedOf(one) === speedOf(other);
  return sorted.filter((each) => sought && alike(each, sought)).map(({ plan }) => plan);
}

function byPriceOf(choices: readonly PlanChoice[]): PlanChoice[] {
  return [...choices].sort((a, b) => compareMoney(a.price, b.price));
}

function bySpeedOf(choices: readonly PlanChoice[]): PlanChoice[] {
  return choices.filter(({ plan }) => plan.speed).sort((a, b) => speedOf(a) - speedOf(b));
}

function namedByComparison({ concepts }: Heard, choices: readonly PlanChoice[], current: CurrentPlan): Plan[] {
  const [byPrice, bySpeed] = [byPriceOf(choices), bySpeedOf(choices)];
  const fastest = bySpeed.at(-1);
  for (const end of superlatives) {
    if (!concepts.has(end)) continue;
    // The fastest there is may be the one that is had.
    const isHad = end === 'fastest' && fastest && (current.plan?.speed?.download ?? 0) > speedOf(fastest);
    return isHad ? [] : endOf(end, choices);
  }
  const { price, plan } = current;
  if (price && concepts.has('cheaper'))
    return byPrice.filter((each) => compareMoney(each.price, price) < 0).map((each) => each.plan);
  const speed = plan?.speed?.download;
  if (speed && concepts.has('faster')) return bySpeed.filter((each) => speedOf(each) > speed).map((each) => each.plan);
  if (speed && concepts.has('slower')) return bySpeed.filter((each) => speedOf(each) < speed).map((each) => each.plan);
  if (price && concepts.has('dearer'))
    return byPrice.filter((each) => compareMoney(each.price, price) > 0).map((each) => each.plan);
  return [];
}

function speedOf({ plan }: PlanChoice): number {
  return plan.speed?.download ?? 0;
}

/** Of the plans on offer "the bigger one" is the biggest. */
function mostCompared({ concepts }: Heard, choices: readonly PlanChoice[]): readonly Plan[] | null {
  const ends = { cheaper: 'cheapest', dearer: 'dearest', faster: 'fastest', slower: 'slowest' } as const;
  for (const concept of comparatives) {
    if (concepts.has(concept)) return endOf(ends[concept], choices);
  }
  return null;
}
