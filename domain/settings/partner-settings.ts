import type { Json } from '../json.ts';
import type { PlanType } from '../plan.ts';
import { allowedText } from './allowed-values.ts';
import { type SettingName, type SettingValue, settingKeys, settingNames } from './setting-keys.ts';
import { isSettingName, noSuchSetting } from './setting-named.ts';

/** The settings that hold for one partner, every key with a value. */
export type PartnerSettings = { readonly [Name in SettingName]: SettingValue<Name> };

/** What was stored for one level, Default or a partner: some keys, values not yet checked. */
export type SettingOverrides = ReadonlyMap<string, Json>;

/** A stored setting that does not fit: which, where, and what is allowed. `code` is stable. */
export class SettingInvalid extends Error {
  readonly code = 'SETTING_INVALID';
  /** `level` is the partner whose value it is, where that is known. */
  constructor(level: string | null, key: string, why: string) {
    super(`Setting ${key}${level === null ? '' : ` of ${level}`} does not fit: ${why}`);
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

/** One value, checked before it is stored or used. Throws {@link SettingInvalid} with what is allowed. */
export function checkedSetting(level: string | null, key: string, value: Json): SettingValue<SettingName> {
  if (!isSettingName(key)) throw new SettingInvalid(level, key, noSuchSetting(key));
  const result = settingKeys[key].values.safeParse(value);
  if (result.success) return result.data;
  throw new SettingInvalid(level, key, `${shown(value)} is not allowed. Allowed: ${allowedText(key)}.`);
}

/** What of the stored does not fit, a sentence each; with any of it, nobody of the partner can be served. */
export function settingFaults(level: string, overrides: SettingOverrides): readonly string[] {
  return [...overrides].flatMap(([key, value]) => {
    try {
      checkedSetting(level, key, value);
      return [];
    } catch (error) {
      if (error instanceof SettingInvalid) return [error.message];
      throw error;
    }
  });
}

/** Long enough for what a slip of the hand makes of a value. */
const MOST_SHOWN = 80;

function shown(value: Json): string {
  const text = JSON.stringify(value);
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}

/** Whether the partner lets customers change plans of this type alone, ask support to, both, or neither (reference 1.4). */
export function changeWays(settings: PartnerSettings, type: PlanType): { selfChange: boolean; request: boolean } {
  const fields: readonly string[] = settings[`portal.services.${type}`];
  return {
    selfChange: fields.includes('Self-change tariff plan'),
    request: fields.includes('Request tariff plan change'),
  };
}
