import { plainText } from './plain-text.ts';

/** Words that measure and never tell one plan from another by themselves. */
const units: ReadonlySet<string> = new Set(
  'mbps gbps kbps mbit gbit mb gb mbs gbs mega megas megabit megabits gig giga gigas gigabit мбіт гбіт мегабіт гігабіт мб гб ميغا ميجا جيجا غيغا'.split(
    ' ',
  ),
);

/** Words for money: a number before one is an amount, and no speed or part of a title. */
const currencies: ReadonlySet<string> = new Set(
  'usd eur gbp uah brl dollar dollars bucks quid euro euros pound pounds dolar dolares dolare reais real pesos долар долара долари доларів євро гривень гривні гривня دولار دولارا يورو جنيه ريال درهم'.split(
    ' ',
  ),
);

/** A word of a text or a title; numbers stand alone, so that "500Mbps" and "500 mbps" are the same, and those of a date together. */
export interface TitleWord {
  readonly text: string;
  /** Where it is in the plain text. */
  readonly at: number;
}

export function titleWords(text: string): TitleWord[] {
  return [...withoutElision(plainText(text)).matchAll(/\d+(?:[./-]\d+){2,}|\d+:\d+|\d+(?:[.,]\d+)?|[\p{L}']+/gu)].map(
    (match) => ({
      text: match[0],
      at: match.index,
    }),
  );
}

/** French "d'ethernet" says "ethernet"; the words stay where they are. */
function withoutElision(plain: string): string {
  return plain.replace(/(?<![\p{L}'])([dl])'(?=\p{L}{3})/gu, '$1 ');
}

export function isCurrency(word: string): boolean {
  return currencies.has(word);
}

export function isUnit(word: string): boolean {
  return units.has(word);
}

export function isNumber(word: string): boolean {
  return /^\d/.test(word);
}

const gigabits = /^(?:g|г|غ|ج)/u;

/** A number before a unit as megabits: "1 gbps" is 1000. Null where the next word is no unit. */
export function megabitsOf(number: string, unit: string | undefined): number | null {
  if (!unit || !isUnit(unit)) return null;
  const value = Number(number.replace(',', '.'));
  return gigabits.test(unit) ? value * 1000 : value;
}
