/** A language the bot speaks. */
export interface LanguageInfo {
  /** BCP 47 without a region where one catalogue serves all regions. */
  readonly language: 'en' | 'es' | 'pt-BR' | 'fr' | 'de' | 'uk' | 'ar';
  /** Its name in itself. */
  readonly name: string;
  /** How dates and amounts are written where no region is known. Arabic keeps to the digits 0 to 9, which is how prices are printed and typed. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
}

/** Every language of the bot, English first. */
export const languages = [
  { language: 'en', name: 'English', locale: 'en-GB', direction: 'ltr' },
  { language: 'es', name: 'Español', locale: 'es-ES', direction: 'ltr' },
  { language: 'pt-BR', name: 'Português (Brasil)', locale: 'pt-BR', direction: 'ltr' },
  { language: 'fr', name: 'Français', locale: 'fr-FR', direction: 'ltr' },
  { language: 'de', name: 'Deutsch', locale: 'de-DE', direction: 'ltr' },
  { language: 'uk', name: 'Українська', locale: 'uk-UA', direction: 'ltr' },
  { language: 'ar', name: 'العربية', locale: 'ar-AE', direction: 'rtl' },
] as const satisfies readonly LanguageInfo[];

export type Language = (typeof languages)[number]['language'];

/** The language of ours that serves a locale; null for a language the bot does not speak, or for what is no locale. */
export function languageOf(locale: string): (typeof languages)[number] | null {
  const spoken = subtagOf(locale);
  return languages.find(({ language }) => subtagOf(language) === spoken) ?? null;
}

function subtagOf(locale: string): string | null {
  try {
    return new Intl.Locale(locale).language;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
