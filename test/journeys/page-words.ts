import { z } from 'zod';

const spoken = z.looseObject({
  startOver: z.string(),
  signedOut: z.string(),
  noChat: z.string(),
  tryAgain: z.string(),
});
const script: unknown = await import(String(new URL('../../bot/web/pages/page-words.js', import.meta.url)));

/** The page's own words by language, out of the script that browsers load. */
export const { pageWords } = z
  .object({ pageWords: z.object({ en: spoken, de: spoken, ar: spoken }).catchall(spoken) })
  .parse(script);
