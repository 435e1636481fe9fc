import type { Json } from '../json.ts';
import { allowedText } from './allowed-values.ts';
import { type SettingOverrides, settingFaults } from './partner-settings.ts';
import { isSameSetting } from './same-setting.ts';
import { type SettingName, settingKeys } from './setting-keys.ts';
import { settingText } from './setting-text.ts';

/** The levels a value can come from; the later one wins. */
export type SettingLevel = 'factory' | 'Default' | 'partner';

/** One setting of one partner: every level's value, which one holds, and why. */
export interface SettingExplanation {
  readonly key: SettingName;
  /** Where the guide has it. */
  readonly guide: string;
  /** What it may hold, in words. */
  readonly allowed: string;
  /** From the weakest to the strongest; `null` where a level does not set it. Default itself has no level `partner`. */
  readonly levels: readonly { readonly level: SettingLevel; readonly value: Json }[];
  readonly winner: SettingLevel;
  /** The value that holds. */
  readonly value: Json;
  /** The guide's asterisk: the partner sets it, and to another value than holds for Default. */
  readonly overridden: boolean;
  /** A sentence for operators. */
  readonly why: string;
  /** What is wrong with a value that was stored past the checks, also with one that is overridden: nobody of this partner is served then. */
  readonly fault: string | null;
}

/** Whose setting is explained; Default is none of these. */
export interface ExplainedPartner {
  readonly name: string;
  readonly overrides: SettingOverrides;
}

/**
 * Says which level decides a setting and why (reference 1.1): the partner's own value, else Default's, else the factory value.
 *
 * @param partner whose setting it is, or null for the Default partner itself
 */
export function explainSetting(
  name: SettingName,
  defaults: SettingOverrides,
  partner: ExplainedPartner | null,
): SettingExplanation {
  const factory: Json = settingKeys[name].factory;
  const ofDefault = defaults.get(name) ?? null;
  const own = partner?.overrides.get(name) ?? null;
  const inherited = ofDefault ?? factory;
  const value = own ?? inherited;
  const winner = own !== null ? 'partner' : ofDefault !== null ? 'Default' : 'factory';
  const overridden = own !== null && !isSameSetting(own, inherited);
  return {
    key: name,
    guide: settingKeys[name].guide,
    allowed: allowedText(name),
    levels: [
      { level: 'factory', value: factory },
      { level: 'Default', value: ofDefault },
      ...(partner ? [{ level: 'partner' as const, value: own }] : []),
    ],
    winner,
    value,
    overridden,
    why: partner
      ? reasonForPartner(partner.name, winner, overridden ? inherited : null)
      : reasonForDefault(winner, isSameSetting(value, factory)),
    fault: faultOf('Default', name, ofDefault) ?? (partner && faultOf(partner.name, name, own)),
  };
}

function reasonForPartner(name: string, winner: SettingLevel, overrides: Json): string {
  if (winner === 'factory') return `Neither ${name} nor Default sets it, so the factory value holds.`;
  if (winner === 'Default') return `${name} does not set it, so the value that is set on Default holds.`;
  if (overrides === null)
    return `${name} sets it, to the value it would inherit; it stays so when Default's is changed.`;
  return `${name} sets its own value, which overrides the inherited "${settingText(overrides)}".`;
}

function reasonForDefault(winner: SettingLevel, isFactoryValue: boolean): string {
  if (winner === 'factory') return 'It is not set on Default, so the factory value holds.';
  return isFactoryValue
    ? 'It is set on Default, to the factory value.'
    : 'It is set on Default, instead of the factory value.';
}

function faultOf(level: string, name: SettingName, stored: Json): string | null {
  return stored === null ? null : (settingFaults(level, new Map([[name, stored]]))[0] ?? null);
}
