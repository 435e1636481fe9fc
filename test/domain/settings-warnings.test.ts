import { expect, it } from 'vitest';
import type { Json } from '../../domain/json.ts';
import { effectiveSettings } from '../../domain/settings/partner-settings.ts';
import { settingWarnings } from '../../domain/settings/setting-warnings.ts';

const warningsOf = (entries: Record<string, Json>) =>
  settingWarnings(effectiveSettings(new Map(Object.entries(entries)), new Map()));

it('has nothing to say about factory values, nor about settings that fit together', () => {
  expect(warningsOf({})).toEqual([]);
  expect(
    warningsOf({
      'change-plan.recurring.invoice': 'Immediately till end of active month',
      'change-plan.recurring.minimum-invoice': '5',
      'change-plan.prepaid.refund': 'Rollover unused data',
      'change-plan.prepaid.rollover-expiration': '3',
      'change-plan.fee-tax': '19',
      'change-plan.fee-tax-included': true,
      'change-plan.rules.notice-days': 30,
      'change-plan.rules.furthest-days': 30,
      'change-plan.rules.cool-down-days': 30,
      'change-plan.rules.cool-down-fee': '10',
      'change-plan.rules.contract': 'Fee for every change',
      'change-plan.rules.early-change-fee': '50',
    }),
  ).toEqual([]);
});

it.each<[string, Record<string, Json>, RegExp]>([
  [
    'no services in the menu',
    { 'portal.menu.items': [], 'portal.services.voice': ['Self-change tariff plan'] },
    /menu/,
  ],
  ['a minimum for no invoice', { 'change-plan.recurring.minimum-invoice': '5' }, /minimum invoice/],
  ['an expiration of nothing', { 'change-plan.prepaid.rollover-expiration': '3' }, /rollover expiration/],
  ['a tax of 0 that is included', { 'change-plan.fee-tax-included': true }, /that tax is 0/],
  [
    'one day only for a cheaper plan',
    { 'change-plan.rules.notice-days': 30, 'change-plan.rules.furthest-days': 29 },
    /a cheaper plan can start on one day only/,
  ],
  [
    'one day only for a dearer plan',
    { 'change-plan.rules.lead-days': 1, 'change-plan.rules.furthest-days': 0 },
    /a dearer plan can start on one day only/,
  ],
  ['a cool-down without a fee', { 'change-plan.rules.cool-down-days': 30 }, /its fee is 0/],
  ['a cool-down fee without days', { 'change-plan.rules.cool-down-fee': '10.00' }, /never charged/],
  ['a contract fee of 0', { 'change-plan.rules.contract': 'Fee for cheaper plans' }, /early change is 0/],
  ['a fee without its rule', { 'change-plan.rules.early-change-fee': '50' }, /never charged/],
])('warns of %s', (_, entries, text) => {
  const [warning, ...more] = warningsOf(entries);
  expect(warning?.text).toMatch(text);
  expect(warning?.keys.some((key) => key in entries)).toBe(true);
  expect(more).toEqual([]);
});
