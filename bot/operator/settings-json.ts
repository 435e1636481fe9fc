import { z } from 'zod';
import { jsonSchema } from '../../domain/json.ts';
import type { PartnerLevel } from '../../domain/ports/settings.ts';
import { explainSetting, type SettingExplanation } from '../../domain/settings/explain-setting.ts';
import { effectiveSettings, type SettingOverrides, settingFaults } from '../../domain/settings/partner-settings.ts';
import { type SettingName, settingNames } from '../../domain/settings/setting-keys.ts';
import { type SettingWarning, settingWarnings } from '../../domain/settings/setting-warnings.ts';

const level = z.enum(['factory', 'Default', 'partner']);
const partner = z.object({ id: z.string(), name: z.string(), isDefault: z.boolean() });
const warnings = z.array(z.object({ keys: z.array(z.string()), text: z.string() }));
const setting = z.object({
  key: z.string(),
  guide: z.string(),
  allowed: z.string(),
  levels: z.array(z.object({ level, value: jsonSchema })),
  winner: level,
  value: jsonSchema,
  overridden: z.boolean(),
  why: z.string(),
  fault: z.string().nullable(),
});

/** All settings of a partner, and what is wrong with or surprising about them. */
export const settingsAnswerSchema = z.object({
  partner,
  settings: z.array(setting),
  warnings,
  faults: z.array(z.string()),
});

/** One setting, as it is after what was asked; the warnings are those that concern it. */
export const settingAnswerSchema = z.object({ partner, setting, warnings });

/** As {@link settingAnswerSchema}; `setting` is null for a stored key that is no setting. */
export const resetAnswerSchema = z.object({
  outcome: z.enum(['reset', 'was-not-set']),
  partner,
  setting: setting.nullable(),
  warnings,
});

export type SettingsAnswer = z.infer<typeof settingsAnswerSchema>;
export type SettingAnswer = z.infer<typeof settingAnswerSchema>;
export type ResetAnswer = z.infer<typeof resetAnswerSchema>;

/** All settings of one of the partners, with warnings and faults. */
export function settingsJson(partners: readonly PartnerLevel[], of: PartnerLevel) {
  const defaults = defaultsAmong(partners);
  return {
    partner: partnerJson(of),
    settings: settingNames.map((name) => explained(name, defaults, of)),
    warnings: warningsOf(defaults, of),
    faults: faultsOf(defaults, of),
  };
}

/** One setting of one of the partners. */
export function settingJson(partners: readonly PartnerLevel[], of: PartnerLevel, name: SettingName) {
  const defaults = defaultsAmong(partners);
  return {
    partner: partnerJson(of),
    setting: explained(name, defaults, of),
    warnings: warningsOf(defaults, of).filter(({ keys }) => keys.includes(name)),
  };
}

export function partnerJson({ id, name, isDefault }: PartnerLevel) {
  return { id, name, isDefault };
}

function explained(name: SettingName, defaults: SettingOverrides, of: PartnerLevel): SettingExplanation {
  return explainSetting(name, defaults, of.isDefault ? null : of);
}

/** There are none to be had from settings of which some do not fit. */
function warningsOf(defaults: SettingOverrides, of: PartnerLevel): readonly SettingWarning[] {
  if (faultsOf(defaults, of).length > 0) return [];
  return settingWarnings(effectiveSettings(defaults, of.isDefault ? new Map() : of.overrides));
}

function faultsOf(defaults: SettingOverrides, of: PartnerLevel): readonly string[] {
  return [...settingFaults('Default', defaults), ...(of.isDefault ? [] : settingFaults(of.name, of.overrides))];
}

function defaultsAmong(partners: readonly PartnerLevel[]): SettingOverrides {
  return partners.find(({ isDefault }) => isDefault)?.overrides ?? new Map();
}
