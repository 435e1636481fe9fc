import { planTypes } from '../plan.ts';
import { changeWays, type PartnerSettings } from './partner-settings.ts';
import type { SettingName } from './setting-keys.ts';

/** Settings that are allowed, each by itself, and together do something else than an operator would expect. */
export interface SettingWarning {
  readonly keys: readonly SettingName[];
  readonly text: string;
}

interface Surprise extends SettingWarning {
  readonly holds: (settings: PartnerSettings) => boolean;
}

const isNothing = (amount: string) => Number(amount) === 0;
const contractFeeIsOn = (settings: PartnerSettings) => settings['change-plan.rules.contract'].startsWith('Fee for');
const furthest = (settings: PartnerSettings) => {
  const days = settings['change-plan.rules.furthest-days'];
  return days === 'None' ? Number.POSITIVE_INFINITY : days;
};

const surprises: readonly Surprise[] = [
  {
    keys: ['portal.menu.items'],
    text: 'Services is not in the menu, so customers see no services and change nothing, whatever the other settings say.',
    holds: (settings) =>
      !settings['portal.menu.items'].includes('Services') &&
      planTypes.some((type) => changeWays(settings, type).selfChange || changeWays(settings, type).request),
  },
  {
    keys: ['change-plan.recurring.minimum-invoice', 'change-plan.recurring.invoice'],
    text: 'The minimum invoice amount has no effect as long as the invoice comes during the next billing cycle.',
    holds: (settings) =>
      !isNothing(settings['change-plan.recurring.minimum-invoice']) &&
      settings['change-plan.recurring.invoice'] === 'During next billing cycle',
  },
  {
    keys: ['change-plan.prepaid.rollover-expiration', 'change-plan.prepaid.refund'],
    text: 'The rollover expiration has no effect as long as the prepaid refund is not "Rollover unused data".',
    holds: (settings) =>
      settings['change-plan.prepaid.rollover-expiration'] !== 'None' &&
      settings['change-plan.prepaid.refund'] !== 'Rollover unused data',
  },
  {
    keys: ['change-plan.fee-tax-included', 'change-plan.fee-tax'],
    text: 'That the fees hold their tax has no effect as long as that tax is 0.',
    holds: (settings) => settings['change-plan.fee-tax-included'] && isNothing(settings['change-plan.fee-tax']),
  },
  {
    keys: ['change-plan.rules.furthest-days', 'change-plan.rules.notice-days'],
    text: 'The notice is longer than a change may be planned ahead, so a cheaper plan can start on one day only, the first that the notice allows.',
    holds: (settings) => settings['change-plan.rules.notice-days'] > furthest(settings),
  },
  {
    keys: ['change-plan.rules.furthest-days', 'change-plan.rules.lead-days'],
    text: 'The lead time is longer than a change may be planned ahead, so a dearer plan can start on one day only, the first that the lead time allows.',
    holds: (settings) => settings['change-plan.rules.lead-days'] > furthest(settings),
  },
  {
    keys: ['change-plan.rules.cool-down-days', 'change-plan.rules.cool-down-fee'],
    text: 'The cool-down has no effect as long as its fee is 0.',
    holds: (settings) =>
      settings['change-plan.rules.cool-down-days'] > 0 && isNothing(settings['change-plan.rules.cool-down-fee']),
  },
  {
    keys: ['change-plan.rules.cool-down-fee', 'change-plan.rules.cool-down-days'],
    text: 'The cool-down fee is never charged as long as the cool-down has 0 days.',
    holds: (settings) =>
      settings['change-plan.rules.cool-down-days'] === 0 && !isNothing(settings['change-plan.rules.cool-down-fee']),
  },
  {
    keys: ['change-plan.rules.contract', 'change-plan.rules.early-change-fee'],
    text: 'The contract asks for a fee, and the fee for an early change is 0.',
    holds: (settings) => contractFeeIsOn(settings) && isNothing(settings['change-plan.rules.early-change-fee']),
  },
  {
    keys: ['change-plan.rules.early-change-fee', 'change-plan.rules.contract'],
    text: 'The fee for an early change is never charged as long as the contract rule is not "Fee for …".',
    holds: (settings) => !contractFeeIsOn(settings) && !isNothing(settings['change-plan.rules.early-change-fee']),
  },
];

/** What an operator would be surprised by in the settings that hold for a partner; most often nothing. */
export function settingWarnings(settings: PartnerSettings): readonly SettingWarning[] {
  return surprises.filter(({ holds }) => holds(settings)).map(({ keys, text }) => ({ keys, text }));
}
