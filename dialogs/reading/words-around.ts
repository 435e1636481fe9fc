import type { Scene } from '../scene.ts';
import { hear } from './hear.ts';
import { isCurrency } from './title-words.ts';

/** The words that are left of a sentence around what it names, without those that carry no meaning there. */
export function wordsAround(rest: string, { words }: Scene): string[] {
  const { listening, plain } = hear(rest, words.locale);
  const bare = listening.without(listening.withoutFillers(listening.withoutPoliteness(plain)), [
    'plan',
    'service',
    'date',
    'instead',
    'maybe',
    'number',
    'other',
  ]);
  return bare.split(' ').filter((word) => /\p{L}|\p{N}/u.test(word) && !isCurrency(word));
}
