import type { Json } from '../../domain/json.ts';
import { settingText } from '../../domain/settings/setting-text.ts';
import type { SettingAnswer, SettingsAnswer } from '../operator/settings-json.ts';
import { aligned, printable } from './terminal-text.ts';

type Setting = SettingAnswer['setting'];
type Partner = SettingAnswer['partner'];
type Warnings = SettingAnswer['warnings'];

/** The settings of a partner as a table, a section for each page of the guide, with the guide's asterisk. */
export function settingsLines({ partner, settings, warnings, faults }: SettingsAnswer): string {
  const rows = settings.map(({ key, value, winner, overridden }) => [
    overridden ? '*' : ' ',
    key,
    winner,
    printable(shown(value)),
  ]);
  const table = aligned(rows).split('\n');
  const lines = settings.flatMap(({ key }, index) => {
    const startsSection = index === 0 || sectionOf(key) !== sectionOf(settings[index - 1]?.key ?? '');
    return [...(startsSection ? ['', sectionOf(key)] : []), table[index] ?? ''];
  });
  const legend = partner.isDefault
    ? 'the other partners inherit these'
    : '* overrides another value, that of Default or the factory value';
  return [
    `Settings of ${nameOf(partner)}: ${legend}.`,
    ...(settings.length > 0 ? lines : ['None of them is overridden.']),
    ...noteLines(warnings, faults),
  ].join('\n');
}

/** One setting, level by level. */
export function explanationLines({ partner, setting, warnings }: SettingAnswer): string {
  const { key, guide, allowed, levels, winner, fault } = setting;
  const rows = [
    ['  guide', guide],
    ['  allowed', allowed],
    ...levels.map(({ level, value }) => {
      const text = value === null ? 'not set' : printable(shown(value));
      return [`  ${level}`, level === winner ? `${text}  <- holds` : text];
    }),
  ];
  const faults = fault === null ? [] : [fault];
  return [`${key} of ${nameOf(partner)}`, aligned(rows), outcomeLines(setting, warnings, faults)].join('\n');
}

/** After a change: what holds now, and why. */
export function changedLines({ partner, setting, warnings }: SettingAnswer): string {
  const mark = setting.overridden ? ' *' : '';
  const now = `${setting.key} of ${nameOf(partner)} is ${printable(shown(setting.value))}${mark}`;
  return [now, outcomeLines(setting, warnings, setting.fault === null ? [] : [setting.fault])].join('\n');
}

/** A partner as it can be named again. */
export function nameOf({ id, name }: Partner): string {
  return `${printable(name)} [${id}]`;
}

function outcomeLines({ why }: Setting, warnings: Warnings, faults: readonly string[]): string {
  return [printable(why), ...noteLines(warnings, faults)].join('\n');
}

function noteLines(warnings: Warnings, faults: readonly string[]): string[] {
  return [
    ...warnings.map(({ keys, text }) => `\nMind: ${text}\n  ${keys.join(', ')}`),
    ...faults.map((fault) => `\nFault: ${printable(fault)} Customers are not served until it is set or reset.`),
  ];
}

function shown(value: Json): string {
  return settingText(value) || '(nothing)';
}

/** The part of the key that the settings of one page share. */
function sectionOf(key: string): string {
  return key.slice(0, key.lastIndexOf('.'));
}
