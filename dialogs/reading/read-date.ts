import * as chrono from 'chrono-node/en';
import { nextBillingDay } from '../../domain/billing-period.ts';
import { type CalendarDate, isBefore, Temporal } from '../../domain/calendar.ts';
import { plainText } from './plain-text.ts';

/** What a date is read against. */
export interface DateReading {
  readonly today: CalendarDate;
  readonly billingDay: number;
  /** The first possible day: what "as soon as possible" means. */
  readonly earliest: CalendarDate;
  /** Decides whether 5/12 is in May or December. */
  readonly locale: string;
}

/** A date in words is shorter; the parser behind our own words takes long over long texts. */
const LONGEST_DATE = 100;

/**
 * The calendar date in a person's words, or null if there is none. Our own words come first, because the parser behind them gets some
 * wrong (`reference/field.md`, 3): "the 15th", "1st of next month", `1.12.2026`.
 */
export function readDate(text: string, reading: DateReading): CalendarDate | null {
  const plain = plainText(text).replace(
    /^(((please )?(change|request( (a )?change)?|start|starting|make)( it)?) )?((on|from|for|by|to|at) )?/,
    '',
  );
  if (plain === '' || plain.length > LONGEST_DATE || !numbersExist(plain)) return null;
  return ownWord(plain, reading) ?? numeric(plain, reading) ?? dayOfMonth(plain, reading) ?? parsed(plain, reading);
}

function ownWord(text: string, { today, billingDay, earliest }: DateReading): CalendarDate | null {
  if (/^(today|now|at once|immediately|right away)$/.test(text)) return today;
  if (text === 'tomorrow') return today.add({ days: 1 });
  if (/^(asap|as soon as (possible|you can)|earliest|the earliest|first possible( day)?|soonest)$/.test(text))
    return earliest;
  if (/^(the )?next billing day$/.test(text)) return nextBillingDay(today, billingDay);
  if (/^(the )?end of (the |this )?month$/.test(text))
    return today.add({ months: 1 }).with({ day: 1 }).subtract({ days: 1 });
  if (/^((the )?(1st|first) of (the )?next month|next month|beginning of next month)$/.test(text)) {
    return today.add({ months: 1 }).with({ day: 1 });
  }
  return partOfMonth(text, today);
}

const months = 'january february march april may june july august september october november december'.split(' ');

/** "Mid November", "end of January": of the next such month that is not over on that day. */
function partOfMonth(text: string, today: CalendarDate): CalendarDate | null {
  const [, part, name = ''] = /^(?:the )?(mid|middle of|beginning of|start of|end of) (\p{L}+)$/u.exec(text) ?? [];
  const month = months.indexOf(name) + 1;
  if (!part || month === 0) return null;
  const first = today.with({ month, day: 1 });
  const inYear = (start: CalendarDate) => {
    if (part === 'end of') return start.add({ months: 1 }).subtract({ days: 1 });
    return part.startsWith('mid') ? start.with({ day: 15 }) : start;
  };
  const thisYear = inYear(first);
  return isBefore(thisYear, today) ? inYear(first.add({ years: 1 })) : thisYear;
}

function numeric(text: string, { today, locale }: DateReading): CalendarDate | null {
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? [];
  if (isoYear) return dateOf(Number(isoYear), Number(isoMonth), Number(isoDay));
  const [, first, separator, second, year] = /^(\d{1,2})([./-])(\d{1,2})(?:[./-](\d{2}|\d{4}))?$/.exec(text) ?? [];
  if (!first || !second) return null;
  const monthFirst = separator !== '.' && (locale === 'en-US' || locale === 'en');
  const [day, month] = monthFirst ? [Number(second), Number(first)] : [Number(first), Number(second)];
  if (year) return dateOf(Number(year.length === 2 ? `20${year}` : year), month, day);
  const thisYear = dateOf(today.year, month, day);
  return thisYear && isBefore(thisYear, today) ? dateOf(today.year + 1, month, day) : thisYear;
}

/** Whether what looks like an ISO date is one: the parser behind would make another day of "2022-13-01". */
function numbersExist(text: string): boolean {
  const [looksLike, year, month, day] = /\b(\d{4})-(\d+)-(\d+)\b/.exec(text) ?? [];
  return looksLike === undefined || dateOf(Number(year), Number(month), Number(day)) !== null;
}

function dayOfMonth(text: string, { today }: DateReading): CalendarDate | null {
  const [, digits] = /^(?:the )?(\d{1,2})(?:st|nd|rd|th)$/.exec(text.replace(/\bfirst$/, '1st')) ?? [];
  if (!digits) return null;
  const day = Number(digits);
  for (let month = today.with({ day: 1 }), tries = 0; tries < 3; month = month.add({ months: 1 }), tries += 1) {
    const date = dateOf(month.year, month.month, day);
    if (date && !isBefore(date, today)) return date;
  }
  return null;
}

function parsed(text: string, { today }: DateReading): CalendarDate | null {
  const reference = new Date(today.year, today.month - 1, today.day, 12);
  const [only, ...others] = chrono.parse(text, reference, { forwardDate: true });
  if (!only || others.length > 0 || !isFiller(text.replace(only.text, ''))) return null;
  const { start } = only;
  if (!start.isCertain('day') && !start.isCertain('weekday') && !/\b(day|week|month)s?\b/.test(only.text)) return null;
  return dateOf(start.get('year'), start.get('month'), start.get('day'));
}

/** Whether nothing is left but words that people put around a date. Any other word may turn its meaning: "not today". */
function isFiller(text: string): boolean {
  return /^(\s|\b(the|on|from|in|at|by|of|this|coming|please|ok|okay|yes|but|do|make|then|maybe|let's|say|i|i'd|want|would|like|it|to|start|starting|change|about|how|for)\b|[.,])*$/.test(
    text,
  );
}

function dateOf(year: number | null, month: number | null, day: number | null): CalendarDate | null {
  if (!year || !month || !day) return null;
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
