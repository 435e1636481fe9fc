import { describe, expect, it } from 'vitest';
import { languages } from '../../../dialogs/language/languages.ts';
import { catalogues, messageKeys } from '../../transcripts/meaning/message-pattern.ts';
import { argumentRoles, rolesEverywhere } from './argument-roles.ts';
import { argumentsIn, variantsOf } from './message-variants.ts';
import { misplacedIn, swapped } from './misplaced-arguments.ts';

describe.each(languages)('$language', ({ language }) => {
  const places = [...rolesEverywhere, ...argumentRoles[language]];
  const messages = messageKeys.map((key) => ({ key, variants: variantsOf(catalogues[language][key] ?? '') }));

  it('says each argument in its role', () => {
    const misplaced = messages.flatMap(({ key, variants }) =>
      variants.flatMap((text) => misplacedIn(text, places).map((place) => `${key}: ${place}`)),
    );
    expect([...new Set(misplaced)]).toEqual([]);
  });

  it('would be found out, whichever two arguments of whichever message were swapped', () => {
    const unnoticed = messages.flatMap(({ key, variants }) => {
      const names = [...new Set(variants.flatMap(argumentsIn))];
      const pairs = names.flatMap((one, index) => names.slice(index + 1).map((other) => [one, other] as const));
      return pairs
        .filter(([one, other]) => variants.every((text) => misplacedIn(swapped(text, one, other), places).length === 0))
        .map(([one, other]) => `${key}: ${one} and ${other}`);
    });
    expect(unnoticed).toEqual([]);
  });
});
