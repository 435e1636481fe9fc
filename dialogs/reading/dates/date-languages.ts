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
/** Beside another language without its short weekdays: "mon internet" of a French customer is no Monday. */
const englishBesides = dateLanguage({ ...english, otherWeekdays: {} });
const ready = new Map<string, DateLanguage>();

/** The languages a customer's dates are read in: their own, then English. */
export function dateLanguages(locale: string): DateLanguage[] {
  const own = languageOf(locale)?.language ?? 'en';
  const made = ready.get(own) ?? dateLanguage(wordsOf[own]);
  ready.set(own, made);
  return own === 'en' ? [made] : [made, englishBesides];
}
