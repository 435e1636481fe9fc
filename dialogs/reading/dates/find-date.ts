import type { CalendarDate } from '../../../domain/calendar.ts';
import { plainText } from '../plain-text.ts';
import { dateLanguages } from './date-languages.ts';
import type { DateReading, FoundDate } from './date-reading.ts';
import { dayInMonth } from './day-of.ts';
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
    const found = chosen(namedDays(plain, language, reading, false), plain, language);
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
    const found = chosen(named, plain, language);
    if (found && isOnlyAround(found.rest, language)) return { ...found, rest: '' };
    if (named.length > 0 && !found) return null;
  }
  const bare = /^(?:\D{0,6} )?(\d{1,2})[.]?$/.exec(short);
  if (bare && /^\d/.test(short)) return meaning(dayInMonth(reading.today, Number(bare[1])));
  return parsedBehind(text, short, reading, languages);
}

function chosen(named: readonly NamedDay[], plain: string, language: DateLanguage): FoundDate | null {
  const affirmed = named.filter(({ from }) => !language.not.test(plain.slice(0, from)));
  if (affirmed.some(({ dates }) => dates.length === 0)) return null;
  const last = affirmed.at(-1);
  const first = affirmed[0];
  if (!last || !first) return null;
  const rest = withoutDays(plain, named, language);
  const distinct = affirmed.filter(
    ({ dates }, index) => affirmed.findIndex((other) => `${other.dates}` === `${dates}`) === index,
  );
  if (distinct.length === 1) return found(first.dates, rest);
  const between = plain.slice(distinct.at(-2)?.to, last.from);
  if (language.correction.test(between) || language.correction.test(plain.slice(last.to)))
    return found(last.dates, rest);
  const [one, other] = distinct;
  const isChoice = distinct.length === 2 && language.or.test(between.replace(language.before, ''));
  const either = [one?.dates[0], other?.dates[0]].filter((date) => date !== undefined);
  return isChoice ? found(either, rest) : null;
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
