import { dayAfter, type Temporal } from '../../../domain/calendar.ts';
import { source, wordsPattern } from '../lexicon/notation.ts';
import type { DateWords } from './date-words.ts';
import type { DateLanguage, NamedDay } from './named-days.ts';
import { timeSpans } from './time-spans.ts';

/** What right before a day moves it: "the day after", "two days before". */
export interface DayShifts {
  readonly after: RegExp;
  readonly before: RegExp;
  /** "Not before the 10th" is on it. */
  readonly notBefore: RegExp;
  spanOf(count: string, unit: string, sign: number): Temporal.DurationLike | null;
}

export function dayShifts(words: DateWords): DayShifts {
  const { count, unit, spanOf } = timeSpans(words);
  const ahead = (entry: string, beginning = '') =>
    new RegExp(
      `(?<![\\p{L}\\d])${beginning}(?:${count} ${unit} )?(?:${source(entry)})(?: (?:${wordsPattern(words.before, 'inside').source}))* $`,
      'u',
    );
  return {
    after: ahead(words.dayAfter),
    before: ahead(words.dayBefore),
    notBefore: ahead(words.dayBefore, `(?:${source(words.not)}) `),
    spanOf,
  };
}

/** Days moved by what stands before them, and those counted from the day before them: "not tomorrow, the day after". */
export function shiftedDays(found: readonly NamedDay[], plain: string, { shifts, before }: DateLanguage): NamedDay[] {
  const shifted: NamedDay[] = [];
  for (const [index, day] of found.entries()) {
    const next = found[index + 1];
    // "The day after" is of the day that follows it, if one does.
    if (day.isRelative && next && plain.slice(day.to, next.from).replace(before, '').trim() === '') continue;
    const previous = shifted.at(-1);
    const said = plain.slice(0, day.from);
    const on = shifts.notBefore.exec(said);
    const after = on ? null : shifts.after.exec(said);
    const match = on ?? after ?? shifts.before.exec(said);
    if (match && !day.isRelative) {
      const from = match.index;
      // "Any time" of "any time after the 5th" is no day of its own.
      while ((shifted.at(-1)?.from ?? -1) >= from) shifted.pop();
      const [, count, unit] = match;
      const sign = on ? 0 : after ? 1 : -1;
      const span =
        count && unit ? shifts.spanOf(count, unit, sign) : day.isMonth && after ? { months: 1 } : { days: sign };
      shifted.push({
        ...day,
        from,
        dates: span !== null ? day.dates.map((date) => date.add(span)) : [],
      });
    } else if (day.isRelative && previous?.dates[0]) {
      shifted.push({ ...day, dates: [dayAfter(previous.dates[0])] });
    } else shifted.push(day);
  }
  return shifted;
}
