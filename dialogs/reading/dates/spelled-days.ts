import { wordsPattern } from '../lexicon/notation.ts';
import { monthNames } from './calendar-names.ts';
import type { DateWords } from './date-words.ts';

/** Up to this, "the second" may be the place of a plan in a list. */
const MOST_PLACES = 5;

/**
 * "The twenty first of January" with 21 in it. "The first" alone may be a plan of a list, and stays, unless the whole message is about a day:
 * "the fifth, no, the sixth".
 */
export function spelledDaysInFigures(words: DateWords): (plain: string, isWhole: boolean) => string {
  const months = [...monthNames(words).keys()].join('|');
  const inside = (entry: string) => wordsPattern(entry, 'inside').source;
  const noDay = `(?! (?:${inside(words.noDayBefore)}))`;
  // "Двадцятого" is a day by its ending, which its figures would lack.
  const ending = words.endingMakesDay === 'never' ? '' : ` ${words.ordinalEnding.split('|')[0]}`;
  const always = words.endingMakesDay === 'always';
  // Where the second is "dos", it is a count as well.
  const areCounts = words.numbers.some((number) => number.split('|').includes(words.spelledDays[1] ?? ''));
  const days = words.spelledDays.map((entry, index) => ({ day: index + 1, said: inside(entry) })).reverse();
  const patterns = days.map(({ day, said }) => {
    const besideMonth = `(?:(?<=(?<!\\p{L})(?:${months}) (?:the )?)${said}|${said}(?=(?:(?: (?:${inside(words.of)}))? (?:${months})| (?:${inside(words.ofNextMonth)}))(?!\\p{L})))`;
    const behind = `(?<=(?<!\\p{L})(?:${inside(words.beforeDay)}) )${said}`;
    const anywhere =
      areCounts || words.endingMakesDay === 'behind a preposition' ? `${behind}${noDay}` : `${said}${noDay}`;
    return {
      day,
      inside: new RegExp(besideMonth + (day > MOST_PLACES ? `|${behind}` : ''), 'gu'),
      whole: new RegExp(anywhere, 'gu'),
    };
  });
  // What makes a number of an ordinal that stands for itself a day.
  const mark = words.endingMakesDay === 'never' && !areCounts ? `${words.beforeDay.split('|')[0]} ` : '';
  return (plain, isWhole) => {
    const beside = patterns.reduce(
      (text, { day, inside: pattern }) => text.replace(pattern, `${day}${always ? ending : ''}`),
      plain,
    );
    if (!isWhole) return beside;
    return patterns.reduce((text, { day, whole }) => text.replace(whole, `${mark}${day}${ending}`), beside);
  };
}
