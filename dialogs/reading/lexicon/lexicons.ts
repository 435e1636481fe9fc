import type { Language } from '../../language/languages.ts';
import { arabic } from './arabic.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import type { Lexicon } from './lexicon.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';
import { ukrainian } from './ukrainian.ts';

/** The words the bot listens for, by language. */
export const lexicons: Readonly<Record<Language, Lexicon>> = {
  en: english,
  es: spanish,
  'pt-BR': portuguese,
  fr: french,
  de: german,
  uk: ukrainian,
  ar: arabic,
};
