import { plainText } from '../plain-text.ts';

/** The words for the numbers of one language that are put together to others, by their value: `{ 1: 'one', 40: 'forty', 100: 'hundred' }`. */
export type NumberWords = Readonly<Record<number, string>>;

/** Smaller numbers are articles and days as often as amounts, and stay words: "the cheaper one", "the two of us". */
const SMALLEST = 10;

/** "Neunhundertneunundneunzigtausend" has 32 letters. */
const LONGEST = 40;

interface Token {
  readonly value: number;
  readonly joined: boolean;
}

/**
 * Puts figures in place of amounts that were written in words: "one hundred and forty" is 140, "hundertvierzig" too, "one forty" as
 * people say a price. `and` are the words between two parts of a number.
 * `numberOf` tells a single word, also a small one.
 */
export function numberReading(
  numbers: NumberWords,
  and: string,
): { readonly inFigures: (plain: string) => string; readonly numberOf: (word: string) => number | null } {
  const values = new Map(
    Object.entries(numbers).flatMap(([value, words]) =>
      words.split('|').map((word) => [plainText(word), Number(value)] as const),
    ),
  );
  const joins = and.split('|').map(plainText);
  const pieces = [...values.keys(), ...joins, '-'].sort((a, b) => b.length - a.length);
  const inFigures = (plain: string) => {
    const written: string[] = [];
    let tokens: Token[] = [];
    let words: string[] = [];
    const end = () => {
      const amount = amountOf(tokens);
      if (amount !== null) written.push(String(amount), ...trailing(words, joins));
      else written.push(...words);
      tokens = [];
      words = [];
    };
    for (const word of plain.split(' ')) {
      if (tokens.length > 0 && joins.includes(word)) {
        words.push(word);
        continue;
      }
      const parts = partsOf(word, values, pieces);
      const isJoined = words.length > 0 && joins.includes(words.at(-1) ?? '');
      if (!parts) {
        end();
        written.push(word);
        continue;
      }
      const next = parts.map((part, index) => (index === 0 && isJoined ? { ...part, joined: true } : part));
      if (tokens.length > 0 && amountOf([...tokens, ...next]) === null) {
        end();
      }
      tokens.push(...next);
      words.push(word);
    }
    end();
    return written.join(' ');
  };
  return { inFigures, numberOf: (word) => values.get(word) ?? null };
}

/** A joining word that turned out to stand before something else. */
function trailing(words: readonly string[], joins: readonly string[]): string[] {
  const last = words.at(-1);
  return last !== undefined && joins.includes(last) ? [last] : [];
}

/** The number words one written word is made of: "two", "twenty-five", "zweihundertfünfzig", "وأربعين". Null where it is none. */
function partsOf(word: string, values: ReadonlyMap<string, number>, pieces: readonly string[]): Token[] | null {
  const dead = new Set<string>();
  const split = (rest: string, joined: boolean): Token[] | null => {
    if (rest === '') return [];
    if (dead.has(rest)) return null;
    for (const piece of pieces) {
      if (!rest.startsWith(piece)) continue;
      const value = values.get(piece);
      const after = split(rest.slice(piece.length), value === undefined && piece !== '-');
      if (after) return value === undefined ? after : [{ value, joined }, ...after];
    }
    dead.add(rest);
    return null;
  };
  if (values.has(word)) return [{ value: values.get(word) ?? 0, joined: false }];
  const isWord = word.length <= LONGEST && /^\p{L}[\p{L}'-]*$/u.test(word);
  const tokens = isWord ? split(word, false) : null;
  return tokens && tokens.length > 0 ? tokens : null;
}

function amountOf(tokens: readonly Token[]): number | null {
  let thousands = 0;
  let current = 0;
  let isPair = false;
  for (const { value, joined } of tokens) {
    const isTens = value >= 10 && value < 100;
    // "The hundred one" is the plan, not 101.
    if (isPair || (value === 1 && !joined && current > 0 && current % 100 === 0)) return null;
    if (value === 1000) {
      thousands += (current || 1) * 1000;
      current = 0;
    } else if (value === 100 && current < 10) current = (current || 1) * 100;
    else if (current === 0) current = value;
    else if (value < 100 && current % 100 === 0) current += value;
    else if (value < 10 && current % 10 === 0) current += value;
    // Soixante-dix, quatre-vingt-quinze.
    else if (value < 20 && [60, 80].includes(current % 100)) current += value;
    else if (isTens && joined && current % 100 < 10) current += value;
    else if (isTens && value >= 20 && !joined && current < 10) {
      current = current * 100 + value;
      isPair = true;
    } else return null;
  }
  const amount = thousands + current;
  return amount >= SMALLEST ? amount : null;
}
