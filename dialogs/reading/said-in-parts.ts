import { agreedActs, type Phrase } from './lexicon/lexicon.ts';
import type { Listening } from './lexicon/listening.ts';

const declining: readonly Phrase[] = ['no', 'keep', 'cancel', 'thank', 'doubt', 'goodbye'];
const MOST_PARTS = 4;

/** "Yes, please go ahead and change it": a message of several parts that all say yes, or all say no. */
export function saidInParts(clauses: readonly string[], listening: Listening): Phrase[] {
  const phrasesOf = (part: string) =>
    listening.phrasesIn(part).concat(listening.phrasesIn(listening.withoutFillers(part)));
  // "No, nothing else. Send it."
  const sends = (part: readonly Phrase[]) => part.includes('send') && !part.includes('cancel');
  const partsIn = (clause: string) => {
    const whole = listening.withoutPoliteness(clause);
    // "Don't send it" is one thing that is said, not "don't" and "send it".
    if (phrasesOf(whole).length > 0) return [phrasesOf(whole)];
    return listening
      .partsOf(clause)
      .filter((part) => listening.withoutPoliteness(part) !== '')
      .map((part) => [...phrasesOf(part), ...phrasesOf(listening.withoutPoliteness(part))]);
  };
  const clausesInParts = clauses.map(partsIn);
  const parts = clausesInParts.flat();
  const [first, ...others] = parts;
  // "Thanks, but no" has more to it than nothing to add.
  if (first && others.length === 0 && clauses.length > 1)
    return first.includes('no') ? first.filter((phrase) => phrase !== 'send') : first;
  if (!first || others.length === 0 || parts.length > MOST_PARTS) return [];
  const all = (allowed: readonly Phrase[]) => parts.every((part) => part.some((phrase) => allowed.includes(phrase)));
  if (parts.some((part) => part.includes('yes')) && !parts.some((part) => part.includes('no'))) {
    const named = clausesInParts.flatMap((ofClause) =>
      ofClause
        .filter((part) => !part.includes('yes') && !part.includes('thank'))
        // "Nothing" sends a request that has nothing to be added; beside a yes in one breath it denies it: "confirm nothing".
        .map((part) => (ofClause.length > 1 ? part.filter((phrase) => phrase !== 'send') : part)),
    );
    if (named.length === 0) return ['yes'];
    return agreedActs.filter((act) => named.every((part) => part.includes(act)));
  }
  if (sends(parts.at(-1) ?? []) && all(['send', 'no', 'thank', 'understood'])) return ['send'];
  if (parts.some((part) => part.includes('no') || part.includes('cancel')) && all(declining)) {
    const some = (phrase: Phrase) => parts.some((part) => part.includes(phrase));
    // "No, not yet."
    if (some('doubt') && !some('cancel') && !some('keep')) return ['doubt'];
    return (['no', 'keep', 'cancel'] as const).filter(some);
  }
  // "Nope, too much."
  if (first.includes('no') && parts.length === 2)
    return (['other plan', 'other date'] as const).filter((phrase) => parts[1]?.includes(phrase));
  if (parts.some((part) => part.includes('doubt')) && all([...declining, 'understood'])) return ['doubt'];
  return [];
}
