import type { Json } from '../../domain/json.ts';
import type { PartnerLevel } from '../../domain/ports/settings.ts';
import { explainSetting } from '../../domain/settings/explain-setting.ts';
import type { SettingName } from '../../domain/settings/setting-keys.ts';
import { settingText } from '../../domain/settings/setting-text.ts';

/** Where the value of a setting comes from, in a few words, such as `set on Default`. */
export type SettingSource = (name: SettingName) => string;

/** For a partner whose settings are stored. */
export function storedSettings(partners: readonly PartnerLevel[], of: PartnerLevel): SettingSource {
  const defaults = partners.find(({ isDefault }) => isDefault)?.overrides ?? new Map<string, Json>();
  return (name) => {
    switch (explainSetting(name, defaults, of.isDefault ? null : of).winner) {
      case 'factory':
        return 'factory value';
      case 'Default':
        return 'set on Default';
      case 'partner':
        return `set for ${of.name}`;
    }
  };
}

/** A setting, its value and where that comes from. */
export function settingLine(name: SettingName, value: Json, sourceOf: SettingSource): string {
  return `${name} = ${settingText(value)} (${sourceOf(name)})`;
}
