import type { PersonEvent } from '../conversation-events.ts';
import { languages } from '../language/languages.ts';
import type { Heard } from './hear.ts';
import { lexicons } from './lexicon/lexicons.ts';
import { wordsIn } from './lexicon/notation.ts';
import { plainText } from './plain-text.ts';

/** Letters at the end of a language's name that change with its case in a sentence: "німецька", "німецькою". */
const MOST_ENDING = 2;
/** A longer message without a word for speaking names a language for another reason. */
const MOST_WORDS = 3;

/** The wish for another language: "Deutsch", "in Spanish please", "parlez-vous français?". Null where none is wished. */
export function languageAsked({
  text,
  concepts,
  listening,
}: Heard): Extract<PersonEvent, { type: 'language asked' }> | null {
  const words = listening
    .withoutFillers(plainText(text))
    .split(/[ -]/)
    .filter((word) => !politeWords.includes(word));
  const asksToSpeak = concepts.has('language');
  if (words.length > MOST_WORDS && !asksToSpeak) return null;
  const named = languages.find(({ language }) =>
    namesOf(language).some((name) => words.some((word) => isName(word, name))),
  );
  if (named) return { type: 'language asked', language: named.locale };
  const isOther = others.some((language) => namesOf(language).some((name) => words.some((word) => isName(word, name))));
  const isAboutLanguages = words.some((word) =>
    /^(?:languages?|idiomas?|langues?|sprachen?|мов\p{L}*|لغه|لغات)$/u.test(word),
  );
  return (isOther && (asksToSpeak || words.length <= 2)) ||
    (asksToSpeak && isAboutLanguages) ||
    (isAboutLanguages && words.length <= MOST_WORDS)
    ? { type: 'language asked', language: null }
    : null;
}

const politeWords = wordsIn(Object.values(lexicons).map(({ polite }) => polite));

/** Languages people ask for that the bot does not have; it says which it has. */
const others = ['it', 'pl', 'ru', 'zh', 'ja', 'ko', 'nl', 'tr', 'hi', 'ro', 'cs', 'el', 'he', 'fa', 'ur', 'sv', 'vi'];

const known = new Map<string, readonly string[]>();

/** What a language is called in each of the languages, as it is compared. */
function namesOf(language: string): readonly string[] {
  const made =
    known.get(language) ??
    languages.flatMap(({ locale }) => {
      const name = new Intl.DisplayNames([locale], { type: 'language' }).of(language.split('-')[0] ?? language);
      return name ? [plainText(name)] : [];
    });
  known.set(language, made);
  return made;
}

function isName(word: string, name: string): boolean {
  if (word === name) return true;
  const stem = name.length > 6 ? name.slice(0, -MOST_ENDING) : name;
  return word.length >= 6 && word.includes(stem) && word.length - stem.length <= MOST_ENDING + 2;
}
