import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { outcomeOf } from './phrase-outcome.ts';
import { readPhrases } from './read-phrases.ts';

/** What changes an account or sends something is expected by its name; a table that names none of it expects none. */
const deeds = ['booked', 'undone', 'sent', 'nothing done'];

const tables = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.yaml'));

describe.each(tables)('%s', (name) => {
  const { locale, phrases } = readPhrases(new URL(name, import.meta.url));

  it.each(phrases.map(({ opening, phrase, expected }) => [opening, phrase, expected] as const))(
    '%s: "%s"',
    async (opening, phrase, expected) => {
      const wanted = expected.some((fact) => deeds.includes(fact)) ? expected : [...expected, 'nothing done'];
      expect(await outcomeOf(opening, phrase, locale)).toEqual(expect.arrayContaining([...wanted]));
    },
  );
});
