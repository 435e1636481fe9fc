import type { Language } from '../../language/languages.ts';
import { lexicons } from './lexicons.ts';
import { type Listening, listeningWith } from './listening.ts';

const ready = new Map<Language, Listening>();

/** A language made ready to listen with, once. */
export function listeningIn(language: Language): Listening {
  const made = ready.get(language) ?? listeningWith(lexicons[language]);
  ready.set(language, made);
  return made;
}
