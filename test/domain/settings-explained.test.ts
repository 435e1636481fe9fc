import { describe, expect, it } from 'vitest';
import type { Json } from '../../domain/json.ts';
import { explainSetting } from '../../domain/settings/explain-setting.ts';
import { settingNames } from '../../domain/settings/setting-keys.ts';

const overrides = (entries: Record<string, Json>) => new Map(Object.entries(entries));
const nothing = overrides({});
const fee = 'change-plan.recurring.fee-cheaper';
const harbour = (entries: Record<string, Json> = {}) => ({ name: 'Harbour Net', overrides: overrides(entries) });

describe('explaining a setting', () => {
  it('says that the factory value holds where nobody sets it', () => {
    expect(explainSetting(fee, nothing, harbour())).toEqual({
      key: fee,
      guide: 'Finance, Change plan: Additional fee when changing to a less expensive plan',
      allowed: 'an amount such as 30 or 29.90',
      levels: [
        { level: 'factory', value: '0' },
        { level: 'Default', value: null },
        { level: 'partner', value: null },
      ],
      winner: 'factory',
      value: '0',
      overridden: false,
      why: 'Neither Harbour Net nor Default sets it, so the factory value holds.',
      fault: null,
    });
  });

  it('says that Default’s value holds where the partner has none', () => {
    const explained = explainSetting(fee, overrides({ [fee]: '30' }), harbour());
    expect(explained).toMatchObject({ winner: 'Default', value: '30', overridden: false });
    expect(explained.why).toBe('Harbour Net does not set it, so the value that is set on Default holds.');
  });

  it('says that the partner’s value holds, and what it overrides', () => {
    const explained = explainSetting(fee, overrides({ [fee]: '30' }), harbour({ [fee]: '15' }));
    expect(explained).toMatchObject({ winner: 'partner', value: '15', overridden: true });
    expect(explained.why).toBe('Harbour Net sets its own value, which overrides the inherited "30".');
  });

  it.each<[string, typeof fee | 'portal.services.voice', Record<string, Json>, Json]>([
    ['the same value as Default', fee, { [fee]: '30' }, '30'],
    ['the same amount, written otherwise', fee, { [fee]: '30' }, '30.00'],
    ['the factory value, which Default does not set', fee, {}, '0.0'],
    [
      'the same list in another order',
      'portal.services.voice',
      { 'portal.services.voice': ['ID', 'Plan'] },
      ['Plan', 'ID'],
    ],
  ])('has no asterisk for %s, and yet the partner sets it', (_, name, defaults, value) => {
    const explained = explainSetting(name, overrides(defaults), harbour({ [name]: value }));
    expect(explained).toMatchObject({ winner: 'partner', overridden: false });
    expect(explained.why).toContain('to the value it would inherit');
  });

  it('has the asterisk when the partner goes back to the factory value that Default overrides', () => {
    expect(explainSetting(fee, overrides({ [fee]: '30' }), harbour({ [fee]: '0' })).overridden).toBe(true);
  });

  it('has two levels and no asterisk for Default itself; a factory value that is stored there is set there', () => {
    const explained = explainSetting(fee, overrides({ [fee]: '30' }), null);
    expect(explained.levels.map(({ level }) => level)).toEqual(['factory', 'Default']);
    expect(explained).toMatchObject({ winner: 'Default', overridden: false });
    expect(explained.why).toBe('It is set on Default, instead of the factory value.');
    const same = explainSetting(fee, overrides({ [fee]: '0' }), null);
    expect(same).toMatchObject({ winner: 'Default', why: 'It is set on Default, to the factory value.' });
    expect(explainSetting(fee, nothing, null).why).toBe('It is not set on Default, so the factory value holds.');
  });

  it('shows a value that was stored past the checks, and says what is wrong with it', () => {
    const explained = explainSetting(fee, overrides({ [fee]: 'a lot' }), harbour());
    expect(explained).toMatchObject({ winner: 'Default', value: 'a lot' });
    expect(explained.fault).toMatch(/of Default does not fit.*an amount such as/);
    expect(explainSetting(fee, overrides({ [fee]: 'a lot' }), harbour({ [fee]: '1' })).fault).toMatch(/of Default/);
    expect(explainSetting(fee, nothing, harbour({ [fee]: 'x' })).fault).toMatch(/of Harbour Net does not fit/);
  });

  it('explains every setting, for Default and for a partner', () => {
    for (const name of settingNames) {
      for (const partner of [null, harbour()]) {
        const explained = explainSetting(name, nothing, partner);
        expect(explained.winner, name).toBe('factory');
        expect(explained.fault, name).toBeNull();
      }
    }
  });
});
