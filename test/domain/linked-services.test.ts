import { describe, expect, it } from 'vitest';
import { changeOfferFor } from '../../domain/eligibility.ts';
import { planIdSchema } from '../../domain/ids.ts';
import { day } from './account-fixture.ts';
import { companionsOf, type Household, household, ids, planOf } from './household.ts';
import { booked, bySupport, quoted } from './quoting.ts';

describe('which linked services have to change along', () => {
  it.each<[string, Household, string, string]>([
    ['to the first companion that fits', {}, 'Fibre', '75 to Glass'],
    [
      'to the next one where the first is not in its list',
      { plans: { copper: { planOptions: ids('GlassPro') } } },
      'Fibre',
      '75 to GlassPro',
    ],
    [
      'to the next one where the first is disabled',
      { plans: { glass: { enabled: false } } },
      'Fibre',
      '75 to GlassPro',
    ],
    ['none where no companion can be had', { plans: { copper: { planOptions: [] } } }, 'Fibre', 'linked-service'],
    ['none where both plans are at ease with each other', {}, 'Cable', 'alone'],
    ['none where the line fits already', { plans: { fibre: { companions: ids('Copper') } } }, 'Fibre', 'alone'],
    [
      'also where only the line’s plans name companions',
      {
        plans: {
          fibre: { companions: [] },
          copper: { planOptions: ids('Glass'), companions: ids('DSL') },
          glass: { companions: ids('Fibre') },
        },
      },
      'Fibre',
      '75 to Glass',
    ],
    [
      'not to a companion that wants another plan',
      { plans: { glass: { companions: ids('Cable') } } },
      'Fibre',
      '75 to GlassPro',
    ],
    [
      'alone where the partner lets services change alone',
      { settings: { 'change-plan.rules.linked-services': 'Change alone' } },
      'Fibre',
      'alone',
    ],
    ['alone without a link', { data: { linkGroup: null }, line: { linkGroup: null } }, 'Fibre', 'alone'],
    ['alone where the link is another', { line: { linkGroup: 'office' } }, 'Fibre', 'alone'],
    ['alone where the linked service is over', { line: { status: 'disabled' } }, 'Fibre', 'alone'],
    [
      'none where the linked service is about to end',
      { line: { endDate: day('2022-12-31') } },
      'Fibre',
      'linked-service',
    ],
    ['none where the linked service is part of a bundle', { line: { bundleId: 'b1' } }, 'Fibre', 'linked-service'],
    ['also for a line whose plan is gone', { line: { planId: planIdSchema.parse('gone') } }, 'Fibre', 'linked-service'],
  ])('%s', (_what, changed, title, expected) => {
    const { account, data } = household(changed);
    expect(companionsOf(account, data, title)).toBe(expected);
  });

  it('works the other way round: the line takes the data along', () => {
    const { account, phone } = household({ plans: { dsl: { planOptions: ids('Fibre') } } });
    expect(companionsOf(account, phone, 'Glass')).toBe('74 to Fibre');
    expect(companionsOf(account, phone, 'Fibre')).toBe('wrong-type');
  });

  it.each([
    ['Glass', 'linked-service'],
    ['GlassPro', 'linked-service'],
  ])(
    'is refused while a linked service has a change of its own from or to a plan that does not fit: %s',
    (title, expected) => {
      const { account, phone } = household({ plans: { fibre: { companions: ids('Glass') } } });
      const alone = {
        ...account,
        settings: { ...account.settings, 'change-plan.rules.linked-services': 'Change alone' as const },
      };
      const quote = quoted(alone, { service: phone, plan: planOf(account, title), startDate: day('2022-10-20') });
      const { after } = booked(alone, quote, bySupport);
      const [data = phone] = after.services;
      expect(companionsOf({ ...after, settings: account.settings }, data, 'Fibre')).toBe(expected);
    },
  );

  it('not-in-list comes before linked-service', () => {
    const { account, data } = household({ plans: { dsl: { planOptions: [] }, copper: { planOptions: [] } } });
    expect(companionsOf(account, data, 'Fibre')).toBe('not-in-list');
    expect(changeOfferFor(account, data).selfChange).toEqual({ open: false, reason: 'no-plans' });
  });
});
