/** What people put between the numbers of a date. */
const SIGN = '[./\\\\_\\-‐‑‒–—―−．／－]';
const BETWEEN = `\\s*${SIGN}\\s*|\\s+`;
const NUMBER = '\\p{Nd}{1,2}';
/** Not within a word or a longer number. */
const FROM = '(?<![\\p{L}\\p{Nd}]|\\p{Nd}[.,:/-])';
const TO = '(?!\\p{Nd})';
/** "T00:00", "12:30:00Z" right behind a date: no day changes at another hour than midnight. */
const TIME =
  '(?:[Tt\\s]\\s*\\p{Nd}{1,2}:\\p{Nd}{2}(?::\\p{Nd}{2}(?:[.,]\\p{Nd}+)?)?(?:\\s?[Zz](?!\\p{L})|[+-]\\p{Nd}{2}:?\\p{Nd}{2})?)?';

const yearFirst = new RegExp(`${FROM}(\\p{Nd}{4})(?:${BETWEEN})(${NUMBER})(?:${BETWEEN})(${NUMBER})${TO}${TIME}`, 'gu');
const yearLast = new RegExp(
  `${FROM}(${NUMBER})(${BETWEEN}|,\\s*)(${NUMBER})(${BETWEEN}|,\\s*)(\\p{Nd}{4})${TO}${TIME}`,
  'gu',
);
const shortYear = new RegExp(
  `${FROM}(${NUMBER})\\s*(${SIGN})\\s*(${NUMBER})\\s*(${SIGN})\\s*(\\p{Nd}{2})${TO}${TIME}`,
  'gu',
);
const compactYearFirst = new RegExp(`${FROM}(\\p{Nd}{4})(\\p{Nd}{2})(\\p{Nd}{2})(?![\\p{L}\\p{Nd}])`, 'gu');
const compactYearLast = new RegExp(`${FROM}(\\p{Nd}{2})(\\p{Nd}{2})(\\p{Nd}{4})(?![\\p{L}\\p{Nd}])`, 'gu');
const dayAndMonth = new RegExp(`${FROM}(${NUMBER})\\s*[.．]\\s*(${NUMBER})\\s*[.．](?![\\p{L}\\p{Nd}])`, 'gu');
const stroke = new RegExp(
  `${FROM}(${NUMBER})\\s+[/／]\\s*(${NUMBER})${TO}|${FROM}(${NUMBER})[/／]\\s+(${NUMBER})${TO}`,
  'gu',
);
const range = new RegExp(
  `${FROM}(${NUMBER}(?:\\.|\\p{L}{1,3})?)(?:\\s*[‐‑‒–—―−－]\\s*|\\s+-\\s*|-\\s+)(?=${NUMBER}(?:\\.|\\p{L}{1,3})?(?![\\p{L}\\p{Nd}]))`,
  'gu',
);

/**
 * A text in which the numbers of a date stand together, whatever was written between them: "5 / 12 / 2026", "17. 12. 2026", "20261205" and
 * "2026-12-05T00:00" are `5/12/2026`, `17.12.2026` and `2026-12-05`, and "5 – 10 December" is `5-10 December`. So the words of a message can
 * be told apart without tearing a date to pieces, of which each could be a price.
 */
export function joinedDates(text: string): string {
  if (!/\p{Nd}/u.test(text)) return text;
  return text
    .replace(yearFirst, (whole, year: string, month: string, day: string) =>
      isYear(year) && isMonth(month) && isDay(day) ? [year, twoDigits(month), twoDigits(day)].join('-') : whole,
    )
    .replace(yearLast, (whole, first: string, sign: string, second: string, other: string, year: string) =>
      isYear(year) ? together(sign, other, [first, second, year], whole) : whole,
    )
    .replace(shortYear, (whole, first: string, sign: string, second: string, other: string, year: string) =>
      together(sign, other, [first, second, year], whole),
    )
    .replace(compactYearFirst, (whole, year: string, month: string, day: string) =>
      isYear(year) && isMonth(month) && isDay(day) ? `${latin(year)}-${latin(month)}-${latin(day)}` : whole,
    )
    .replace(compactYearLast, (whole, first: string, second: string, year: string) =>
      isYear(year) ? together('/', '/', [first, second, year], whole) : whole,
    )
    .replace(dayAndMonth, (whole, day: string, month: string) =>
      isDay(day) && isMonth(month) ? `${latin(day)}.${latin(month)}.` : whole,
    )
    .replace(stroke, (whole, first?: string, second?: string, third?: string, fourth?: string) =>
      together('/', '/', [first ?? third ?? '', second ?? fourth ?? ''], whole),
    )
    .replace(range, (whole, first: string) => (isDay(first) ? `${first}-` : whole));
}

function together(sign: string, other: string, numbers: readonly string[], whole: string): string {
  const [first = '', second = ''] = numbers;
  if (!(isDay(first) && isMonth(second)) && !(isMonth(first) && isDay(second))) return whole;
  const signs = new Set([sign, other].map((each) => each.trim()));
  const between = signs.size > 1 ? '/' : /[.．]/u.test(sign) ? '.' : /^[‐‑‒–—―−－-]$/u.test(sign.trim()) ? '-' : '/';
  return numbers.map(latin).join(between);
}

function isYear(year: string): boolean {
  return /^(?:19|20|21)/.test(latin(year));
}

function isMonth(month: string): boolean {
  return Number(latin(month)) >= 1 && Number(latin(month)) <= 12;
}

function isDay(day: string): boolean {
  const number = Number.parseInt(latin(day), 10);
  return number >= 1 && number <= 31;
}

function twoDigits(number: string): string {
  return latin(number).padStart(2, '0');
}

/** Digits of any script as those that dates are compared in. */
function latin(digits: string): string {
  return digits.normalize('NFKC').replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}
