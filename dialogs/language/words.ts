import { IntlMessageFormat } from 'intl-messageformat';
import type { CalendarDate, DateSpan, Temporal, TimeZone } from '../../domain/calendar.ts';
import { amountText, type Currency, decimalsOf, type Money } from '../../domain/money.ts';
import { type Percent, textOfPercent } from '../../domain/percent.ts';
import { english } from './english.ts';
import type { Catalogue, MessageArguments, MessageKey } from './messages.ts';

/** How the bot speaks to one customer: its messages, and amounts, dates and speeds in the customer's language. */
export interface Words {
  /** BCP 47, such as `en-GB`. */
  readonly locale: string;
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

type ArgumentsOf<Key extends MessageKey> = keyof MessageArguments[Key] extends never
  ? []
  : [args: MessageArguments[Key]];

const catalogues: Readonly<Record<string, Catalogue>> = { en: english };
const FALLBACK = 'en-GB';
const made = new Map<string, Words>();

/** The words for a locale the channel named; English where there is no catalogue for its language. */
export function wordsFor(locale: string | null): Words {
  const supported = supportedLocale(locale);
  const known = made.get(supported);
  if (known) return known;
  const words = makeWords(supported, catalogues[languageOf(supported)] ?? english);
  made.set(supported, words);
  return words;
}

function supportedLocale(locale: string | null): string {
  // Language and region only: an extension such as `-u-ca-buddhist` must not change what a date or an amount says.
  const { language, region } = new Intl.Locale(isLocale(locale) ? locale : FALLBACK);
  if (!Object.hasOwn(catalogues, language)) return FALLBACK;
  return Intl.DateTimeFormat.supportedLocalesOf(region ? `${language}-${region}` : language)[0] ?? FALLBACK;
}

function languageOf(locale: string): string {
  return locale.split('-')[0] ?? locale;
}

function isLocale(text: string | null): text is string {
  try {
    return text !== null && Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

function makeWords(locale: string, catalogue: Catalogue): Words {
  const formats = new Map<MessageKey, IntlMessageFormat>();
  const utc = { timeZone: 'UTC' } as const;
  const longDate = new Intl.DateTimeFormat(locale, { ...utc, dateStyle: 'full' });
  const shortDate = new Intl.DateTimeFormat(locale, { ...utc, day: 'numeric', month: 'long' });
  const shortDateWithYear = new Intl.DateTimeFormat(locale, { ...utc, day: 'numeric', month: 'long', year: 'numeric' });
  const speed = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const percentFormat = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 4 });
  const listFormat = new Intl.ListFormat(locale, { type: 'conjunction' });
  const moneyFormats = new Map<string, Intl.NumberFormat>();
  const moneyFormat = (currency: Currency, decimals: number) => {
    const known = moneyFormats.get(`${currency}${decimals}`);
    if (known) return known;
    const format = new Intl.NumberFormat(locale, {
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
    say(key, ...[args]) {
      let format = formats.get(key);
      if (!format) {
        format = new IntlMessageFormat(catalogue[key], locale);
        formats.set(key, format);
      }
      return String(format.format(args as Record<string, string | number> | undefined));
    },
    money(amount) {
      const text = amountText(amount);
      const decimals = Math.max(decimalsOf(amount.currency), text.split('.')[1]?.length ?? 0);
      // Intl takes decimal text as it is, exactly; TypeScript's types know numbers only.
      return moneyFormat(amount.currency, decimals)
        .format(text as `${number}`)
        .replace('-', '−');
    },
    date: (date) => longDate.format(utcMidnight(date)),
    shortDate: (date, today) => (date.year === today.year ? shortDate : shortDateWithYear).format(utcMidnight(date)),
    span({ from, until }, today) {
      const format = from.year === today.year && until.year === today.year ? shortDate : shortDateWithYear;
      return format.formatRange(utcMidnight(from), utcMidnight(until)).replace(/\u2009/g, ' ');
    },
    moment(at, timeZone) {
      const format = new Intl.DateTimeFormat(locale, { timeZone, dateStyle: 'full', timeStyle: 'short' });
      return format.format(new Date(at.epochMilliseconds));
    },
    percent: (share) => percentFormat.format(`${textOfPercent(share)}E-2` as `${number}`),
    list: (items) => listFormat.format(items),
    speed: (kilobits) => `${speed.format(kilobits % 1024 === 0 ? kilobits / 1024 : kilobits / 1000)} Mbps`,
  };
}

function utcMidnight(date: CalendarDate): Date {
  return new Date(date.toZonedDateTime('UTC').epochMilliseconds);
}
