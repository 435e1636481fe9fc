import { describe, expect, it } from 'vitest';
import { languages } from '../../../dialogs/language/languages.ts';
import { wordsFor } from '../../../dialogs/language/words.ts';
import { describeText } from './describe-message.ts';
import { argumentsIn, messagePattern } from './message-pattern.ts';
import { plainText } from './text-rule.ts';

const isSaid = (text: string, ...of: Parameters<typeof messagePattern>) =>
  new RegExp(`^${messagePattern(...of)}$`, 'u').test(plainText(text));

describe('a message by its key', () => {
  it.for(languages.map(({ locale }) => locale))(
    'is known in %s whatever its arguments, and with those that are given',
    (locale) => {
      const text = wordsFor(locale).say('ask.plan', { service: 'Voice 100', price: '$9.90 (a)' });
      expect(isSaid(text, 'ask.plan', locale)).toBe(true);
      expect(isSaid(text, 'ask.plan', locale, { service: 'Voice 100' })).toBe(true);
      expect(isSaid(text, 'ask.plan', locale, { service: 'Voice' })).toBe(false);
      expect(isSaid(text, 'ask.date', locale)).toBe(false);
    },
  );

  it('is known in each of its variants, and in the one an argument chooses', () => {
    const one = wordsFor('en-GB').say('files.attached', { files: 1 });
    expect(isSaid(one, 'files.attached', 'en-GB')).toBe(true);
    expect(isSaid(one, 'files.attached', 'en-GB', { files: '1' })).toBe(true);
    expect(isSaid(one, 'files.attached', 'en-GB', { files: '2' })).toBe(false);
  });

  it('gives the arguments it was said with, commas in them or not', () => {
    const args = { newPlan: 'B', oldPlan: 'A', date: 'Tuesday, 1 December 2026' };
    const text = wordsFor('en-GB').say('notice.change-applied', args);
    expect(argumentsIn('notice.change-applied', 'en-GB', text)).toEqual(args);
    expect(argumentsIn('undo.none', 'en-GB', text)).toBeNull();
  });

  it('is found for a text that is one, and words for a text that is none', () => {
    const words = wordsFor('de-DE');
    const text = `${words.say('thanks')}\n\nWer weiß?`;
    expect(describeText({ text, locale: 'de-DE' })).toEqual({ says: 'thanks', contains: 'Wer weiß?' });
  });
});
