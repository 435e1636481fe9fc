import { choosable } from './lexicon/choice-concepts.ts';
import type { Listening } from './lexicon/listening.ts';

/** Whether a text names something that can be chosen. */
export function namesSomething(part: string, listening: Listening, names: readonly string[]): boolean {
  return (
    /\d/.test(listening.inFigures(part)) ||
    part.split(' ').some((word) => names.includes(word)) ||
    listening.speaksOf(part, choosable)
  );
}

/** "The phone not the internet" is two parts, of which one is denied; "I do not want the internet" is one. */
export function splitDenial(
  written: string,
  plain: string,
  listening: Listening,
  names: readonly string[],
  days: ReadonlySet<string>,
): readonly string[] {
  const [before, denial] = listening.atDenial(plain);
  const isOfDay = denial.split(' ').some((word) => days.has(word));
  return before !== '' &&
    namesSomething(before, listening, names) &&
    (isOfDay || namesSomething(denial, listening, names))
    ? [before, denial]
    : [written];
}
