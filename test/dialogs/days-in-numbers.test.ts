import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../dialogs/language/languages.ts';
import { type DateReading, readDate } from '../../dialogs/reading/dates/find-date.ts';
import { Temporal } from '../../domain/calendar.ts';

/** Days on which years, months and leap days begin and end. */
const todays = ['2026-11-22', '2026-11-29', '2026-12-31', '2027-01-02', '2028-02-29', '2028-03-01'];

const readingOn = (today: string, locale: string): DateReading => ({
  today: Temporal.PlainDate.from(today),
  billingDay: 5,
  earliest: Temporal.PlainDate.from(today),
  contractEnd: null,
  inHand: null,
  locale,
  isOrdinary: () => false,
});

const signs = ['.', '/', '-', '. ', ' / ', ' - ', ' – ', '–', '—', ' . ', '．', '／'];
const scripts: ReadonlyArray<(digits: string) => string> = [
  (digits) => digits,
  (digits) => inScriptFrom(digits, 0x660),
  (digits) => inScriptFrom(digits, 0x6f0),
  (digits) => inScriptFrom(digits, 0xff10),
];

function inScriptFrom(digits: string, zero: number): string {
  return digits.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
}

const numbers = fc.record({
  day: fc.integer({ min: 1, max: 31 }),
  month: fc.integer({ min: 1, max: 12 }),
  year: fc.integer({ min: 2026, max: 2029 }),
  sign: fc.constantFrom(...signs),
  script: fc.constantFrom(...scripts),
  isPadded: fc.boolean(),
  today: fc.constantFrom(...todays),
  locale: fc.constantFrom(...languages.map(({ locale }) => locale)),
});

/** The day with these numbers, by the platform's own calendar; null where there is none. */
function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : null;
}

/** Of a day without its year the one that was within the last 31 days, else the next there is. */
function dayWithoutYear(today: string, month: number, day: number): string | null {
  const [year = 0] = today.split('-').map(Number);
  const all = Array.from({ length: 10 }, (_, index) => dayOf(year - 1 + index, month, day)).filter(
    (date) => date !== null,
  );
  const daysAgo = (date: string) => (Date.parse(today) - Date.parse(date)) / 86_400_000;
  return all.find((date) => daysAgo(date) <= 31) ?? null;
}

const read = (text: string, today: string, locale: string) =>
  readDate(text, readingOn(today, locale))?.dates.map(String) ?? [];

describe('a date in numbers', () => {
  it('is that day, whatever is written between them and in whichever digits', () => {
    fc.assert(
      fc.property(numbers, ({ day, month, year, sign, script, isPadded, today, locale }) => {
        const write = (number: number) => script(isPadded ? String(number).padStart(2, '0') : String(number));
        const text = [write(day), write(month), script(String(year))].join(sign);
        const dayFirst = dayOf(year, month, day);
        const mayBeEither = locale.startsWith('en') && !/[.．]/.test(sign);
        const possible = [dayFirst, mayBeEither ? dayOf(year, day, month) : null].filter((date) => date !== null);
        expect(new Set(read(text, today, locale)), text).toEqual(new Set(possible));
      }),
      { numRuns: 200 },
    );
  }, 120_000);

  it('is that day with its year first, with or without an hour behind it', () => {
    const hours = fc.constantFrom('', 'T00:00', 'T00:00:00', 'T09:30:00Z', ' 00:00', 'T00:00:00.000+01:00');
    fc.assert(
      fc.property(numbers, hours, ({ day, month, year, sign, script, today, locale }, hour) => {
        const write = (number: number) => script(String(number).padStart(2, '0'));
        const text = [script(String(year)), write(month), write(day)].join(sign) + hour;
        const date = dayOf(year, month, day);
        expect(read(text, today, locale), text).toEqual(date ? [date] : []);
      }),
      { numRuns: 200 },
    );
  });

  it('is that day in one number of eight digits', () => {
    fc.assert(
      fc.property(numbers, ({ day, month, year, today, locale }) => {
        const [d, m] = [day, month].map((number) => String(number).padStart(2, '0'));
        const date = dayOf(year, month, day);
        expect(read(`${year}${m}${d}`, today, locale)).toEqual(date ? [date] : []);
      }),
      { numRuns: 100 },
    );
  });

  it('without its year is the one just over, which is said to be in the past, else the next', () => {
    fc.assert(
      fc.property(numbers, ({ day, month, today, locale }) => {
        const date = dayWithoutYear(today, month, day);
        const found = read(`${day}.${month}.`, today, locale);
        expect(found, `${day}.${month}. on ${today}`).toEqual(date && dayOf(2028, month, day) ? [date] : []);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a date with the name of its month', () => {
  it('is that day, and with another weekday than its own asked about', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 0, max: 6 }), ({ day, month, year, today, locale }, weekday) => {
        const date = dayOf(year, month, day);
        if (!date || date <= today) return;
        const said = new Intl.DateTimeFormat(locale, {
          day: 'numeric',
          month: 'long',
          year: 'numeric',
          timeZone: 'UTC',
        });
        const text = said.format(new Date(date));
        expect(read(text, today, locale), text).toEqual([date]);
        // 3 January 2027 is a Sunday.
        const name = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(
          new Date(Date.UTC(2027, 0, 3 + weekday)),
        );
        const found = read(`${name}, ${text}`, today, locale);
        if (new Date(date).getUTCDay() === weekday) expect(found, `${name}, ${text}`).toEqual([date]);
        else expect(found.length, `${name}, ${text}`).not.toBe(1);
      }),
      { numRuns: 200 },
    );
  });

  it('is none that can be told where it is the first of several', () => {
    const between = fc.constantFrom('-', ' - ', ' – ', '–', '—');
    fc.assert(
      fc.property(numbers, between, fc.integer({ min: 1, max: 9 }), ({ month, today, locale }, sign, more) => {
        const first = 1 + more;
        const said = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' });
        const last = said.formatToParts(new Date(Date.UTC(2027, month - 1, first + more)));
        const text = last
          .map(({ type, value }) => (type === 'day' ? `${first}${sign}${first + more}` : value))
          .join('');
        expect(read(text, today, locale).length, text).not.toBe(1);
      }),
      { numRuns: 150 },
    );
  });
});
