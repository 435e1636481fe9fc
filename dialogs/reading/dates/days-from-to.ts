import { type CalendarDate, isBefore } from '../../../domain/calendar.ts';
import { alternatives, source } from '../lexicon/notation.ts';
import type { DatePattern, Meant } from './date-pattern.ts';
import type { DateReading } from './date-reading.ts';
import type { DateWords } from './date-words.ts';
import { dayAroundToday, dayInMonth } from './day-of.ts';

/** "5-10 December", "from the 5th to the 10th": the first and the last of several days, of which one is to be chosen. With the name of a month they are no day and month in numbers. */
export function daysFromTo(
  words: DateWords,
  months: ReadonlyMap<string, number>,
  way: (text: string, meant: DatePattern['meant'], needsPreposition?: boolean) => DatePattern,
): { readonly ofMonth: DatePattern[]; readonly alone: DatePattern[] } {
  const month = alternatives([...months.keys()]);
  const ending = `(?:[ -]?(?:${words.ordinalEnding || '\\.'})|\\.)`;
  const before = `(?:(?:${source(`${words.before}|${words.beforeDay}`)}) )*`;
  const to = `(?: ?[-/] ?| (?:${source(`${words.until}|${words.or}`)}) )`;
  const of = `(?:\\s+(?:${source(words.of)})|\\s*-)?\\s+`;
  const year = `(?:[ ,]+(?:(?:${source(words.of)}) )?(\\d{4})(?!\\d))?`;
  const noMore = `(?![.,/:-]?\\d)(?!${of}(?:${month})(?!\\p{L}))`;
  const dayThenMonth = way(
    `(\\d{1,2})${ending}?${to}${before}(\\d{1,2})${ending}?${of}(${month})${year}`,
    ([, first, last, name, said], reading) => ofMonth(reading, months.get(name ?? '') ?? 0, first, last, said),
  );
  const monthThenDay = way(
    `(${month})\\s+(?:the )?(\\d{1,2})${ending}?${to}${before}(\\d{1,2})${ending}?(?!\\d)${year}`,
    ([, name, first, last, said], reading) => ofMonth(reading, months.get(name ?? '') ?? 0, first, last, said),
  );
  const daysOnly = ([, first, last]: RegExpExecArray, reading: DateReading): Meant => {
    const from = dayInMonth(reading.today, Number(first));
    const until = from && dayInMonth(from, Number(last));
    return from && until && fromTo(from, until, reading);
  };
  const marked = `(?:${source(words.beforeDay)}) `;
  return {
    ofMonth: [dayThenMonth, monthThenDay],
    alone: [
      way(`${marked}(\\d{1,2})${ending}?${to}${before}(\\d{1,2})${ending}?${noMore}`, daysOnly, true),
      way(`(\\d{1,2})${ending}${to}${before}(\\d{1,2})${ending}?${noMore}`, daysOnly, true),
      way(`(\\d{1,2})${to}${marked}(\\d{1,2})${ending}?${noMore}`, daysOnly, true),
      // With a stroke alone it may be a day and a month as well: which of them cannot be told.
      way(`(\\d{1,2})-(\\d{1,2})${noMore}`, () => null, true),
      { isWholeOnly: true, ...way(`(\\d{1,2}) (?:${source(words.until)}) (\\d{1,2})`, daysOnly) },
    ],
  };
}

function ofMonth(
  reading: DateReading,
  month: number,
  first: string | undefined,
  last: string | undefined,
  year: string | undefined,
): Meant {
  const until = dayAroundToday(reading.today, month, Number(last), year);
  const inMonth = until && Number(first) > until.day ? until.subtract({ months: 1 }) : until;
  return until && inMonth && fromTo(dayInMonth(inMonth.with({ day: 1 }), Number(first)) ?? until, until, reading);
}

/** The first and the last of these days, as far as they are not too early. */
export function fromTo(first: CalendarDate, last: CalendarDate, { earliest }: DateReading): readonly CalendarDate[] {
  const from = isBefore(first, earliest) && !isBefore(last, earliest) ? earliest : first;
  return from.equals(last) ? [last] : [from, last];
}
