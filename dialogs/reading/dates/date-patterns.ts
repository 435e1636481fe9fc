import { nextBillingDay } from '../../../domain/billing-period.ts';
import { type CalendarDate, dayAfter, isBefore } from '../../../domain/calendar.ts';
import { alternatives, source, wordsPattern } from '../lexicon/notation.ts';
import { plainText } from '../plain-text.ts';
import { monthNames, weekdayNames } from './calendar-names.ts';
import type { DatePattern, Meant } from './date-pattern.ts';
import type { DateReading } from './date-reading.ts';
import type { DateWords } from './date-words.ts';
import {
  dateOf,
  dayAroundToday,
  dayInMonth,
  dayInYear,
  endOfMonth,
  firstOfNextMonth,
  monthAroundToday,
  nearestOnWeekday,
  weekdayAfter,
} from './day-of.ts';
import { daysFromTo } from './days-from-to.ts';
import { nextInvoice } from './next-invoice.ts';
import { numericDates } from './numeric-dates.ts';
import { ordinalWeekdays } from './ordinal-weekdays.ts';
import { spansAlone } from './spans-alone.ts';
import { timeSpans } from './time-spans.ts';
import { weekdaysInHand } from './weekdays-in-hand.ts';

/** The ways to name a day in one language, those with more words first. */
export function datePatterns(words: DateWords): DatePattern[] {
  const months = monthNames(words);
  const weekdays = weekdayNames(words);
  const month = alternatives([...months.keys()]);
  const longMonth = alternatives([...months.keys()].filter((name) => name.length >= SHORTEST_MONTH));
  const weekday = alternatives([...weekdays.keys()]);
  const ending = words.ordinalEnding ? `(?:[. -]?(?:${words.ordinalEnding})|\\.)?` : '\\.?';
  const of = `(?:\\s+(?:${source(words.of)})|\\s*-)?\\s+`;
  const year = `(?:[ ,]+(?:(?:${source(words.of)}) )?(\\d{4})(?!\\d))?`;
  const { count, unit, spanOf, amountOf } = timeSpans(words);
  const near = `(${source(words.today)}|${source(words.tomorrow)})`;
  const isTomorrow = wordsPattern(words.tomorrow, 'whole');
  const nearDay = (today: CalendarDate, said = '') => (isTomorrow.test(said) ? dayAfter(today) : today);
  const weekdayOf = (name: string | undefined) => weekdays.get(name ?? '') ?? 0;
  const monthOf = (name: string | undefined) => months.get(name ?? '') ?? 0;
  const inMonth = (today: CalendarDate, name: string | undefined, day: string | undefined, said?: string): Meant =>
    one(dayAroundToday(today, monthOf(name), Number(day), said)) ??
    aroundMonthEnd(today, monthOf(name), Number(day), said);
  const fixed = (entry: string, meant: (reading: DateReading) => CalendarDate | null): DatePattern => ({
    pattern: wordsPattern(entry, 'inside'),
    kind: 'date',
    needsPreposition: false,
    meant: (_, reading) => one(meant(reading)),
  });
  // A group is captured in every way to say it; what may be missing, or must not follow, is no group.
  const hasIn = (text: string): Pick<DatePattern, 'has'> => {
    if (text.includes(near)) return { has: 'near' };
    if (text.includes(unit)) return { has: 'span' };
    if (text.includes(`(${weekday})`)) return { has: 'weekday' };
    if (text.includes(`(${month})`) || text.includes(`(${longMonth})`)) return { has: 'month' };
    return text.includes('(\\d{1,2})') ? { has: 'number' } : {};
  };
  const way = (
    text: string,
    meant: DatePattern['meant'],
    needsPreposition: DatePattern['needsPreposition'] = false,
  ): DatePattern => ({
    pattern: new RegExp(`(?<![\\p{L}\\d])${text}(?![\\p{L}\\d])`, 'gu'),
    kind: 'date',
    needsPreposition,
    ...hasIn(text),
    meant,
  });
  const ofMonth = (text: string, needsPreposition: boolean): DatePattern => ({
    ...way(text, ([, day], { today }) => one(dayInMonth(today, Number(day))), needsPreposition),
    kind: 'day of month',
  });
  const shift = (today: CalendarDate, said: string | undefined, unit: string | undefined, sign = 1): Meant => {
    const span = spanOf(said ?? '', unit ?? '', sign);
    return span === null ? null : [today.add(span)];
  };
  const fromTo = daysFromTo(words, months, way);
  return [
    ...fromTo.ofMonth,
    ...numericDates,
    fixed(words.contractEnd, ({ contractEnd }) => contractEnd && dayAfter(contractEnd)),
    fixed(words.nextBillingDay, ({ today, billingDay }) => nextBillingDay(today, billingDay)),
    ...nextInvoice(words, way),
    fixed(words.endOfNextMonth, ({ today }) => endOfMonth(firstOfNextMonth(today))),
    fixed(words.middleOfNextMonth, ({ today }) => firstOfNextMonth(today).with({ day: MIDDLE })),
    fixed(words.middleOfMonth, ({ today }) => dayInMonth(today, MIDDLE)),
    ...fromTo.alone,
    // "The 5th of the 12th".
    way(
      `(\\d{1,2})(?:[ -]?(?:${words.ordinalEnding || '\\.'})|\\.) (?:${source(words.of)}) (\\d{1,2})(?:[ -]?(?:${words.ordinalEnding || '\\.'})|\\.)(?!${of}(?:${month})(?!\\p{L}))`,
      ([, day, number], { today }) => one(dayAroundToday(today, Number(number), Number(day))),
    ),
    fixed(words.movableFeasts, () => null),
    ...words.holidays.map(([entry, month, day]) =>
      fixed(entry, ({ today }) => (isFeast(entry, words) ? dayAroundToday : dayInYear)(today, month, day)),
    ),
    ...[[words.ofNextMonth, 1] as const, [words.ofThisMonth, 0] as const].map(([entry, months]) =>
      way(`(\\d{1,2})${ending} (?:${source(entry)})`, ([, day], { today }) =>
        one(dateOf(today.add({ months }).year, today.add({ months }).month, Number(day))),
      ),
    ),
    // "Next month on the 15th".
    way(
      `(?:${source(words.firstOfNextMonth)}),? (?:(?:${source(`${words.before}|${words.beforeDay}`)}) )*(\\d{1,2})(?:[ -]?(?:${words.ordinalEnding || '\\.'})|\\.)?(?![.,/:-]?\\d)`,
      ([, day], { today }) => one(dateOf(firstOfNextMonth(today).year, firstOfNextMonth(today).month, Number(day))),
    ),
    ordinalWeekdays(words, way, weekdays, months),
    fixed(words.firstOfNextMonth, ({ today }) => firstOfNextMonth(today)),
    fixed(words.endOfMonth, ({ today }) => endOfMonth(today)),
    fixed(words.dayAfterTomorrow, ({ today }) => today.add({ days: 2 })),
    // "December 10, December 12" has no 10 December in it.
    way(
      `(?!(?<=(?:${month}) )\\d{1,2}${ending}${of}(?:${month}) \\d{1,2}(?!\\d))(\\d{1,2})${ending}${of}(${month})${year}`,
      ([, day, name, said], { today }) => inMonth(today, name, day, said),
    ),
    way(`(?:${source(words.first)})${of}(${month})${year}`, ([, name, said], { today }) =>
      inMonth(today, name, '1', said),
    ),
    way(
      `(${month})\\s+(?:the )?(\\d{1,2})(?:${words.ordinalEnding || '\\.'})?${year}`,
      ([, name, day, said], { today }) => inMonth(today, name, day, said),
    ),
    ...(
      [
        [words.endOf, endOfMonth],
        [words.middleOf, (first) => first.with({ day: MIDDLE })],
        [words.beginningOf, (first) => first],
      ] satisfies ReadonlyArray<readonly [string, (first: CalendarDate) => CalendarDate]>
    ).map(([entry, dayIn]) =>
      way(`(?:${source(entry)})(?: (?:${source(words.of)}))?[ -](${month})${year}`, ([, name, said], { today }) => {
        const first = monthAroundToday(today, monthOf(name), said);
        const date = first && dayIn(first);
        // "Early January" on the second of it.
        return date && isBefore(date, today) && !isBefore(date.add({ weeks: 1 }), today) && !said ? null : one(date);
      }),
    ),
    way(
      `(?:${source(words.postponedBy)}) ${count} ${unit}(?: (?:${source(words.later)}))?`,
      ([, said, of], { inHand }) => inHand && shift(inHand, said, of),
    ),
    way(
      `(?:${source(words.broughtForwardBy)}) ${count} ${unit}(?: (?:${source(words.sooner)}))?`,
      ([, said, of], { inHand }) => inHand && shift(inHand, said, of, -1),
    ),
    way(`${count} ${unit} (?:${source(words.later)})`, ([, said, of], { today, inHand }) =>
      shift(inHand ?? today, said, of),
    ),
    way(
      `${count} ${unit} (?:${source(`${words.sooner}|${words.previousOne}`)})`,
      ([, said, of], { inHand }) => inHand && shift(inHand, said, of, -1),
    ),
    ...(
      [
        [`(?:${source(words.weekFrom)}) (?:the )?(${weekday})`, 1],
        [`(${weekday}) (?:${source(words.weekAfter)})`, 1],
        [`(${weekday}) (?:${source(words.fortnightAfter)})`, 2],
      ] as const
    ).map(([text, weeks]) => way(text, ([, name], { today }) => weekdayFrom(today, weekdayOf(name), false, { weeks }))),
    ...[words.weekAfter, words.fortnightAfter].map((entry, index) =>
      way(`${near} (?:${source(entry)})`, ([, said], { today }) => [nearDay(today, said).add({ weeks: index + 1 })]),
    ),
    // "Today plus 14 days", "heute in zwei Wochen".
    way(`${near} (?:${source(words.spanBehind)}) ${count} ${unit}`, ([, day, said, of], { today }) =>
      shift(nearDay(today, day), said, of),
    ),
    ...[`(?:${source(words.afterNext)}) (${weekday})`, `(${weekday}) (?:${source(words.afterNext)})`].map((text) =>
      way(text, ([, name], { today }) => weekdayFrom(today, weekdayOf(name), true, { weeks: 1 })),
    ),
    // "Two Mondays from now", "dentro de tres lunes".
    ...[
      `${count} (${weekday})(?:s|e)? (?:${source(words.fromNow)})`,
      `(?:${source(words.in)}) ${count} (${weekday})(?:s|e)?`,
    ].map((text) =>
      way(text, ([, said, name], { today }) => {
        const weeks = amountOf(said ?? '') - 1;
        return weeks >= 0 && weeks < MOST_WEEKS ? [weekdayAfter(today, weekdayOf(name)).add({ weeks })] : null;
      }),
    ),
    // "Через два тижні від завтра".
    way(
      `(?:(?:${source(words.in)}) )?${count} ${unit} (?:${source(`${words.spanFrom}|${words.before}`)}) ${near}`,
      ([, said, of, day], { today }) => shift(nearDay(today, day), said, of),
    ),
    way(`(?:${source(words.in)}) ${count} ${unit}`, ([, said, of], { today }) => shift(today, said, of)),
    way(`(?:${source(words.in)}) (?:${source(words.halfYears)})`, ([,], { today }) => [today.add({ months: 6 })]),
    fixed(words.inAWeek, ({ today }) => today.add({ weeks: 1 })),
    fixed(words.inAMonth, ({ today }) => today.add({ months: 1 })),
    way(`${count} ${unit} (?:${source(words.fromNow)})`, ([, said, of], { today }) => shift(today, said, of)),
    ...spansAlone(words, way),
    // "Saturday the 19th" has a day of the month, with its weekday before it.
    way(
      `(${weekday}),? (?:(?:${source(`${words.before}|${words.beforeDay}`)}) )?(\\d{1,2})${ending}(?![.,/:-]?\\d)(?!${of}(?:${month})(?!\\p{L}))`,
      ([, name, day], { today }) => {
        const date = dayInMonth(today, Number(day));
        return date && onWeekday([date], weekdayOf(name), today);
      },
    ),
    ...[
      `(${weekday}),? (?:${source(words.nextWeek)})`,
      `(?:${source(words.nextWeek)}),? (?:(?:${source(words.before)}) )?(${weekday})`,
    ].map((text) =>
      way(text, ([, name], { today }) => [today.add({ days: 7 - today.dayOfWeek + (weekdays.get(name ?? '') ?? 0) })]),
    ),
    ...weekdaysInHand(words, way, weekdays),
    {
      ...way(
        `(?:(${source(words.next)}) )?(?:(?:${source(words.coming)}) )?(?:${source(words.weekends)})(?: (${source(words.next)}))?`,
        ([, before, after], { today }) => weekdayFrom(today, SATURDAY, (before ?? after) !== undefined),
      ),
      kind: 'weekend',
    },
    {
      ...way(
        `(?:(?:${source(words.past)}) (${weekday})|(${weekday}) (?:${source(words.past)}))`,
        ([, before, after], { today }) => {
          const day = weekdays.get(before ?? after ?? '') ?? 0;
          return [today.subtract({ days: (today.dayOfWeek - day + 7) % 7 || 7 })];
        },
      ),
      kind: 'weekday',
    },
    {
      ...way(
        `(?:(${source(words.next)}) )?(?:(?:${source(words.coming)}) )?(${weekday})(?: (${source(words.next)}))?`,
        (match, { today }) => {
          const [, before, name, after] = match;
          return weekdayFrom(today, weekdays.get(name ?? '') ?? 0, (before ?? after) !== undefined);
        },
      ),
      kind: 'weekday',
    },
    // Its Friday for some, its Sunday for others.
    way(`(?:${source(words.endOf)}) (?:${source(words.nextWeek)})`, ([,], { today }) => [
      today.add({ days: 12 - today.dayOfWeek }),
      today.add({ days: 14 - today.dayOfWeek }),
    ]),
    fixed(words.weekAfterNext, ({ today }) => today.add({ days: 15 - today.dayOfWeek })),
    fixed(words.nextWeek, ({ today }) => today.add({ days: 8 - today.dayOfWeek })),
    fixed(words.sameDay, ({ inHand }) => inHand),
    { afterPrevious: 'day', ...fixed(words.dayAfterThat, ({ today, inHand }) => dayAfter(inHand ?? today)) },
    {
      afterPrevious: 'day before',
      ...fixed(words.dayBeforeThat, ({ inHand }) => inHand?.subtract({ days: 1 }) ?? null),
    },
    {
      afterPrevious: 'week',
      ...fixed(words.weekAfterThat, ({ today, inHand }) => (inHand ?? today).add({ weeks: 1 })),
    },
    { ...fixed(words.earliest, ({ earliest }) => earliest), kind: 'any day' },
    { ...fixed(words.anyDay, () => null), kind: 'any day' },
    {
      isWholeOnly: true,
      afterPrevious: 'one',
      ...way(
        `(?<=^(?:.*(?:${source(`${words.correction}|${words.notBehind}`)}) )?(?:(?:${source(words.before)}) )*)(?:${source(words.oneAfter)})$`,
        () => null,
      ),
      meant: (_, { inHand }) => inHand && [dayAfter(inHand), inHand.add({ weeks: 1 })],
    },
    fixed(words.tomorrow, ({ today }) => dayAfter(today)),
    {
      ...fixed(words.today, ({ today }) => today),
      pattern: new RegExp(
        `(?<!(?:${source(words.notTodayAfter)}) )${wordsPattern(words.today, 'inside').source}(?! (?:${source(words.notTodayBefore)})(?![\\p{L}\\d]))`,
        'gu',
      ),
    },
    fixed(words.yesterday, ({ today }) => today.subtract({ days: 1 })),
    ...(words.endingMakesDay !== 'never'
      ? [ofMonth(`(\\d{1,2})[ -]?(?:${words.ordinalEnding})`, words.endingMakesDay !== 'always')]
      : []),
    // "Am 10. oder 12."
    way(
      `(?:(?:${source(words.beforeDay)}) )?(\\d{1,2})(?:[ -]?(?:${words.ordinalEnding || '\\.'})|\\.)? (?:${source(words.or)}) (?:(?:${source(`${words.before}|${words.beforeDay}`)}) )?(\\d{1,2})(?:[ -]?(?:${words.ordinalEnding || '\\.'})|\\.)?(?![.,/:-]?\\d)(?!${of}(?:${month})(?!\\p{L}))`,
      ([, one, other], { today }) => {
        const [first, second] = [dayInMonth(today, Number(one)), dayInMonth(today, Number(other))];
        return first && second ? [first, second] : null;
      },
      true,
    ),
    ofMonth(
      `(?:${source(words.beforeDay)}) (\\d{1,2})(?:[ -]?(?:${words.ordinalEnding || '\\.'})|\\.)?(?![.,/:-]?\\d)`,
      words.endingMakesDay !== 'never',
    ),
    way(`(?:${source(words.first)})`, ([,], { today }) => one(dayInMonth(today, 1)), true),
    {
      ...way(
        `(${longMonth})${year}`,
        ([, name, said], { today }) => one(monthAroundToday(today, monthOf(name), said)),
        true,
      ),
      kind: 'month',
    },
  ];
}

/** "31 November" is the last of it or the first of December: one of the two was meant. */
function aroundMonthEnd(today: CalendarDate, month: number, day: number, year?: string): Meant {
  if (day < 29 || day > 31) return null;
  const first = dayInYear(today.with({ day: 1 }), month, 1, year);
  const last = first && endOfMonth(first);
  return last ? [last, dayAfter(last)] : null;
}

/** Whether a name is that of a feast, which may be just over: the end and the beginning of a year are those to come. */
function isFeast(entry: string, { years }: DateWords): boolean {
  const ofYears = new RegExp(`(?<!\\p{L})(?:${source(years)})(?![\\p{L}'])`, 'u');
  return !ofYears.test(plainText(entry));
}

function one(date: CalendarDate | null): Meant {
  return date ? [date] : null;
}

/** "Mar" and "sun" are too much like other words to name a month by themselves. */
const SHORTEST_MONTH = 4;

const MIDDLE = 15;
const SATURDAY = 6;
const MOST_WEEKS = 60;

/**
 * Days that were named with their weekday. Of several the one that is on it; where none is, the day as it was named or the nearest on that
 * weekday was meant: none can be told, unless both are still to come.
 */
export function onWeekday(
  dates: readonly CalendarDate[],
  weekday: number,
  today: CalendarDate,
): readonly CalendarDate[] {
  const fitting = dates.filter((date) => date.dayOfWeek === weekday);
  const [first] = dates;
  if (fitting.length > 0 || !first) return fitting;
  const either = [first, nearestOnWeekday(first, weekday)];
  return either.every((date) => isBefore(today, date)) ? either : [];
}

/** The coming weekday. "Next Friday" on a Monday can be this week's or the one after: both are meant by somebody. */
function weekdayFrom(today: CalendarDate, weekday: number, isNext: boolean, after = { weeks: 0 }): Meant {
  if (weekday === 0) return null;
  const coming = weekdayAfter(today, weekday).add(after);
  const isThisWeek = weekday > today.dayOfWeek;
  return isNext && isThisWeek ? [coming.add({ weeks: 1 }), coming] : [coming];
}
