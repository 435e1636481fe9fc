import { alternatives, source } from '../lexicon/notation.ts';
import type { DatePattern } from './date-pattern.ts';
import type { DateWords } from './date-words.ts';
import { weekdayAfter, weekdayBefore } from './day-of.ts';

/** Weekdays counted from the day that is spoken of already: "the following Monday", "the Monday before". */
export function weekdaysInHand(
  words: DateWords,
  way: (text: string, meant: DatePattern['meant']) => DatePattern,
  weekdays: ReadonlyMap<string, number>,
): DatePattern[] {
  const weekday = alternatives([...weekdays.keys()]);
  const weekdayOf = (name: string | undefined) => weekdays.get(name ?? '') ?? 0;
  return [
    {
      ...way(
        `(?:(?:${source(words.followingOne)}) (${weekday})|(${weekday}) (?:${source(words.followingOne)}))`,
        ([, before, after], { today, inHand }) => [weekdayAfter(inHand ?? today, weekdayOf(before ?? after))],
      ),
      kind: 'weekday',
    },
    {
      ...way(
        `(?:(?:${source(words.previousOne)}) (${weekday})|(${weekday}) (?:${source(words.previousOne)})(?! [\\p{L}\\d]))`,
        ([, before, after], { inHand }) => inHand && [weekdayBefore(inHand, weekdayOf(before ?? after))],
      ),
      kind: 'weekday',
    },
  ];
}
