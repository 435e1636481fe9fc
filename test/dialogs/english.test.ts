import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { expect, it } from 'vitest';
import { english } from '../../dialogs/language/english.ts';
import { closedReasons } from '../../domain/eligibility.ts';
import { feeReasons } from '../../domain/quote.ts';
import type { MovedAmount } from '../../domain/quote-moved.ts';
import { earliestReasons } from '../../domain/start-dates.ts';

const dialogs = new URL('../../dialogs/', import.meta.url).pathname;
const source = readdirSync(dialogs, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('language'))
  .map((file) => readFileSync(join(dialogs, file), 'utf8'))
  .join('\n');
/** The amounts of a quote that can move. */
const movedAmounts = [
  'monthly-after',
  'monthly-before',
  'fee',
  'refund',
  'first-charge',
  'next-invoice',
  'balance-missing',
] satisfies MovedAmount[];
/** Keys that the code puts together: each must be there, which the compiler sees to, and is said for a reason of the domain. */
const composed = new Set([
  ...closedReasons.map((reason) => `closed.${reason}`),
  ...earliestReasons.map((reason) => `date.because.${reason}`),
  ...feeReasons.map((reason) => `fee.${reason}`),
  ...movedAmounts.map((amount) => `moved.${amount}`),
]);

it.each(Object.entries(english))('%s is a message in ICU format', (_key, message) => {
  expect(() => new IntlMessageFormat(message, 'en-GB')).not.toThrow();
});

it('holds no message that nobody says', () => {
  const unused = Object.keys(english).filter((key) => !source.includes(`'${key}'`) && !composed.has(key));
  expect(unused).toEqual([]);
});

it('puts no name or number into Markdown that it does not need', () => {
  for (const message of Object.values(english)) expect(message).not.toMatch(/[*_`<>]/);
});

it('keeps the sign before a number of a ticket, in a choice too', () => {
  const said = new IntlMessageFormat(english['notice.ticket-answered'], 'en').format({ resolved: 'yes', number: 12 });
  expect(said).toBe('Support answered and closed ticket #12:');
});
