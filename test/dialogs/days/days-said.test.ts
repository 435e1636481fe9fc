import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dayOutcome } from './day-outcome.ts';
import { readDaysSaid } from './read-days-said.ts';

const tables = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.yaml'));

describe.each(tables)('%s', (name) => {
  for (const { kind, rows } of readDaysSaid(new URL(name, import.meta.url)))
    describe(kind, () => {
      it.each(rows.map((row) => [row.locale, row.opening, row.phrase, row] as const))(
        '%s, %s: "%s"',
        async (_locale, _opening, _phrase, row) => {
          const outcome = await dayOutcome(row);
          expect(
            row.expected.some((each) => each === outcome || (each === 'asks' && / or |^\?$/.test(outcome))) || outcome,
          ).toBe(true);
        },
      );
    });
});
