import type { CalendarDate, Temporal } from '../../../domain/calendar.ts';
import { source, wordsPattern } from '../lexicon/notation.ts';
import type { DateReading } from './date-reading.ts';
import type { DateWords } from './date-words.ts';
import { weekdayAfter, weekdayBefore } from './day-of.ts';
import type { DayKind, NamedDay, StepFrom } from './named-day.ts';
import { timeSpans } from './time-spans.ts';

/** Nothing that moves a day is longer. */
const FARTHEST = 60;

/** What right before a day moves it: "the day after", "two days before". */
export interface DayShifts {
  readonly after: RegExp;
  readonly before: RegExp;
  /** "Not before the 10th" is on it. */
  readonly notBefore: RegExp;
  /** Behind a weekday: "the Friday after", "the Friday before". */
  readonly afterwards: RegExp;
  readonly beforehand: RegExp;
  /** Prepositions at the beginning of a day, which may belong to what moves it: "víspera *del* 10". */
  readonly preposition: RegExp;
  spanOf(count: string, unit: string, sign: number): Temporal.DurationLike | null;
}

export function dayShifts(words: DateWords): DayShifts {
  const { count, unit, spanOf } = timeSpans(words);
  const ahead = (entry: string, beginning = '', optional = '') =>
    new RegExp(
      `(?<![\\p{L}\\d])${beginning}(?:${count} ${unit}(?: (?:${source(words.spanFrom)}|${source(entry)}))${optional}|${source(entry)})(?: (?:${wordsPattern(words.before, 'inside').source}))* $`,
      'u',
    );
  return {
    after: ahead(words.dayAfter, '', words.spansRightBefore ? '?' : ''),
    before: ahead(words.dayBefore),
    notBefore: ahead(words.dayBefore, `(?:${source(words.not)}) `),
    afterwards: new RegExp(`^ (?:${source(`${words.later}|${words.dayAfter}`)})(?![\\p{L}\\d])`, 'u'),
    beforehand: new RegExp(`^ (?:${source(words.previousOne)})(?![\\p{L}\\d])`, 'u'),
    preposition: new RegExp(`^(?:${source(`${words.before}|${words.beforeDay}`)}) `, 'u'),
    spanOf,
  };
}

/**
 * Days moved by what stands before them, and those counted from another day: "not tomorrow, the day after", "the Friday after Christmas", "the
 * Friday after" the day in hand.
 */
export function shiftedDays(
  found: readonly NamedDay[],
  plain: string,
  { shifts, before }: { readonly shifts: DayShifts; readonly before: RegExp },
  { today, inHand }: DateReading,
): NamedDay[] {
  const shifted: NamedDay[] = [];
  for (const [index, day] of found.entries()) {
    const next = found[index + 1];
    // "The day after" is of the day that follows it, if one does.
    if (day.afterPrevious && next && plain.slice(day.to, next.from).replace(before, '').trim() === '') continue;
    const previous = shifted.at(-1);
    const near = Math.max(0, day.from - FARTHEST);
    const own = plain.slice(day.from, day.to);
    const begin = day.from + (shifts.preposition.exec(own)?.[0].length ?? 0);
    const alone = plain.slice(near, day.from);
    const movesIn = (text: string) => [shifts.notBefore, shifts.after, shifts.before].some((way) => way.test(text));
    const said = movesIn(alone) ? alone : plain.slice(near, begin);
    const on = shifts.notBefore.exec(said);
    const after = on ? null : shifts.after.exec(said);
    const match = on ?? after ?? shifts.before.exec(said);
    const isLastWeekday = day.kind === 'weekday' && !next;
    const afterwards = isLastWeekday ? shifts.afterwards.exec(plain.slice(day.to)) : null;
    const beforehand = isLastWeekday && !afterwards ? shifts.beforehand.exec(plain.slice(day.to)) : null;
    if (afterwards) {
      const dates = day.dates.map((date) => weekdayAfter(previous?.dates[0] ?? inHand ?? today, date.dayOfWeek));
      shifted.push({ ...day, to: day.to + afterwards[0].length, dates });
    } else if (beforehand) {
      const from = previous?.dates[0] ?? inHand;
      const dates = from ? day.dates.map((date) => weekdayBefore(from, date.dayOfWeek)) : [];
      shifted.push({ ...day, to: day.to + beforehand[0].length, dates });
    } else if (match && !day.afterPrevious) {
      const ofWeekday =
        after && previous?.kind === 'weekday' && previous.to === near + match.index - 1 ? previous.dates[0] : null;
      // "Any time" of "any time after the 5th" is no day of its own.
      const from = ofWeekday ? (previous?.from ?? 0) : near + match.index;
      while ((shifted.at(-1)?.from ?? -1) >= from) shifted.pop();
      shifted.push({
        ...day,
        from,
        dates: ofWeekday
          ? day.dates.map((date) => weekdayAfter(date, ofWeekday.dayOfWeek))
          : movedBy(match, on ? 0 : after ? 1 : -1, day, shifts),
      });
    } else if (day.afterPrevious && previous?.dates[0]) {
      shifted.push({
        ...day,
        dates: stepped(previous.dates[0], previous.kind, day.afterPrevious),
      });
    } else shifted.push(day);
  }
  return shifted;
}

function movedBy(
  [, count, unit]: RegExpExecArray,
  sign: -1 | 0 | 1,
  { dates, kind }: NamedDay,
  { spanOf }: DayShifts,
): CalendarDate[] {
  const span =
    count && unit
      ? spanOf(count, unit, sign)
      : kind === 'month' && sign === 1
        ? { months: 1 }
        : { days: kind === 'weekend' && sign === 1 ? DAYS_OF_A_WEEKEND : sign };
  return span === null ? [] : dates.map((date) => date.add(span));
}

const DAYS_OF_A_WEEKEND = 2;

/** "Not next month, the one after" is no week later. */
function stepped(date: CalendarDate, kind: DayKind, step: StepFrom): readonly CalendarDate[] {
  if (step === 'one' && kind !== 'weekday') return [];
  if (step === 'day') return [date.add({ days: 1 })];
  return [step === 'day before' ? date.subtract({ days: 1 }) : date.add({ weeks: 1 })];
}
