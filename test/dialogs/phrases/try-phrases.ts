import { readFileSync } from 'node:fs';
import { isOpening, outcomeOf } from './phrase-outcome.ts';

/**
 * Says what phrases come to, to write them into a table or to judge them: reads lines `opening | phrase`, and `locale: de-DE` for those that
 * follow, from a file. `tsx test/dialogs/phrases/try-phrases.ts FILE`.
 */
const [, , file = '/dev/stdin'] = process.argv;
let locale = 'en-GB';
for (const line of readFileSync(file, 'utf8').split('\n')) {
  const language = /^locale:\s*(\S+)/.exec(line)?.[1];
  locale = language ?? locale;
  const [opening = '', phrase] = line.split('|').map((part) => part.trim());
  if (language || phrase === undefined) continue;
  if (!isOpening(opening)) throw new Error(`There is no opening "${opening}".`);
  process.stdout.write(`${opening} | ${phrase} | ${(await outcomeOf(opening, phrase, locale)).join(', ')}\n`);
}
