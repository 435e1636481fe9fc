import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it, onTestFinished } from 'vitest';
import { arabic } from '../../../dialogs/language/arabic.ts';
import { chooseLocale } from '../../../dialogs/language/choose-locale.ts';
import { english } from '../../../dialogs/language/english.ts';
import { french } from '../../../dialogs/language/french.ts';
import { german } from '../../../dialogs/language/german.ts';
import type { Catalogue, MessageKey } from '../../../dialogs/language/messages.ts';
import { portuguese } from '../../../dialogs/language/portuguese.ts';
import { spanish } from '../../../dialogs/language/spanish.ts';
import { ukrainian } from '../../../dialogs/language/ukrainian.ts';
import { wordsFor } from '../../../dialogs/language/words.ts';
import { Temporal } from '../../../domain/calendar.ts';
import { currencySchema, money } from '../../../domain/money.ts';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];
const keys = Object.keys(english) as MessageKey[];
const translated: ReadonlyArray<readonly [string, Partial<Catalogue>]> = [
  ['es-ES', spanish],
  ['pt-BR', portuguese],
  ['fr-FR', french],
  ['de-DE', german],
  ['uk-UA', ukrainian],
  ['ar-AE', arabic],
];
/** Said the same in two languages: signs, names of things, and words both languages have. */
const alike = new Set([
  'cost.from-to',
  'cost.own-part',
  'card.pressed',
  'field.id',
  'field.plan',
  'field.status',
  'label.service',
]);

/** Every argument of a message with how it is used: plain, or the options of a choice. Which plural forms there are is the language's own. */
function argumentsOf(message: string): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (elements: readonly Element[]): void => {
    for (const element of elements) {
      if ('options' in element) {
        const options = Object.keys(element.options).sort().join();
        found.set(element.value, 'offset' in element ? 'number' : options);
        for (const option of Object.values(element.options)) visit(option.value);
      } else if (element.type === 1 && !found.has(element.value)) found.set(element.value, 'plain');
    }
  };
  visit(new IntlMessageFormat(message, 'en').getAst());
  return found;
}

function pluralsIn(message: string): string[][] {
  const found: string[][] = [];
  const visit = (elements: readonly Element[]): void => {
    for (const element of elements) {
      if (!('options' in element)) continue;
      if ('offset' in element) found.push(Object.keys(element.options));
      for (const option of Object.values(element.options)) visit(option.value);
    }
  };
  visit(new IntlMessageFormat(message, 'en').getAst());
  return found;
}

it('says in every language what English says, and no more', () => {
  const missing = translated.map(([locale, catalogue]) => [locale, keys.filter((key) => !(key in catalogue))] as const);
  const known = new Set<string>(keys);
  const more = translated.map(
    ([locale, catalogue]) => [locale, Object.keys(catalogue).filter((key) => !known.has(key))] as const,
  );
  const named = (found: typeof missing | typeof more) =>
    Object.fromEntries(found.filter(([, some]) => some.length > 0));
  expect({ missing: named(missing), more: named(more) }).toEqual({ missing: {}, more: {} });
});

describe.each(translated)('%s', (locale, catalogue) => {
  // What is missing is named once, above.
  const said = keys.filter((key) => key in catalogue);

  it.each(said)('%s takes the same arguments', (key) => {
    const plainly = (used: Map<string, string>) =>
      // A number may be said without choosing a form by it, where the language has only one.
      [...used].map(([name, use]) => [name, use === 'number' ? 'plain' : use]).sort();
    expect(plainly(argumentsOf(catalogue[key] ?? ''))).toEqual(plainly(argumentsOf(english[key])));
  });

  it('has every plural form the language needs', () => {
    const needed = new Intl.PluralRules(locale)
      .resolvedOptions()
      .pluralCategories.filter((form) => form !== 'many' || /^(?:uk|ar)/.test(locale));
    for (const key of said) {
      for (const forms of pluralsIn(catalogue[key] ?? ''))
        expect(
          needed.filter((form) => !forms.includes(form) && !(form === 'zero' && forms.includes('=0'))),
          key,
        ).toEqual([]);
    }
  });

  it('is not left in English', () => {
    expect(
      said.filter(
        (key) =>
          catalogue[key] === english[key] && !alike.has(key) && /\p{L}{4}/u.test(english[key].replace(/\{.*\}/gs, '')),
      ),
    ).toEqual([]);
  });

  it('begins and ends its messages as English does, so that they can be put together', () => {
    for (const key of said) {
      const [theirs, ours] = [catalogue[key] ?? '', english[key]];
      expect([/^\s/.test(theirs), /\s$/.test(theirs)], key).toEqual([/^\s/.test(ours), /\s$/.test(ours)]);
      if (key.startsWith('date.because.')) expect(theirs, key).toMatch(/^[,،] /);
    }
  });
});

it('reads a message that a language lacks in English, and formats it as English', () => {
  const key = 'files.attached';
  const whole = arabic[key];
  onTestFinished(() => void Object.assign(arabic, { [key]: whole }));
  expect(wordsFor('ar-DZ').say(key, { files: 1234 })).toMatch(/ملف.*1\.234|1\.234.*ملف/);
  Object.assign(arabic, { [key]: undefined });
  // A locale that nothing else has asked for: what was made for one is kept.
  expect(wordsFor('ar-LY').say(key, { files: 1234 })).toBe('1,234 files are attached.');
});

describe('the locale', () => {
  const none = { asked: null, activity: null, customer: null, partner: null };
  it.each([
    [{ ...none, asked: 'de-DE', activity: 'fr-FR', customer: 'es', partner: 'uk' }, 'de-DE'],
    [{ ...none, activity: 'fr-FR', customer: 'es', partner: 'uk' }, 'fr-FR'],
    [{ ...none, activity: 'ja-JP', customer: 'es', partner: 'uk' }, 'es-ES'],
    [{ ...none, partner: 'uk' }, 'uk-UA'],
    [{ ...none, activity: 'es-MX' }, 'es-MX'],
    [{ ...none, activity: 'pt-PT' }, 'pt-PT'],
    [{ ...none, activity: 'de-u-ca-buddhist' }, 'de-DE'],
    [{ ...none, activity: 'x' }, 'en-GB'],
    [none, 'en-GB'],
  ])('of %j is %s', (sources, locale) => {
    expect(chooseLocale(sources)).toBe(locale);
  });
});

it('writes digits that can be typed, in every region of Arabic', () => {
  for (const locale of ['ar', 'ar-EG', 'ar-SA', 'ar-MA']) {
    const words = wordsFor(locale);
    expect(words.date(Temporal.PlainDate.from('2026-12-01'))).toMatch(/1.*2026/);
    expect(words.money(money('1234.50', currencySchema.parse('EUR')))).toMatch(/1.?234.50/);
  }
});
