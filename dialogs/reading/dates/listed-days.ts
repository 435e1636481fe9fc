import { source } from '../lexicon/notation.ts';
import type { DateWords } from './date-words.ts';

/** Numbers right beside a day that are days as well: "5, 6 December", "December 5, 6". */
export interface ListsOfDays {
  readonly ahead: RegExp;
  readonly behind: RegExp;
}

export function listsOfDays(words: DateWords): ListsOfDays {
  const number = `(?:0?[1-9]|[12]\\d|3[01])(?:[ -]?(?:${words.ordinalEnding || '\\.'})|\\.)?`;
  const joining = `(?: (?:${source(`${words.or}|${words.until}`)})){0,2}`;
  return {
    ahead: new RegExp(`(?:^|[ ,;])${number}[.,;]*${joining}[ ,;]?$`, 'u'),
    // An hour is no day: "5 December 10:00", "10 am".
    behind: new RegExp(
      `^[.,;]?${joining} ?${number}(?![\\d:/]|[.,]\\d|\\p{L}| ?(?:am|pm|uhr|h|o'clock)(?!\\p{L}))`,
      'u',
    ),
  };
}

/** Whether a day is one of several, of which only it has the name of the month. */
export function isListed(name: string, ahead: string, behind: string, lists: ListsOfDays): boolean {
  if (!/\d/.test(name)) return false;
  return lists.ahead.test(ahead) || (/\d\D{0,4}$/.test(name) && behind !== '' && lists.behind.test(behind));
}
