import { plainText } from '../plain-text.ts';
import { chosen, isDenied, withoutDays } from './chosen-day.ts';
import { clausesOf } from './clauses-of.ts';
import { dateLanguages } from './date-languages.ts';
import type { DateReading, DaysSpokenOf, FoundDate } from './date-reading.ts';
import { dayInMonth } from './day-of.ts';
import { doubtfulDays } from './doubtful-days.ts';
import { joinedDates } from './joined-dates.ts';
import { mended, namedDays } from './named-days.ts';
import { isOnlyAround } from './only-around.ts';

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
    // What cannot be told in one's own language is not told by half of it in another.
    return days;
  }
  return { found: null, isNamed: false, denied: [], rest: short };
}

/** The day a whole message names; null where other words are left that may turn its meaning ("not today"). A bare number is a day of the month. */
export function readDate(text: string, reading: DateReading): FoundDate | null {
  const written = joinedDates(text);
  const short = plainText(written);
  if (short === '' || short.length > LONGEST_DATE) return null;
  for (const language of dateLanguages(reading.locale)) {
    // "The fifth" is a day where nothing else is said; as it is spelt it may be part of a longer name.
    for (const isSpelled of [false, true]) {
      const plain = mended(short, language, isSpelled);
      const clauses = clausesOf(written, plain, language, isSpelled);
      const named = doubtfulDays(namedDays(plain, language, reading, true), clauses, language, reading);
      if (named.some(({ dates, kind }) => dates.length === 0 && kind !== 'any day')) return null;
      const found = chosen(named, clauses, language, reading);
      if (found && isOnlyAround(found.rest, language)) return { ...found, rest: '' };
      if (named.length > 0 && !found) return null;
    }
  }
  return bareDay(short, reading);
}

/** Whether a whole message speaks of a day and leaves open which: "whenever", "not a Friday". */
export function leavesDayOpen(text: string, reading: DateReading): boolean {
  if (plainText(text).length > LONGEST_DATE) return false;
  const { found, isNamed, denied, rest } = daysSpokenOf(text, reading);
  const isAbout = found === null && (isNamed || denied.length > 0);
  return isAbout && dateLanguages(reading.locale).some((language) => isOnlyAround(rest, language));
}

/** "12", and beside words that are no preposition: "yes but 12", for "at 12" is an hour. */
function bareDay(short: string, reading: DateReading): FoundDate | null {
  const [, ahead = '', number = ''] = /^(.*?)(\d{1,2})\.?$/u.exec(short) ?? [];
  if (number === '' || !/(?:^| )$/.test(ahead)) return null;
  const isAround = dateLanguages(reading.locale).some(
    (language) => isOnlyAround(ahead, language) && !language.before.test(ahead),
  );
  const date = isAround ? dayInMonth(reading.today, Number(number)) : null;
  return date && { dates: [date], rest: '' };
}
