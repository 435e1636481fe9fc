import { type CalendarDate, isBefore } from '../../../domain/calendar.ts';
import { LONGEST_READ, plainText } from '../plain-text.ts';
import { dateLanguages } from './date-languages.ts';
import type { DateReading, FoundDate } from './date-reading.ts';
import { dateOf, dayInMonth } from './day-of.ts';
import type { NamedDay } from './named-day.ts';
import { type DateLanguage, mended, namedDays } from './named-days.ts';
import { isOnlyAround } from './only-around.ts';
import { parsedBehind } from './parsed-behind.ts';

export type { DateReading, FoundDate } from './date-reading.ts';

/** A date in words is shorter. */
const LONGEST_DATE = 100;

/**
 * The day named inside a sentence, in the customer's language or in English; null where none is named, or several that do not correct each
 * other. Bare numbers are never days here: they are plans, prices and speeds.
 */
export function findDate(text: string, reading: DateReading): FoundDate | null {
  for (const language of dateLanguages(reading.locale)) {
    const plain = mended(plainText(text), language);
    const found = chosen(namedDays(plain, language, reading, false), clausesOf(text, plain, language), language);
    if (found) return found;
  }
  return null;
}

/**
 * The day a whole message names; null where other words are left that may turn its meaning ("not today"). A bare number is a day of the
 * month. What our own words do not know goes to the parser behind them, which gets some of them wrong (reference/field.md 3).
 */
export function readDate(text: string, reading: DateReading): FoundDate | null {
  const short = plainText(text);
  if (short === '' || short.length > LONGEST_DATE) return null;
  const languages = dateLanguages(reading.locale);
  for (const language of languages) {
    const plain = mended(short, language);
    const named = namedDays(plain, language, reading, true);
    if (named.some(({ dates }) => dates.length === 0)) return null;
    const found = chosen(named, clausesOf(text, plain, language), language);
    if (found && isOnlyAround(found.rest, language)) return { ...found, rest: '' };
    if (named.length > 0 && !found) return null;
  }
  const bare = /^(?:\D{0,6} )?(\d{1,2})[.]?$/.exec(short);
  if (bare && /^\d/.test(short)) return meaning(dayInMonth(reading.today, Number(bare[1])));
  return parsedBehind(text, short, reading, languages);
}

/** A plain text, and the places in it where a clause ends. */
interface Clauses {
  readonly plain: string;
  readonly ends: readonly number[];
}

function clausesOf(text: string, plain: string, language: DateLanguage): Clauses {
  const ends = [...text.slice(0, LONGEST_READ).matchAll(/[,;.!?،؛؟](?=\s)/gu)].map(
    ({ index }) => mended(plainText(text.slice(0, index)), language).length,
  );
  return { plain, ends: [...ends, plain.length] };
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

function chosen(named: readonly NamedDay[], clauses: Clauses, language: DateLanguage): FoundDate | null {
  const { plain } = clauses;
  const meant = named.filter((day) => !isDenied(day, named, clauses, language));
  const certain = meant.filter(({ kind }) => kind !== 'any day');
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
  const isChoice = distinct.length === 2 && language.or.test(between.replace(language.before, ''));
  const either = [one?.dates[0], other?.dates[0]].filter((date) => date !== undefined);
  return isChoice ? found(either, rest) : null;
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
