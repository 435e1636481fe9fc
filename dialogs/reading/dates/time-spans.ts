import type { Temporal } from '../../../domain/calendar.ts';
import { alternatives, source, wordsPattern } from '../lexicon/notation.ts';
import type { DateWords } from './date-words.ts';

/** Spans of time in one language: "two weeks", "10 days". */
export interface TimeSpans {
  /** How many, and of what, each as a group of an expression. */
  readonly count: string;
  readonly unit: string;
  /** The number that a count is. */
  amountOf(count: string): number;
  /** The span that a count and a unit are, backwards with a `sign` of -1; null for one that is longer than any plan is thought ahead. */
  spanOf(count: string, unit: string, sign?: number): Temporal.DurationLike | null;
}

const MOST = 400;

export function timeSpans({ numbers, days, weeks, fortnights, months, halfYears, years }: DateWords): TimeSpans {
  const alike = (said: string, entry: string) => wordsPattern(entry, 'whole').test(said);
  const amountOf = (said: string) => {
    const index = numbers.findIndex((each) => each.split('|').includes(said));
    return index >= 0 ? index + 1 : Number(said);
  };
  return {
    count: `(\\d{1,3}|${alternatives(numbers.flatMap((each) => each.split('|')))})`,
    unit: `(${source([days, weeks, fortnights, months, halfYears, years].filter((entry) => entry !== '').join('|'))})`,
    amountOf,
    spanOf: (count, unit, sign = 1) => {
      const amount = amountOf(count) * sign;
      if (Math.abs(amount) > MOST) return null;
      if (alike(unit, days)) return { days: amount };
      if (alike(unit, weeks)) return { weeks: amount };
      if (alike(unit, fortnights)) return { weeks: amount * 2 };
      if (alike(unit, halfYears)) return { months: amount * 6 };
      return alike(unit, years) ? { years: amount } : { months: amount };
    },
  };
}
