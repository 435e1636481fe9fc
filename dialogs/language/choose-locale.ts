import { languageOf, languages } from './languages.ts';

/** Where a customer's language can come from, each as BCP 47 or null. */
export interface LanguageSources {
  /** Asked for in the chat. */
  readonly asked: string | null;
  /** What the channel said with the message. */
  readonly activity: string | null;
  readonly customer: string | null;
  readonly partner: string | null;
}

/**
 * The locale to speak in: the first source whose language the bot has, else British English. Language and region are kept (`es-MX`
 * stays, Portuguese of any region is served), extensions are not: `-u-ca-buddhist` must not change what a date says.
 */
export function chooseLocale({ asked, activity, customer, partner }: LanguageSources): string {
  const spoken = [asked, activity, customer, partner].find((locale) => locale !== null && languageOf(locale) !== null);
  return spoken ? supported(spoken) : languages[0].locale;
}

function supported(locale: string): string {
  const { language, region } = new Intl.Locale(locale);
  const ofOurs = languageOf(locale)?.locale ?? languages[0].locale;
  return (region && Intl.DateTimeFormat.supportedLocalesOf(`${language}-${region}`)[0]) || ofOurs;
}
