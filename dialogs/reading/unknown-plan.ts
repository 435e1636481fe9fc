import type { Service } from '../../domain/service.ts';
import type { Heard } from './hear.ts';
import { kindsOfService } from './lexicon/choice-concepts.ts';
import { isNumber, isUnit, titleWords } from './title-words.ts';

/**
 * Whether a sentence without its days names a plan by a number that is none of those that are known: "ethernet 300", "300 mbps", "to 300". The
 * numbers of the services themselves are none of a plan: "change Voice 100".
 */
export function namesUnknownNumber({ plain, names, listening }: Heard, services: readonly Service[]): boolean {
  const words = titleWords(plain);
  const own = services.flatMap(({ description }) => titleWords(description).map(({ text }) => text));
  const isOfPlans = (word: string) =>
    (names.includes(word) && listening.withoutFillers(word) !== '' && !isNumber(word)) ||
    listening.speaksOf(word, kindsOfService) ||
    listening.isTo(word);
  return words.some(({ text }, index) => {
    if (!isNumber(text) || own.includes(text)) return false;
    return isOfPlans(words[index - 1]?.text ?? '') || isUnit(words[index + 1]?.text ?? '');
  });
}

/** Whether what it shall change to has a name nobody knows: "tv to tv gold". */
export function namesUnknownWord({ plain, listening, names }: Heard): boolean {
  const target = listening.afterTo(plain);
  if (target === null) return false;
  const words = listening.withoutFillers(listening.withoutPoliteness(target)).split(' ');
  const isKnown = (word: string) => listening.isWord(word) || names.includes(word);
  return words.length <= MOST_WORDS_OF_A_NAME && words.some((word) => /^\p{L}{3,}$/u.test(word) && !isKnown(word));
}

const MOST_WORDS_OF_A_NAME = 3;
