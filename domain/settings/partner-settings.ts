import type { Json } from '../json.ts';
import type { PlanType } from '../plan.ts';
import { type SettingName, type SettingValue, settingKeys, settingNames } from './setting-keys.ts';

/** The settings that hold for one partner, every key with a value. */
export type PartnerSettings = { readonly [Name in SettingName]: SettingValue<Name> };

/** What was stored for one level, Default or a partner: some keys, values not yet checked. */
export type SettingOverrides = ReadonlyMap<string, Json>;

/** A stored setting that does not fit: which, where, and what is allowed. `code` is stable. */
export class SettingInvalid extends Error {
  readonly code = 'SETTING_INVALID';
  constructor(level: string, key: string, why: string) {
    super(`Setting ${key} of ${level} does not fit: ${why}`);
    this.name = 'SettingInvalid';
  }
}

/**
 * The values that hold for a partner: its own where it has one, else Default's, else the factory value; key by key, as Splynx does
 * (reference 1.1). Throws {@link SettingInvalid} for unknown keys and wrong values.
 */
export function effectiveSettings(defaults: SettingOverrides, partner: SettingOverrides): PartnerSettings {
  for (const [level, overrides] of [
    ['Default', defaults],
    ['the partner', partner],
  ] as const) {
    for (const [key, value] of overrides) checkedSetting(level, key, value);
  }
  const entries = settingNames.map((name) => {
    const stored = partner.get(name) ?? defaults.get(name);
    return [name, stored === undefined ? settingKeys[name].factory : settingKeys[name].values.parse(stored)];
  });
  return Object.fromEntries(entries) as PartnerSettings;
}

/** Checks one value before it is stored or used. Throws {@link SettingInvalid} with what is allowed. */
export function checkedSetting(level: string, key: string, value: Json): void {
  if (!isSettingName(key))
    throw new SettingInvalid(level, key, `there is no such setting; there are ${settingNames.join(', ')}`);
  const result = settingKeys[key].values.safeParse(value);
  if (!result.success)
    throw new SettingInvalid(level, key, result.error.issues.map((issue) => issue.message).join('; '));
}

function isSettingName(key: string): key is SettingName {
  return Object.hasOwn(settingKeys, key);
}

/** Whether the partner lets customers change plans of this type alone, ask support to, both, or neither (reference 1.4). */
export function changeWays(settings: PartnerSettings, type: PlanType): { selfChange: boolean; request: boolean } {
  const fields: readonly string[] = settings[`portal.services.${type}`];
  return {
    selfChange: fields.includes('Self-change tariff plan'),
    request: fields.includes('Request tariff plan change'),
  };
}
