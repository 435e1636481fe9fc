import { z } from 'zod';
import type { Json } from '../json.ts';
import { checkedSetting } from './partner-settings.ts';
import { type SettingName, type SettingValue, settingKeys } from './setting-keys.ts';

/**
 * Reads a value as an operator types it: a list as its values with commas between them, empty text as the empty list; `true` or
 * `false`; a whole number; anything else as it stands, such as `None` or `29.90`. Throws `SettingInvalid` with what is allowed.
 *
 * @example settingFromText('portal.services.voice', 'Plan, Price') // ['Plan', 'Price']
 */
export function settingFromText(name: SettingName, text: string): SettingValue<SettingName> {
  return checkedSetting(null, name, readAs(settingKeys[name].values, text.trim()));
}

/** A value as {@link settingFromText} reads it. */
export function settingText(value: Json): string {
  if (Array.isArray(value)) return value.map(settingText).join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function readAs(schema: z.core.$ZodType, text: string): Json {
  if (schema instanceof z.ZodBoolean && (text === 'true' || text === 'false')) return text === 'true';
  if (schema instanceof z.ZodNumber && /^-?\d{1,15}$/.test(text)) return Number(text);
  if (schema instanceof z.ZodArray) return text === '' ? [] : [...new Set(text.split(',').map((item) => item.trim()))];
  if (schema instanceof z.ZodUnion) return readAsOneOf(schema.options, text);
  return text;
}

function readAsOneOf(options: readonly z.core.$ZodType[], text: string): Json {
  const readings = options.map((option) => ({ option, value: readAs(option, text) }));
  return readings.find(({ option, value }) => z.safeParse(option, value).success)?.value ?? text;
}
