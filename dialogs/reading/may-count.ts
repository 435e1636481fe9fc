import type { Phrase } from './lexicon/lexicon.ts';
import type { Listening } from './lexicon/listening.ts';
import { SHORTEST_MENDED } from './mend-spelling.ts';

/** What costs money or ends something is never guessed from a misspelt word, and what is agreed to never taken from a question. */
const binding: readonly Phrase[] = [
  'yes',
  'confirm change',
  'change now',
  'send',
  'request',
  'undo this',
  'undo',
  'keep',
  'cancel',
];

/** A message or a clause, for what its spelling and its question mark tell. */
export interface AsWritten {
  readonly listening: Listening;
  readonly isQuestion: boolean;
  readonly spelt: string;
}

/** Whether a phrase that was heard may count for a message as it was written. */
export function mayCount(phrase: Phrase, { listening, isQuestion, spelt }: AsWritten): boolean {
  if (!binding.includes(phrase)) return true;
  if (isQuestion && phrase !== 'cancel' && phrase !== 'undo') return false;
  return spelt.split(' ').every((word) => word.length < SHORTEST_MENDED || listening.isWord(word));
}
