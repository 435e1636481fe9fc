import { comparisons } from './lexicon/choice-concepts.ts';
import type { Concept } from './lexicon/lexicon.ts';
import type { Listening } from './lexicon/listening.ts';
import type { AsWritten } from './may-count.ts';

/** After a wish a question is about what is wished. */
const wishing: readonly Concept[] = ['change', 'want', ...comparisons];

/** Whether its first clause begins as a question, or a later one with the very word: "…, how does he sign up". */
export function beginsAsQuestion([first = '', ...others]: readonly string[], listening: Listening): boolean {
  if (clauseAsks(first, listening)) return true;
  const firstWords = others.map((clause) => listening.partsOf(clause)[0]?.split(' ')[0] ?? '');
  return !listening.speaksOf(first, wishing) && firstWords.some((word) => listening.speaksOf(word, ['question']));
}

/** "What" and "how much" ask among the first words; "is" and "does" only as the very first. */
function clauseAsks(first: string, listening: Listening): boolean {
  const words = listening.withoutPoliteness(first).split(' ');
  const isVerbFirst = (spoken: readonly string[]) => listening.speaksOf(spoken.join(' '), ['verb first']);
  if (listening.speaksOf(words.slice(0, 4).join(' '), ['question'])) return true;
  return isVerbFirst(words.slice(0, 1)) || (isVerbFirst(words.slice(0, 2)) && !isVerbFirst(words.slice(1, 2)));
}

const WORDS_BEFORE_A_DENIAL = 3;

/** "Don't you have 300?", which denies nothing. */
export function isNegativeQuestion(part: string, { isQuestion, listening }: AsWritten): boolean {
  return isQuestion && listening.speaksOf(part.split(' ').slice(0, WORDS_BEFORE_A_DENIAL).join(' '), ['not']);
}
