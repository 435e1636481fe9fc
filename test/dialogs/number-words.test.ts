import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hear } from '../../dialogs/reading/hear.ts';

it.each([
  ['one hundred and forty', 'en-GB', '140'],
  ['the one forty one', 'en-GB', 'the 140 one'],
  ['half a gig', 'en-GB', '500 mbps'],
  ['hundertvierzig', 'de-DE', '140'],
  ['den Zweihunderter', 'de-DE', 'den 200'],
  ['fünfundzwanzig Euro', 'de-DE', '25 euro'],
  ['ciento cuarenta', 'es-ES', '140'],
  ['cento e quarenta', 'pt-BR', '140'],
  ['quatre-vingt-quinze', 'fr-FR', '95'],
  ['сто сорок', 'uk-UA', '140'],
  ['двохсотку', 'uk-UA', '200'],
  ['مية وأربعين', 'ar-EG', '140'],
])('"%s" (%s) is %s', (text, locale, heard) => {
  expect(hear(text, locale).plain).toBe(heard);
});

it.each(['one of the two', 'the cheaper one', 'two or three days'])('"%s" is no amount', (text) => {
  expect(hear(text, 'en-GB').plain).toBe(text);
});

const units = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

it('reads every amount of hundreds, tens and ones', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9 }),
      fc.constantFrom(0, 2, 3, 4, 5, 6, 7, 8, 9),
      fc.integer({ min: 0, max: 9 }),
      fc.constantFrom(' ', ' and '),
      (hundreds, ten, unit, and) => {
        fc.pre(ten > 0 || unit !== 1 || and === ' and ');
        const below = [tens[ten], units[unit]].filter((word) => word !== '').join('-');
        const said = `${units[hundreds]} hundred${below === '' ? '' : `${and}${below}`}`;
        expect(hear(said, 'en-GB').plain).toBe(String(hundreds * 100 + ten * 10 + unit));
      },
    ),
  );
});

it('is not held up by a word of many small ones', () => {
  const word = `${'сто'.repeat(90)}x`;
  expect(hear(word, 'uk-UA').plain).toBe(word);
});
