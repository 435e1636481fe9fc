import { expect, it } from 'vitest';
import { z } from 'zod';
import { outcomeText } from '../../../bot/commands/outcome-text.ts';
import { changeOutcomeCodec, changeOutcomeJson } from '../../../bot/support/change-outcome.ts';
import type { MakeChangeResult } from '../../../bot/support/make-change-result.ts';
import type { StartDates } from '../../../domain/start-dates.ts';
import { day, usd } from '../../domain/account-fixture.ts';
import { aQuote } from '../a-quote.ts';

/** What the command line says of a result, over the wire. */
function said(result: MakeChangeResult): string {
  const { body } = changeOutcomeJson(result);
  return outcomeText(12, z.decode(changeOutcomeCodec, JSON.parse(JSON.stringify(body))));
}

it('says why the price moved, with the amounts before and after', () => {
  const text = said({
    outcome: 'quoted',
    because: 'price-moved',
    quote: aQuote(),
    moves: [{ what: 'fee', before: usd('0'), after: usd('30') }, { what: 'linked-services' }],
  });
  expect(text.split('\n').slice(0, 4)).toEqual([
    'Nothing was changed: this is not what the customer was shown any more.',
    'What is different:',
    '  the fee is 30.00 USD instead of 0.00 USD',
    '  the linked services that change along',
  ]);
  expect(text).toContain('Accept it with: npm run tickets -- change 12 --quote q-1');
});

const dates: StartDates = {
  earliest: day('2023-12-20'),
  earliestReason: 'today',
  opens: { date: day('2023-12-20'), reason: 'today' },
  latest: { date: day('2033-12-20'), reason: 'horizon' },
  contractUntil: null,
  days: 'Any day',
  billingDay: 1,
};

it.each([
  [{}, 'it can start from Wed, 20 Dec 2023 to Tue, 20 Dec 2033.'],
  [
    { earliestReason: 'charged' },
    'it can start from Wed, 20 Dec 2023 to Tue, 20 Dec 2033 (it is charged until the day before).',
  ],
  [
    { latest: { date: day('2023-12-24'), reason: 'furthest' } },
    'it can start from Wed, 20 Dec 2023 to Sun, 24 Dec 2023.',
  ],
  [
    { days: 'First of the month' },
    'it can start from Wed, 20 Dec 2023 to Tue, 20 Dec 2033, on the first of a month only.',
  ],
] satisfies Array<[Partial<StartDates>, string]>)('says which days are possible (%j)', (some, text) => {
  const refusal = { code: 'DATE_NOT_POSSIBLE', dates: { ...dates, ...some } } as const;
  expect(said({ outcome: 'refused', refusal })).toBe(
    `The change cannot be made: ${text} Choose a day with: npm run tickets -- change 12 --date 2023-12-20`,
  );
});
