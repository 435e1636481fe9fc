import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { partnerIdSchema } from '../../domain/ids.ts';
import { PartnerUnknown } from '../../domain/ports/settings.ts';
import { allowedText } from '../../domain/settings/allowed-values.ts';
import { findPartner } from '../../domain/settings/find-partner.ts';
import { isSameSetting } from '../../domain/settings/same-setting.ts';
import { type SettingName, settingKeys, settingNames } from '../../domain/settings/setting-keys.ts';
import { nearestSettings, SettingUnknown, settingNamed } from '../../domain/settings/setting-named.ts';
import { settingFromText, settingText } from '../../domain/settings/setting-text.ts';

describe('what a setting may hold, in words', () => {
  it.each<[SettingName, string]>([
    ['change-plan.recurring.refund', 'one of: None, Refund unused money'],
    ['change-plan.recurring.fee-dearer', 'an amount such as 30 or 29.90'],
    ['change-plan.fee-tax', 'a percentage from 0 to 100, such as 19 or 7.7'],
    ['portal.services.show-all', 'true or false'],
    ['change-plan.rules.notice-days', 'a whole number from 0 to 3650'],
    ['change-plan.rules.furthest-days', 'None, or a whole number from 0 to 3650'],
    ['change-plan.rules.balance-floor', 'None, or an amount, below zero too, such as 30 or -29.90'],
    [
      'portal.services.bundle',
      'a list, with commas between them, of any of: ID, Description, Price, Contract start date, Invoiced until, Status',
    ],
  ])('%s: %s', (name, words) => expect(allowedText(name)).toBe(words));

  it('has words for every setting, and no value that a list with commas could not hold', () => {
    for (const name of settingNames) {
      expect(allowedText(name), name).not.toBe('');
      const { values } = settingKeys[name];
      if (values instanceof z.ZodArray) {
        for (const option of values.element.options) expect(option).toMatch(/^[^\s,][^,]*[^\s,]$/);
      }
    }
  });
});

describe('a value as it is typed', () => {
  it.each<[SettingName, string, unknown]>([
    ['portal.services.voice', 'Plan, Price ,Self-change tariff plan', ['Plan', 'Price', 'Self-change tariff plan']],
    ['portal.services.voice', 'Plan,Plan', ['Plan']],
    ['portal.services.voice', '', []],
    ['portal.services.show-all', 'true', true],
    ['portal.services.show-all', ' false ', false],
    ['change-plan.recurring.fee-dearer', '29.90', '29.90'],
    ['change-plan.prepaid.rollover-expiration', '3', '3'],
    ['change-plan.rules.notice-days', '30', 30],
    ['change-plan.rules.furthest-days', 'None', 'None'],
    ['change-plan.rules.furthest-days', '365', 365],
    ['change-plan.rules.balance-floor', '-50', '-50'],
    ['change-plan.rules.balance-floor', 'None', 'None'],
  ])('%s "%s"', (name, text, value) => expect(settingFromText(name, text)).toEqual(value));

  it.each<[SettingName, string, RegExp]>([
    ['portal.services.voice', 'Plan,IPv4 address', /any of: ID, .*Phone/],
    ['portal.services.show-all', 'yes', /true or false/],
    ['change-plan.recurring.refund', 'none', /one of: None, Refund unused money/],
    ['change-plan.recurring.fee-dearer', '-1', /an amount such as/],
    ['change-plan.rules.notice-days', '1.5', /from 0 to 3650/],
    ['change-plan.rules.notice-days', '4000', /from 0 to 3650/],
    ['change-plan.rules.furthest-days', 'never', /None, or a whole number/],
  ])('%s "%s" is refused with what is allowed', (name, text, allowed) => {
    expect(() => settingFromText(name, text)).toThrow(allowed);
    expect(() => settingFromText(name, text)).toThrow(`Setting ${name} does not fit: `);
  });

  it('is read back as it was written, for every setting that has a factory value or is a random list', () => {
    for (const name of settingNames) {
      const { factory } = settingKeys[name];
      expect(settingFromText(name, settingText(factory)), name).toEqual(factory);
    }
    const { options } = settingKeys['portal.services.internet'].values.element;
    fc.assert(
      fc.property(fc.subarray([...options]), (list) => {
        expect(settingFromText('portal.services.internet', settingText(list))).toEqual(list);
      }),
    );
  });
});

describe('the name of a setting', () => {
  it.each([
    ['change-plan.recuring.refund', 'change-plan.recurring.refund'],
    ['portal.services.Internet', 'portal.services.internet'],
    ['show-all', 'portal.services.show-all'],
    ['prepaid.fee-cheaper', 'change-plan.prepaid.fee-cheaper'],
  ])('%s is not one; %s may be meant', (key, meant) => {
    expect(nearestSettings(key)[0]).toBe(meant);
    expect(() => settingNamed(key)).toThrow(SettingUnknown);
    expect(() => settingNamed(key)).toThrow(`Did you mean ${meant}`);
  });

  it('is refused with all there are, whatever was typed', () => {
    for (const key of ['', 'toString', '__proto__', 'x'.repeat(10_000)]) {
      for (const name of settingNames) expect(() => settingNamed(key)).toThrow(name);
    }
    expect(nearestSettings('weather')).toEqual([]);
  });
});

it('amounts are the same however they are written, and other texts only letter by letter', () => {
  expect(isSameSetting('30', '30.00')).toBe(true);
  expect(isSameSetting('030.10', '30.1')).toBe(true);
  expect(isSameSetting('-0', '0.00')).toBe(true);
  expect(isSameSetting('-5', '5')).toBe(false);
  expect(isSameSetting('300', '30')).toBe(false);
  expect(isSameSetting('None', 'none')).toBe(false);
  expect(isSameSetting(['a'], ['a', 'b'])).toBe(false);
  expect(isSameSetting(30, 30)).toBe(true);
});

describe('a partner', () => {
  const partner = (id: string, name: string, isDefault = false) => ({
    ...{ id: partnerIdSchema.parse(id), name, isDefault, overrides: new Map() },
  });
  const partners = [partner('1', 'Northwind', true), partner('2', 'Harbour Net'), partner('3', '2')];

  it('is named by its id before its name, in capitals or not; Default by nothing or by that word', () => {
    expect(findPartner(partners, '2').name).toBe('Harbour Net');
    expect(findPartner(partners, ' harbour net ').id).toBe('2');
    for (const sought of [undefined, 'Default', 'default']) expect(findPartner(partners, sought).id).toBe('1');
    expect(findPartner([partner('default', 'Not it'), ...partners], 'Default').name).toBe('Not it');
  });

  it('that there is not is refused with those there are', () => {
    expect(() => findPartner(partners, 'Habour')).toThrow(PartnerUnknown);
    expect(() => findPartner(partners, 'Habour')).toThrow('1 (Northwind), 2 (Harbour Net), 3 (2)');
    expect(() => findPartner([], undefined)).toThrow('no partners yet');
  });
});
