import type { Account } from '../../domain/account.ts';
import type { FeeReason } from '../../domain/quote.ts';
import type { Service } from '../../domain/service.ts';
import { isSameSetting } from '../../domain/settings/same-setting.ts';
import { type SettingName, settingKeys, settingNames } from '../../domain/settings/setting-keys.ts';
import { type SettingSource, settingLine } from './explain-settings.ts';
import type { Explained } from './quote-preview-json.ts';

/** The settings that count for this service and have another value than the factory's, each with the level that decides it. */
export function settingsInForce({ settings, customer }: Account, service: Service, sourceOf: SettingSource): Explained {
  const changed = settingNames
    .filter((name) => counts(name, customer.billingType, service.type))
    .filter((name) => !isSameSetting(settings[name], settingKeys[name].factory));
  return {
    part: 'settings',
    about: 'Settings in force',
    lines: [
      ...changed.map((name) => settingLine(name, settings[name], sourceOf)),
      changed.length > 0 ? 'all others have their factory value' : 'all have their factory value',
    ],
  };
}

/** Which setting asks for a fee. */
export function feeSetting({ customer }: Account, fee: FeeReason): SettingName | null {
  if (fee === 'cool-down') return 'change-plan.rules.cool-down-fee';
  if (fee === 'early-change') return 'change-plan.rules.early-change-fee';
  switch (customer.billingType) {
    case 'recurring':
      return `change-plan.recurring.fee-${fee}`;
    case 'prepaid-custom':
      return `change-plan.prepaid.fee-${fee}`;
    case 'prepaid-daily':
      return null;
  }
}

function counts(name: SettingName, billingType: Account['customer']['billingType'], type: Service['type']): boolean {
  if (name.startsWith('change-plan.recurring.')) return billingType === 'recurring';
  if (name.startsWith('change-plan.prepaid.')) return billingType === 'prepaid-custom';
  if (name.startsWith('portal.')) return name === 'portal.menu.items' || name === `portal.services.${type}`;
  return true;
}
