import { languages } from '../language/languages.ts';
import type { Effect } from './effect.ts';

/** The languages the bot speaks, each by its own name, to choose from. */
export const nameLanguages: Effect<unknown> = (_params, { words }) => {
  const names = languages.map(({ name }) => name);
  return { part: { text: words.say('language.which', { languages: words.list(names) }), suggestions: names } };
};
