import type { Plan } from '../../domain/plan.ts';
import { dateLanguages } from './dates/date-languages.ts';
import type { Heard } from './hear.ts';
import { comparisons } from './lexicon/choice-concepts.ts';
import type { Concept } from './lexicon/lexicon.ts';
import { isNumber, isUnit, titleWords } from './title-words.ts';

/** With one of these a number is one of a plan, however small it is: "plan 10", "number 2". */
const ofPlans: readonly Concept[] = ['plan', 'number'];
/** With one of these it may be, if it is no day: "make it 100 instead", "how about 100?" */
const ofWishes: readonly Concept[] = [
  ...ofPlans,
  'change',
  'want',
  'instead',
  'other',
  'maybe',
  'how much',
  'which',
  'stay',
  ...comparisons,
];
/** A day of a month, or its hour. */
const LAST_DAY = 31;
/** Numbers as they are written, with their fractions and separators. */
const numbers = /(?<![\p{L}\d])\d+(?:[.,/:-]\d+)*(?![\p{L}\d])/gu;

/**
 * A message about a day, without the numbers in it that name no plan: what could be a day or an hour speaks of a plan only beside a word of
 * plans, and several bare numbers, or one that is in no plan's title, of none. So "5 12" is no plan that costs 12, and "at 10 o'clock" not the
 * plan with 10 megabits.
 */
export function withoutLooseNumbers(heard: Heard, isQuestion: boolean, plans: readonly Plan[], locale: string): Heard {
  const words = titleWords(heard.plain);
  const titles = new Set(plans.flatMap(({ title }) => titleWords(title).map(({ text }) => text)));
  const has = (some: readonly Concept[]) => some.some((concept) => heard.concepts.has(concept));
  const isNamed = words.some(
    ({ text }) => isUnit(text) || (!isNumber(text) && titles.has(text) && !isOfDays(text, locale)),
  );
  if (isNamed || has(ofPlans)) return heard;
  // "Yes, the 100."
  const [number, ...others] = words.filter(({ text }) => isNumber(text));
  const isOfTitle = number !== undefined && others.length === 0 && titles.has(number.text);
  const mayWish = isQuestion || has(ofWishes) || isOfTitle;
  return withoutNumbersThat(heard, (each) => !mayWish || each <= LAST_DAY);
}

/** Likewise, without anything that days are spoken of with: all numbers, and words such as "plus" of "plus 14 days". */
export function withoutWordsOfDays(heard: Heard, locale: string): Heard {
  const numberless = withoutNumbers(heard);
  const plain = numberless.plain
    .split(' ')
    .filter((word) => !isOfDays(word, locale))
    .join(' ');
  return { ...numberless, plain };
}

function isOfDays(word: string, locale: string): boolean {
  return dateLanguages(locale).some(({ turning }) => turning.has(word));
}

/** Likewise, without any number: "12 months" names no plan that costs 12. */
export function withoutNumbers(heard: Heard): Heard {
  return withoutNumbersThat(heard, () => true);
}

function withoutNumbersThat(heard: Heard, isLoose: (number: number) => boolean): Heard {
  const plain = heard.plain
    .replace(numbers, (written) => (isLoose(Number.parseFloat(written.replace(',', '.'))) ? ' ' : written))
    .replace(/\s+/g, ' ')
    .trim();
  return { ...heard, plain };
}
