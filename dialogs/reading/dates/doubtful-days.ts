import { source, wordsIn } from '../lexicon/notation.ts';
import type { Clauses } from './clauses.ts';
import type { DateReading } from './date-reading.ts';
import type { DateWords } from './date-words.ts';
import { isListed, type ListsOfDays, listsOfDays } from './listed-days.ts';
import type { NamedDay } from './named-day.ts';
import { timeSpans } from './time-spans.ts';

/** What right beside a day shows that another is meant than it says, or more than one. */
export interface DayDoubts {
  readonly before: RegExp;
  /** Before the name of a weekday, of today or tomorrow: "two Mondays". */
  readonly counted: RegExp;
  /** Before a month: "some day in December" is not its first. */
  readonly within: RegExp;
  readonly behind: RegExp;
  /** A span of time anywhere. */
  readonly span: RegExp;
  /** Prepositions right before a day, and the word right behind it. */
  readonly prepositions: RegExp;
  readonly wordBehind: RegExp;
  readonly lists: ListsOfDays;
  /** Words that people put around a day, of which none turns its meaning. */
  isAround(word: string): boolean;
}

export function dayDoubts(words: DateWords): DayDoubts {
  const { count, unit } = timeSpans(words);
  const both = (...entries: readonly string[]) => source(entries.filter((entry) => entry !== '').join('|'));
  const spans = both(words.weeks, words.fortnights, words.halfYears);
  const between = `(?: (?:${both(words.before, words.of, words.beforeDay)})){0,4}`;
  const along = `(?: (?:${both(words.before, words.of, words.beforeDay, words.until)})){0,4}`;
  const turning = `(?:${source(words.turning)})`;
  const span = `(?:${count} ${unit}|(?:${spans}))`;
  const [, ...several] = words.numbers;
  const around = new Set(
    wordsIn([words.around, words.before, words.or, words.correction, words.not, words.notBehind, words.until]),
  );
  return {
    before: new RegExp(
      `(?<![\\p{L}\\d'])(?:(?:${span}|(?:${both(words.middleOf, words.endOf, words.next, words.past)}))${between}|${turning}(?: (?:${source(words.of)}))*) $`,
      'u',
    ),
    counted: new RegExp(`(?<![\\p{L}\\d.,'])(?:[2-9]|[12]\\d|3[01]|${source(several.join('|'))}) $`, 'u'),
    within: new RegExp(`(?<![\\p{L}\\d'])(?:${both(words.days, words.weeks, words.weekends)})${between} $`, 'u'),
    behind: new RegExp(
      `^(?:${along} (?:${turning}|${span}|(?:${source(words.spanBehind)}) ${count}|(?:${both(words.next, words.past, words.afterNext)}))(?![\\p{L}\\d])| (?:${source(words.or)}) [\\p{L}\\d])`,
      'u',
    ),
    span: new RegExp(`(?<![\\p{L}\\d'])${count} ${unit}(?![\\p{L}\\d])`, 'u'),
    prepositions: new RegExp(`(?:(?<=^| )(?:${both(words.before, words.of, words.beforeDay)}) ){1,5}$`, 'u'),
    wordBehind: new RegExp(`^${between} ([\\p{L}\\p{N}'.,/-]+)`, 'u'),
    lists: listsOfDays(words),
    isAround: (word) => around.has(word),
  };
}

/** What is left of HTML around a day: "<b>1 December</b>". */
const MARKUP = /^(?:\/.*|[a-z])$/;

/** Nothing that turns a day is longer. */
const FARTHEST = 60;

/**
 * Days beside which a word stands that makes it another day are none that can be told: "every Friday", "the second week of December". Any
 * word that is not known is one of them, such as those of feasts nobody entered: "ash Wednesday".
 */
export function doubtfulDays(
  found: readonly NamedDay[],
  { plain, ends }: Clauses,
  { doubts }: { readonly doubts: DayDoubts },
  reading: DateReading,
): NamedDay[] {
  return found.map((day, index) => {
    const [last, next] = [found[index - 1]?.to ?? 0, found[index + 1]?.from ?? plain.length];
    const begin = Math.max(last, ends.findLast((end) => end < day.from) ?? 0, day.from - FARTHEST);
    const end = Math.min(next, ends.find((each) => each >= day.to) ?? plain.length);
    const [ahead, behind] = [plain.slice(begin, day.from), plain.slice(day.to, end)];
    const name = plain.slice(day.from, day.to);
    if (isListed(name, plain.slice(last, day.from), plain.slice(day.to, next), doubts.lists))
      return { ...day, dates: [] };
    // Of two days it is asked which anyway.
    if (day.dates.length > 1) return day;
    const turns =
      doubts.before.exec(ahead) ??
      (/^\p{L}/u.test(name) ? doubts.counted.exec(ahead) : null) ??
      (day.kind === 'month' ? doubts.within.exec(ahead) : null);
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

/** Whether a word beside it is not understood. Beside today, which cannot be taken back once it is booked, no span may be left over either. */
function isStrange(
  { dates, kind }: NamedDay,
  ahead: string,
  behind: string,
  { prepositions, wordBehind, span, isAround }: DayDoubts,
  { today, isOrdinary }: DateReading,
): boolean {
  const isToday = dates.some((date) => date.equals(today));
  if (kind === 'any day' && !isToday) return false;
  if (isToday && span.test(ahead)) return true;
  // "Avant-veille de Noël".
  if (/\p{L}-$/u.test(ahead) || /^-\p{L}/u.test(behind)) return true;
  const before = /([\p{L}\p{N}'.,/-]+) $/u.exec(ahead.replace(prepositions, ''))?.[1];
  const beside = [before, wordBehind.exec(behind)?.[1]].filter((word) => word !== undefined);
  // In Arabic "and" is written together with the word that follows.
  const forms = (word: string) => [word, word.replace(/^[وف](?=\p{Script=Arabic}{2})/u, '')];
  const isKnown = (word: string) =>
    MARKUP.test(word) || forms(word).some((form) => /^\d/.test(form) || isAround(form) || isOrdinary(form));
  return beside.some((word) => !isKnown(word));
}
