import { expect, it } from 'vitest';
import type { Json } from '../../domain/json.ts';
import {
  changeWays,
  checkedSetting,
  effectiveSettings,
  SettingInvalid,
} from '../../domain/settings/partner-settings.ts';
import { settingKeys, settingNames } from '../../domain/settings/setting-keys.ts';

const overrides = (entries: Record<string, Json>) => new Map(Object.entries(entries));

it('takes the partner’s own value, else Default’s, else the factory value, key by key', () => {
  const defaults = overrides({ 'change-plan.recurring.fee-cheaper': '30', 'portal.services.show-all': true });
  const settings = effectiveSettings(defaults, overrides({ 'portal.services.show-all': false }));
  expect(settings['portal.services.show-all']).toBe(false);
  expect(settings['change-plan.recurring.fee-cheaper']).toBe('30');
  expect(settings['change-plan.recurring.fee-dearer']).toBe('0');
});

it('replaces a whole list', () => {
  const settings = effectiveSettings(
    overrides({ 'portal.services.voice': ['Plan', 'Self-change tariff plan'] }),
    overrides({ 'portal.services.voice': ['Request tariff plan change'] }),
  );
  expect(changeWays(settings, 'voice')).toEqual({ selfChange: false, request: true });
});

it('allows no change of any plan until somebody sets it', () => {
  const factory = effectiveSettings(new Map(), new Map());
  for (const type of ['internet', 'voice', 'recurring'] as const) {
    expect(changeWays(factory, type)).toEqual({ selfChange: false, request: false });
  }
});

it.each([
  ['change-plan.recurring.fee', '1', /no such setting/],
  ['toString', '1', /no such setting/],
  ['change-plan.recurring.fee-dearer', '-1', /an amount such as/],
  ['change-plan.recurring.fee-dearer', 30, /does not fit/],
  ['change-plan.recurring.refund', 'All of it', /does not fit/],
  ['portal.services.voice', ['IPv4 address'], /does not fit/],
  ['portal.services.show-all', null, /does not fit/],
] as const)('refuses %s = %j', (key, value, why) => {
  const stored: Json = typeof value === 'object' && value !== null ? [...value] : value;
  expect(() => checkedSetting('Default', key, stored)).toThrow(why);
  for (const [defaults, partner] of [
    [overrides({ [key]: stored }), new Map()],
    [new Map(), overrides({ [key]: stored })],
  ] as const) {
    expect(() => effectiveSettings(defaults, partner)).toThrow(SettingInvalid);
  }
});

it('has a factory value that fits for every setting, and says where the guide has it', () => {
  for (const name of settingNames) {
    expect(() => checkedSetting('factory', name, JSON.parse(JSON.stringify(settingKeys[name].factory)))).not.toThrow();
    expect(settingKeys[name].guide).toMatch(/^(Portal|Finance|Localization|Not in the guide)/);
  }
});
