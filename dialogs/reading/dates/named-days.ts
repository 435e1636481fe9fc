import { alternatives, source, wordsIn, wordsPattern } from '../lexicon/notation.ts';
import { mendSpelling } from '../mend-spelling.ts';
import { monthNames, weekdayNames } from './calendar-names.ts';
import type { DatePattern, WordOfDays } from './date-pattern.ts';
import { datePatterns, onWeekday } from './date-patterns.ts';
import type { DateReading } from './date-reading.ts';
import type { DateWords } from './date-words.ts';
import { type DayDoubts, dayDoubts } from './doubtful-days.ts';
import type { NamedDay } from './named-day.ts';
import { type DayShifts, dayShifts, shiftedDays } from './shifted-days.ts';
import { spelledDaysInFigures } from './spelled-days.ts';
import { timeSpans } from './time-spans.ts';

/** One language made ready to find days with. */
export interface DateLanguage {
  readonly words: DateWords;
  readonly patterns: readonly DatePattern[];
  /** Whether a text has such a word in it. */
  has(plain: string): Readonly<Record<WordOfDays, boolean>>;
  /** What misspelt words may be: months, weekdays, today and tomorrow. */
  readonly vocabulary: readonly string[];
  /** Words that are spelt right. */
  readonly known: readonly string[];
  /** Words that count and turn days: "plus" of "plus 14 days" names no TV Plus in an answer about a day. */
  readonly turning: ReadonlySet<string>;
  /** A preposition right before a place in the text. */
  readonly before: RegExp;
  /** The text with days beside a month, and those above the places of a list behind "the" and the like, in figures; in a whole message about a day, all of them. */
  spelled(plain: string, isWhole: boolean): string;
  readonly not: RegExp;
  readonly notBehind: RegExp;
  readonly correction: RegExp;
  /** A bare number that corrects the day before it, at the end. */
  readonly correctedNumber: RegExp;
  readonly or: RegExp;
  /** Between the first and the last of several days. */
  readonly until: RegExp;
  readonly noDay: RegExp;
  readonly around: RegExp;
  readonly shifts: DayShifts;
  readonly doubts: DayDoubts;
}

export function dateLanguage(words: DateWords): DateLanguage {
  const inside = (entry: string) => wordsPattern(entry, 'inside').source;
  const texts = Object.values(words).filter((entry): entry is string => typeof entry === 'string');
  const weekday = new RegExp(alternatives([...weekdayNames(words).keys()]), 'u');
  const month = new RegExp(alternatives([...monthNames(words).keys()]), 'u');
  const near = new RegExp(`${source(words.today)}|${source(words.tomorrow)}`, 'u');
  const span = new RegExp(timeSpans(words).unit, 'u');
  return {
    words,
    patterns: datePatterns(words),
    has: (plain) => ({
      number: /\d/.test(plain),
      weekday: weekday.test(plain),
      month: month.test(plain),
      near: near.test(plain),
      span: span.test(plain),
    }),
    spelled: spelledDaysInFigures(words),
    vocabulary: [...monthNames(words).keys(), ...weekdayNames(words).keys(), ...wordsIn([words.today, words.tomorrow])],
    known: wordsIn([...texts, ...words.holidays.map(([names]) => names), ...words.spelledDays]),
    turning: new Set(wordsIn([words.turning, words.spanBehind, words.spanFrom, words.later, words.sooner, words.next])),
    before: new RegExp(`(?:(?:${inside(words.before)}) )+$`, 'u'),
    not: new RegExp(
      `(?:${inside(`${words.not}|${words.except}`)})(?: (?:${inside(`${words.before}|${words.afterNot}`)})){0,5} $`,
      'u',
    ),
    notBehind: new RegExp(`^ (?:${inside(words.notBehind)})`, 'u'),
    correction: new RegExp(inside(words.correction), 'u'),
    correctedNumber: new RegExp(
      `^(?: (?:${inside(words.correction)}))+(?: (?:${inside(`${words.before}|${words.beforeDay}`)}))* (\\d{1,2})\\.?$`,
      'u',
    ),
    or: new RegExp(`^ (?:${inside(words.or)}) `, 'u'),
    until: new RegExp(`^(?: (?:${inside(words.until)}))+(?: (?:${inside(words.before)}))* $`, 'u'),
    noDay: new RegExp(`^ ?(?:${inside(words.noDayBefore)})`, 'u'),
    around: wordsPattern(`${words.around}|${words.correction}`, 'inside'),
    shifts: dayShifts(words),
    doubts: dayDoubts(words),
  };
}

/** The text with misspelt months, weekdays and the like put right, and days of a month in figures. */
export function mended(plain: string, { vocabulary, known, spelled }: DateLanguage, isWhole = false): string {
  return spelled(mendSpelling(plain, vocabulary, known), isWhole);
}

/** Every day that is named in a plain text, in order; of overlapping ones the fullest. */
export function namedDays(plain: string, language: DateLanguage, reading: DateReading, isWhole: boolean): NamedDay[] {
  const found: NamedDay[] = [];
  const holds = language.has(plain);
  for (const {
    pattern,
    needsPreposition,
    kind,
    isWholeOnly = false,
    afterPrevious = null,
    has,
    meant,
  } of language.patterns) {
    if ((isWholeOnly && !isWhole) || (has && !holds[has])) continue;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(plain); match; match = pattern.exec(plain)) {
      if (match[0] === '') break;
      const from = match.index;
      const to = from + match[0].length;
      if (found.some((other) => from < other.to && other.from < to)) continue;
      if (language.noDay.test(plain.slice(to)) && /(?<!\d)\d{1,2}\D{0,4}$|^\p{L}+$/u.test(match[0])) continue;
      const isMarked = !needsPreposition || (isWhole && needsPreposition === true);
      if (!isMarked && !language.before.test(plain.slice(0, from))) continue;
      found.push({
        from,
        to,
        kind,
        afterPrevious,
        dates: meant(match, reading) ?? [],
      });
    }
  }
  const inOrder = found.sort((a, b) => a.from - b.from);
  return shiftedDays(withoutWeekdaysOfDates(inOrder, plain, language, reading), plain, language, reading);
}

/** "Friday, 5 December" names one day: the weekday goes along with the date beside it, and tells which of two it is. */
function withoutWeekdaysOfDates(
  found: readonly NamedDay[],
  plain: string,
  { before }: DateLanguage,
  { today }: DateReading,
): NamedDay[] {
  const areOne = (one: NamedDay, next: NamedDay) =>
    (one.kind === 'weekday') !== (next.kind === 'weekday') &&
    /\d/.test(plain.slice(one.from, next.to)) &&
    !/[\p{L}\p{N}]/u.test(`${plain.slice(one.to, next.from)} `.replace(/^[ ,.]+/, '').replace(before, ''));
  return found.flatMap((day, index) => {
    const [previous, next] = [found[index - 1], found[index + 1]];
    const weekday = previous && areOne(previous, day) ? previous : next && areOne(day, next) ? next : null;
    if (!weekday) return [day];
    if (day.kind === 'weekday') return [];
    const dates = onWeekday(day.dates, weekday.dates[0]?.dayOfWeek ?? 0, today);
    return [{ ...day, from: Math.min(day.from, weekday.from), to: Math.max(day.to, weekday.to), dates }];
  });
}
