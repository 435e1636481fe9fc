import { type CalendarDate, isBefore } from '../../../domain/calendar.ts';
import { plainText } from '../plain-text.ts';
import type { Clauses } from './clauses.ts';
import { clausesOf } from './clauses-of.ts';
import { dateLanguages } from './date-languages.ts';
import type { DateReading, DaysSpokenOf, FoundDate } from './date-reading.ts';
import { dateOf, dayInMonth } from './day-of.ts';
import { fromTo } from './days-from-to.ts';
import { doubtfulDays } from './doubtful-days.ts';
import { joinedDates } from './joined-dates.ts';
import type { NamedDay } from './named-day.ts';
import { type DateLanguage, mended, namedDays } from './named-days.ts';
import { isOnlyAround } from './only-around.ts';
import { parsedBehind } from './parsed-behind.ts';

export type { DateReading, DaysSpokenOf, FoundDate } from './date-reading.ts';

/** A date in words is shorter. */
const LONGEST_DATE = 100;

/**
 * The day named inside a sentence, in the customer's language or in English; null where none is named, where several are that do not correct
 * each other, or where a word beside it turns it to another. Bare numbers are never days here: they are plans, prices and speeds.
 */
export function findDate(text: string, reading: DateReading): FoundDate | null {
  return daysSpokenOf(text, reading).found;
}

/** All that a sentence says of days, likewise. */
export function daysSpokenOf(text: string, reading: DateReading): DaysSpokenOf {
  const written = joinedDates(text);
  const short = plainText(written);
  let first: DaysSpokenOf | null = null;
  for (const language of dateLanguages(reading.locale)) {
    const plain = mended(short, language);
    const all = namedDays(plain, language, reading, false);
    if (all.length === 0) continue;
    const clauses = clausesOf(written, plain, language);
    const named = doubtfulDays(all, clauses, language, reading);
    const found = chosen(named, clauses, language, reading);
    const denied = named.filter((day) => isDenied(day, named, clauses, language));
    const days = {
      found,
      isNamed: denied.length < named.length,
      denied: denied.flatMap(({ dates }) => dates),
      rest: found?.rest ?? withoutDays(plain, named, language),
    };
    if (found) return days;
    first ??= days;
  }
  return first ?? { found: null, isNamed: false, denied: [], rest: short };
}

/**
 * The day a whole message names; null where other words are left that may turn its meaning ("not today"). A bare number is a day of the
 * month. What our own words do not know goes to the parser behind them, which gets some of them wrong.
 */
export function readDate(text: string, reading: DateReading): FoundDate | null {
  const written = joinedDates(text);
  const short = plainText(written);
  if (short === '' || short.length > LONGEST_DATE) return null;
  const languages = dateLanguages(reading.locale);
  for (const language of languages) {
    const plain = mended(short, language);
    const clauses = clausesOf(written, plain, language);
    const named = doubtfulDays(namedDays(plain, language, reading, true), clauses, language, reading);
    if (named.some(({ dates }) => dates.length === 0)) return null;
    const found = chosen(named, clauses, language, reading);
    if (found && isOnlyAround(found.rest, language)) return { ...found, rest: '' };
    if (named.length > 0 && !found) return null;
  }
  const bare = /^(?:\D{0,6} )?(\d{1,2})[.]?$/.exec(short);
  if (bare && /^\d/.test(short)) return meaning(dayInMonth(reading.today, Number(bare[1])));
  return parsedBehind(written, short, reading, languages);
}

/** Whether a day is denied before it ("not tomorrow") or behind it: "hoy no, mañana", "the 10th doesn't work". */
function isDenied(
  { from, to }: NamedDay,
  named: readonly NamedDay[],
  { plain, ends }: Clauses,
  language: DateLanguage,
) {
  const begin = ends.findLast((end) => end < from) ?? 0;
  const [denial = ''] = ends.includes(to) ? [] : (language.notBehind.exec(plain.slice(to)) ?? []);
  const behind = to + denial.length;
  // "Today not tomorrow" denies what follows, "today not, tomorrow" what was said.
  const belongsToNext = !ends.includes(behind) && named.some((next) => next.from === behind + 1);
  return language.not.test(plain.slice(begin, from)) || (denial !== '' && !belongsToNext);
}

function chosen(
  named: readonly NamedDay[],
  clauses: Clauses,
  language: DateLanguage,
  reading: DateReading,
): FoundDate | null {
  const { plain } = clauses;
  const meant = named.filter((day) => !isDenied(day, named, clauses, language));
  const certain = meant.filter(({ kind }) => kind !== 'any day');
  // "Any day but Friday" leaves open which, and the first there is may be one that was denied.
  if (certain.length === 0 && meant.length < named.length) return null;
  const affirmed = certain.length > 0 ? certain : meant;
  if (affirmed.some(({ dates }) => dates.length === 0)) return null;
  const last = affirmed.at(-1);
  const first = affirmed[0];
  if (!last || !first) return null;
  const rest = withoutDays(plain, named, language);
  // "10 December, no, 12."
  const [, number] = language.correctedNumber.exec(plain.slice(last.to)) ?? [];
  const sameMonth = number && last.dates[0] ? dateOf(last.dates[0].year, last.dates[0].month, Number(number)) : null;
  if (sameMonth) return found([sameMonth], withoutDays(plain.slice(0, last.to), named, language));
  const distinct = affirmed.filter(
    ({ dates }, index) => affirmed.findIndex((other) => `${other.dates}` === `${dates}`) === index,
  );
  if (distinct.length === 1) return found(first.dates, rest);
  const [ofMonth] = distinct.length === 2 ? dayInNamedMonth(distinct) : [];
  if (ofMonth) return found([ofMonth], rest);
  const between = plain.slice(distinct.at(-2)?.to, last.from);
  if (language.correction.test(between) || language.correction.test(plain.slice(last.to)))
    return found(last.dates, rest);
  const [one, other] = distinct;
  const [from, to] = [one?.dates[0], other?.dates[0]];
  if (distinct.length > 2 || !from || !to) return null;
  if (language.or.test(between.replace(language.before, ''))) return found([from, to], rest);
  if (!language.until.test(between)) return null;
  // "Move it from the 10th to the 15th", of the 10th in hand.
  if (reading.inHand?.equals(from)) return found([to], rest);
  return found(fromTo(from, to, reading), rest);
}

/** "In January, on the 4th"; "after Christmas, say the 27th". */
function dayInNamedMonth([one, other]: readonly NamedDay[]): readonly CalendarDate[] {
  const [named, day] = one?.kind === 'day of month' ? [other, one] : [one, other];
  const [from, date] = [named?.dates[0], day?.dates[0]];
  const isOfIt = named?.kind !== 'day of month' && (named?.kind === 'month' || named === one);
  if (!from || !date || day?.kind !== 'day of month' || !isOfIt || !isBefore(date, from)) return [];
  const inMonth = dayInMonth(from, date.day);
  return inMonth ? [inMonth] : [];
}

function found([date, other]: readonly CalendarDate[], rest: string): FoundDate | null {
  if (!date) return null;
  return { dates: other ? [date, other] : [date], rest };
}

function meaning(date: CalendarDate | null): FoundDate | null {
  return date && { dates: [date], rest: '' };
}

/** The text without its days, and without the prepositions and denials before them. */
function withoutDays(plain: string, named: readonly NamedDay[], language: DateLanguage): string {
  const pieces = named.map(({ from }, index) =>
    plain
      .slice(named[index - 1]?.to ?? 0, from)
      .replace(language.not, '')
      .replace(language.before, ''),
  );
  return [...pieces, plain.slice(named.at(-1)?.to ?? 0)].join(' ').replace(/\s+/g, ' ').trim();
}
