import { IntlMessageFormat } from 'intl-messageformat';
import type { CalendarDate, DateSpan, Temporal, TimeZone } from '../../domain/calendar.ts';
import { amountText, type Currency, decimalsOf, type Money } from '../../domain/money.ts';
import { type Percent, textOfPercent } from '../../domain/percent.ts';
import { arabic } from './arabic.ts';
import { chooseLocale } from './choose-locale.ts';
import { dateText, utcMidnight } from './date-text.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { type Direction, isolate, runsOtherWay } from './isolate.ts';
import { type Language, type LanguageInfo, languageOf, languages } from './languages.ts';
import type { Catalogue, MessageArguments, MessageKey } from './messages.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';
import { ukrainian } from './ukrainian.ts';

/** How the bot speaks to one customer: its messages, and amounts, dates and speeds in the customer's language. */
export interface Words {
  /** BCP 47, such as `en-GB`. */
  readonly locale: string;
  readonly direction: Direction;
  say<Key extends MessageKey>(key: Key, ...args: ArgumentsOf<Key>): string;
  money(amount: Money): string;
  /** `Tuesday, 1 December 2026`: a date a customer must not misread. */
  date(date: CalendarDate): string;
  /** `1 December`: a date on a button; `1 January 2027` where the year is not today's. */
  shortDate(date: CalendarDate, today: CalendarDate): string;
  /** `20–31 October`; with the year where it is not today's. */
  span(span: DateSpan, today: CalendarDate): string;
  /** `Tuesday, 1 December 2026 at 14:30`, for people in `timeZone`. */
  moment(at: Temporal.Instant, timeZone: TimeZone): string;
  /** `19%` */
  percent(share: Percent): string;
  /** `a, b and c` */
  list(items: readonly string[]): string;
  /** Kilobits per second as Mbps; providers count 1,000 or 1,024 to one, whichever comes out even. */
  speed(kilobits: number): string;
}

/** Prices and dates are read and typed with these digits and this calendar in every language. */
const digits = { numberingSystem: 'latn' } as const;
const writing = { ...digits, calendar: 'gregory' } as const;

type ArgumentsOf<Key extends MessageKey> = keyof MessageArguments[Key] extends never
  ? []
  : [args: MessageArguments[Key]];

/** The types want every message of every language; while one is being written, its customers read English. */
const catalogues: Readonly<Record<Language, Partial<Catalogue>>> = {
  en: english,
  es: spanish,
  'pt-BR': portuguese,
  fr: french,
  de: german,
  uk: ukrainian,
  ar: arabic,
};
const made = new Map<string, Words>();

/** The words for a locale; British English for one whose language the bot does not speak. */
export function wordsFor(locale: string | null): Words {
  const supported = chooseLocale({ asked: locale, activity: null, customer: null, partner: null });
  const known = made.get(supported);
  if (known) return known;
  const words = makeWords(supported, languageOf(supported) ?? languages[0]);
  made.set(supported, words);
  return words;
}

function makeWords(locale: string, { language, direction }: LanguageInfo): Words {
  const catalogue = catalogues[language];
  const formats = new Map<MessageKey, IntlMessageFormat>();
  const utc = { timeZone: 'UTC', ...writing } as const;
  const longDate = new Intl.DateTimeFormat(locale, { ...utc, dateStyle: 'full' });
  const shortDate = new Intl.DateTimeFormat(locale, { ...utc, day: 'numeric', month: 'long' });
  const shortDateWithYear = new Intl.DateTimeFormat(locale, { ...utc, day: 'numeric', month: 'long', year: 'numeric' });
  const speed = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, ...digits });
  const percentFormat = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 4, ...digits });
  const listFormat = new Intl.ListFormat(locale, { type: 'conjunction' });
  const moneyFormats = new Map<string, Intl.NumberFormat>();
  const moneyFormat = (currency: Currency, decimals: number) => {
    const known = moneyFormats.get(`${currency}${decimals}`);
    if (known) return known;
    const format = new Intl.NumberFormat(locale, {
      ...digits,
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    moneyFormats.set(`${currency}${decimals}`, format);
    return format;
  };
  return {
    locale,
    direction,
    say(key, ...[args]: [args?: Values]) {
      let format = formats.get(key);
      if (!format) {
        const translated = catalogue[key];
        format = new IntlMessageFormat(translated ?? english[key], translated ? locale : languages[0].locale);
        formats.set(key, format);
      }
      return String(format.format(isolated(args, direction)));
    },
    money(amount) {
      const text = amountText(amount);
      const decimals = Math.max(decimalsOf(amount.currency), text.split('.')[1]?.length ?? 0);
      // Intl takes decimal text as it is, exactly; TypeScript's types know numbers only.
      return moneyFormat(amount.currency, decimals)
        .format(text as `${number}`)
        .replace('-', '−');
    },
    date: (date) => dateText(longDate, date, language),
    shortDate: (date, today) => dateText(date.year === today.year ? shortDate : shortDateWithYear, date, language),
    span({ from, until }, today) {
      const format = from.year === today.year && until.year === today.year ? shortDate : shortDateWithYear;
      return format.formatRange(utcMidnight(from), utcMidnight(until)).replace(/\u2009/g, ' ');
    },
    moment(at, timeZone) {
      const format = new Intl.DateTimeFormat(locale, { ...writing, timeZone, dateStyle: 'full', timeStyle: 'short' });
      return format.format(new Date(at.epochMilliseconds));
    },
    percent: (share) => percentFormat.format(`${textOfPercent(share)}E-2` as `${number}`),
    list: (items) => listFormat.format(items),
    speed: (kilobits) => `${speed.format(kilobits % 1024 === 0 ? kilobits / 1024 : kilobits / 1000)} Mbps`,
  };
}

type Values = Readonly<Record<string, string | number>>;

/**
 * Names of plans and the like may run the other way than the text around them. From right to left everything is marked off, amounts and
 * dates too; from left to right only what needs it, so that most messages hold nothing that is not seen.
 */
function isolated(args: Values | undefined, direction: Direction): Values | undefined {
  if (!args) return args;
  const mark = direction === 'rtl' ? isolatedRightToLeft : isolatedLeftToRight;
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [name, typeof value === 'string' ? mark(value) : value]),
  );
}

/** Words that choose between variants stay as they are. */
function isolatedRightToLeft(value: string): string {
  return /^[a-z-]*$/.test(value) ? value : isolate(value);
}

function isolatedLeftToRight(value: string): string {
  return runsOtherWay(value, 'ltr') ? isolate(value) : value;
}
