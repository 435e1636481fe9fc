import type { Question } from '../question.ts';
import type { Scene } from '../scene.ts';
import { describedChange } from './described-change.ts';
import { type Heard, hear } from './hear.ts';
import { comparatives } from './lexicon/choice-concepts.ts';
import type { Concept } from './lexicon/lexicon.ts';
import { namesIn } from './names-in.ts';

/** What a reason for a refusal speaks of, beside objections themselves: the price, and what one has. */
const ofAReason: readonly Concept[] = [
  'objection',
  ...comparatives,
  'fee',
  'invoice',
  'how much',
  'due now',
  'monthly',
  'old',
  'stay',
  'not',
  'want',
  'number',
];

/** So many other words may stand in a reason. */
const MOST_OTHER_WORDS = 3;

/**
 * Whether a message turns down what is asked and says why: "no thanks, too much", "no forget it too expensive". A reason without a no turns
 * down nothing ("too expensive" asks for another plan), and neither does a no beside something that is wished instead.
 */
export function refusesWithReason(heard: Heard, question: Question, scene: Scene): boolean {
  const { listening, plain, spelt, text, phrases } = heard;
  const says = (...some: readonly Concept[]) => some.some((concept) => heard.mentioned.has(concept));
  if (heard.isMarkedQuestion || says('other', 'support', 'why', 'when', 'which', 'what happens')) return false;
  const isOneClause = listening.clausesOf(text).length === 1;
  if (isOneClause && listening.isOnlyDenied(plain)) return false;
  // What ends something is never guessed from a misspelt word.
  const reason = listening.afterRefusal(spelt) === null ? null : listening.afterRefusal(plain);
  const isCalledOffOnly = listening.withoutFillers(reason ?? '') === '' && phrases.size === 0;
  if (reason === null || !(isCalledOffOnly || listening.speaksOf(reason, ['objection']))) return false;
  const left = listening.withoutFillers(listening.without(reason, ofAReason));
  const others = left.split(' ').filter((word) => /\p{L}/u.test(word));
  if (others.length > MOST_OTHER_WORDS) return false;
  const { wishes, services, found } = describedChange(
    hear(left, scene.words.locale, namesIn(scene.account)),
    question,
    scene,
  );
  return wishes.length === 0 && services.length === 0 && found === null;
}
