import { languageOf, languages } from '../language/languages.ts';
import type { Effect } from './effect.ts';

/** The languages the bot speaks, each by its own name; the others are there to choose from. */
export const nameLanguages: Effect<unknown> = (_params, { words }) => {
  const names = languages.map(({ name }) => name);
  const others = names.filter((name) => name !== languageOf(words.locale)?.name);
  return { part: { text: words.say('language.which', { languages: words.list(names) }), suggestions: others } };
};
