import type { Language } from '../language/languages.ts';
import { listeningIn } from './lexicon/listening-in.ts';
import { plainText } from './plain-text.ts';

/** Letters of which a message in a language has at least one. */
export function scriptOf(language: Language): RegExp {
  if (language === 'ar') return /\p{Script=Arabic}/u;
  return language === 'uk' ? /\p{Script=Cyrillic}/u : /\p{Script=Latin}/u;
}

/** So much more of a message must be words of another language than of those that were expected. */
const CLEARLY_MORE = 0.3;
const MOST_OF_IT = 0.6;
/** A word or two are words of several languages. */
const FEWEST_WORDS = 3;

/** The language a message is written in, where that is clearly another than was expected. */
export function clearlyIn(text: string, others: readonly Language[], expected: readonly Language[]): Language | null {
  const plain = plainText(text);
  if (plain.split(' ').length < FEWEST_WORDS) return null;
  const share = (language: Language) => listeningIn(language).knownShare(plain);
  const expectedShare = Math.max(...expected.map(share));
  const [best] = others.map((language) => ({ language, share: share(language) })).sort((a, b) => b.share - a.share);
  return best && best.share >= MOST_OF_IT && best.share >= expectedShare + CLEARLY_MORE ? best.language : null;
}
