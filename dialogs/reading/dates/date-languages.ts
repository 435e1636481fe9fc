import { languageOf } from '../../language/languages.ts';
import { type DateLanguage, dateLanguage } from './named-days.ts';
import { arabic } from './words/arabic.ts';
import { english } from './words/english.ts';
import { french } from './words/french.ts';
import { german } from './words/german.ts';
import { portuguese } from './words/portuguese.ts';
import { spanish } from './words/spanish.ts';
import { ukrainian } from './words/ukrainian.ts';

const wordsOf = { en: english, es: spanish, 'pt-BR': portuguese, fr: french, de: german, uk: ukrainian, ar: arabic };
const ready = new Map<string, DateLanguage>();

/** The languages a customer's dates are read in: their own, then English. */
export function dateLanguages(locale: string): DateLanguage[] {
  const own = languageOf(locale)?.language ?? 'en';
  return [...new Set([own, 'en' as const])].map((language) => {
    const made = ready.get(language) ?? dateLanguage(wordsOf[language]);
    ready.set(language, made);
    return made;
  });
}
