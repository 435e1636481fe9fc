import { english } from './english.ts';
import type { Lexicon } from './lexicon.ts';

/** The words the bot listens for, by language. */
export const lexicons = { en: english } as const satisfies Readonly<Record<string, Lexicon>>;
export type LexiconLanguage = keyof typeof lexicons;
