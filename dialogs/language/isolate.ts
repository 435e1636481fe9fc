/** Keeps names that run the other way than the text around them from turning about what stands beside them, as in `باقة 100, 10–31 December`. */

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** Letters of scripts that run from right to left: Hebrew, Arabic and their neighbours. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const leftToRight = /(?![\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}])\p{Letter}/u;
const alreadyIsolated = /\u2068[^\u2069]*\u2069/gu;

export type Direction = 'ltr' | 'rtl';

/** A text marked off by characters that are not seen: neither it nor what is around it turns the other about. */
export function isolate(text: string): string {
  return `${FIRST_STRONG_ISOLATE}${text}${POP_ISOLATE}`;
}

/** Whether a text has letters, outside of what is marked off in it, that run the other way than a language does. */
export function runsOtherWay(text: string, direction: Direction): boolean {
  return (direction === 'ltr' ? rightToLeft : leftToRight).test(text.replace(alreadyIsolated, ''));
}

/**
 * Marks off, in texts of a language, those of the names that run the other way; whatever is marked off already stays as it is. A text in
 * which nothing does is not changed.
 *
 * @param names as they may stand in the texts, in any order
 */
export function nameIsolator(names: Iterable<string>, direction: Direction): (text: string) => string {
  const foreign = [...new Set(names)].filter((name) => runsOtherWay(name, direction));
  if (foreign.length === 0) return (text) => text;
  return (text) => {
    const present = foreign.filter((name) => text.includes(name)).sort((a, b) => b.length - a.length);
    if (present.length === 0) return text;
    const pattern = `\u2068[^\u2069]*\u2069|(?<![\\p{L}\\p{N}])(?:${present.map(escaped).join('|')})(?![\\p{L}\\p{N}])`;
    return text.replace(new RegExp(pattern, 'gu'), (found) =>
      found.startsWith(FIRST_STRONG_ISOLATE) ? found : isolate(found),
    );
  };
}

function escaped(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
