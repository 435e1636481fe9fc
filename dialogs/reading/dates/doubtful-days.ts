import { source, wordsPattern } from '../lexicon/notation.ts';
import type { Clauses } from './clauses.ts';
import type { DateReading } from './date-reading.ts';
import type { DateWords } from './date-words.ts';
import type { NamedDay } from './named-day.ts';
import { timeSpans } from './time-spans.ts';

/** What right beside a day shows that another is meant than it says, or more than one. */
export interface DayDoubts {
  readonly before: RegExp;
  /** Before the name of a weekday, of today or tomorrow: "two Mondays". */
  readonly counted: RegExp;
  readonly behind: RegExp;
  /** The word right before a day and right behind it, prepositions left out. */
  readonly wordBefore: RegExp;
  readonly wordBehind: RegExp;
  /** Words that people put around a day, of which none turns its meaning. */
  isAround(word: string): boolean;
}

export function dayDoubts(words: DateWords): DayDoubts {
  const { count, unit } = timeSpans(words);
  const spans = source([words.weeks, words.fortnights, words.halfYears].filter((entry) => entry !== '').join('|'));
  const between = `(?: (?:${source(`${words.before}|${words.of}|${words.beforeDay}`)}))*`;
  const turning = `(?:${source(words.turning)})`;
  const span = `(?:${count} ${unit}|(?:${spans}))`;
  const [, ...several] = words.numbers;
  const around = wordsPattern(`${words.around}|${words.before}|${words.or}|${words.correction}|${words.not}`, 'whole');
  return {
    before: new RegExp(
      `(?<![\\p{L}\\d'])(?:(?:${span}|(?:${source(`${words.middleOf}|${words.endOf}|${words.next}|${words.past}`)}))${between}|${turning}(?: (?:${source(words.of)}))*) $`,
      'u',
    ),
    counted: new RegExp(`(?<![\\p{L}\\d.,'])(?:[2-9]|[12]\\d|3[01]|${source(several.join('|'))}) $`, 'u'),
    behind: new RegExp(
      `^${between} (?:${turning}|${span}|(?:${source(words.spanBehind)}) ${count}|(?:${source(`${words.next}|${words.past}`)}))(?![\\p{L}\\d])`,
      'u',
    ),
    wordBefore: new RegExp(`([\\p{L}\\p{N}'.,/-]+)${between} $`, 'u'),
    wordBehind: new RegExp(`^${between} ([\\p{L}\\p{N}'.,/-]+)`, 'u'),
    isAround: (word) => around.test(word),
  };
}

/** Nothing that turns a day is longer. */
const FARTHEST = 60;

/**
 * Days beside which a word stands that makes it another day are none that can be told: "every Friday", "the second week of December". Beside
 * today, which cannot be taken back once it is booked, any word that is not known is one of them.
 */
export function doubtfulDays(
  found: readonly NamedDay[],
  { plain, ends }: Clauses,
  { doubts }: { readonly doubts: DayDoubts },
  reading: DateReading,
): NamedDay[] {
  return found.map((day, index) => {
    const begin = Math.max(found[index - 1]?.to ?? 0, ends.findLast((end) => end < day.from) ?? 0, day.from - FARTHEST);
    const end = Math.min(found[index + 1]?.from ?? plain.length, ends.find((each) => each >= day.to) ?? plain.length);
    const [ahead, behind] = [plain.slice(begin, day.from), plain.slice(day.to, end)];
    const name = plain.slice(day.from, day.to);
    // Of two days it is asked which anyway.
    if (day.dates.length > 1) return day;
    const turns = doubts.before.exec(ahead) ?? (/^\p{L}/u.test(name) ? doubts.counted.exec(ahead) : null);
    const turnsBehind = doubts.behind.exec(behind);
    const isDoubtful = turns !== null || turnsBehind !== null || isStrange(day, ahead, behind, doubts, reading);
    if (!isDoubtful) return day;
    return {
      ...day,
      from: turns ? begin + turns.index : day.from,
      to: day.to + (turnsBehind?.[0].length ?? 0),
      dates: [],
    };
  });
}

/** Whether it is today by all that is understood, and a word beside it is not understood. */
function isStrange(
  { dates, kind }: NamedDay,
  ahead: string,
  behind: string,
  { wordBefore, wordBehind, isAround }: DayDoubts,
  { today, isOrdinary }: DateReading,
): boolean {
  if (!dates.some((date) => date.equals(today))) return false;
  if (kind === 'month') return true;
  const beside = [wordBefore.exec(ahead)?.[1], wordBehind.exec(behind)?.[1]].filter((word) => word !== undefined);
  return beside.some((word) => !isAround(word) && !isOrdinary(word));
}
