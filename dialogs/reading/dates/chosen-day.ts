import { type CalendarDate, isBefore } from '../../../domain/calendar.ts';
import type { Clauses } from './clauses.ts';
import type { DateReading, FoundDate } from './date-reading.ts';
import { dateOf, dayInMonth } from './day-of.ts';
import { fromTo } from './days-from-to.ts';
import type { NamedDay } from './named-day.ts';
import type { DateLanguage } from './named-days.ts';

/** Whether a day is denied before it ("not tomorrow") or behind it: "hoy no, mañana", "the 10th doesn't work". */
export function isDenied(
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

/** The day that is meant of those that are named. Null where none is, or where it cannot be told. */
export function chosen(
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
  // "I don't mind, as soon as possible" names one.
  const possible = meant.filter(({ dates }) => dates.length > 0);
  const affirmed = certain.length > 0 ? certain : possible.length > 0 ? possible : meant;
  if (affirmed.some(({ dates }) => dates.length === 0)) return null;
  const [only] = affirmed;
  // Its first day is over: which of the others is meant cannot be told.
  if (affirmed.length === 1 && only?.kind === 'month' && only.dates.some((date) => isRunning(date, reading)))
    return null;
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

function isRunning(date: CalendarDate, { today }: DateReading): boolean {
  return date.year === today.year && date.month === today.month;
}

/** The text without its days, and without the prepositions and denials before them. */
export function withoutDays(plain: string, named: readonly NamedDay[], language: DateLanguage): string {
  const pieces = named.map(({ from }, index) =>
    plain
      .slice(named[index - 1]?.to ?? 0, from)
      .replace(language.not, '')
      .replace(language.before, ''),
  );
  return [...pieces, plain.slice(named.at(-1)?.to ?? 0)].join(' ').replace(/\s+/g, ' ').trim();
}
