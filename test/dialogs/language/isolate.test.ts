import { describe, expect, it } from 'vitest';
import { isolate, nameIsolator, runsOtherWay } from '../../../dialogs/language/isolate.ts';
import { wordsFor } from '../../../dialogs/language/words.ts';
import type { Json } from '../../../domain/json.ts';
import { anAccount, aPlan, aService, chargedFor } from '../../domain/account-fixture.ts';
import { aChat } from '../chat.ts';

const arabicPlan = 'باقة 100';
const hebrewPlan = 'אינטרנט 500';

describe('names that run the other way', () => {
  it.each([
    ['ltr', arabicPlan, true],
    ['ltr', hebrewPlan, true],
    ['ltr', 'Ethernet_100Mbps', false],
    ['ltr', 'Інтернет 100', false],
    ['ltr', '100', false],
    ['rtl', 'Ethernet_100Mbps', true],
    ['rtl', 'Інтернет 100', true],
    ['rtl', arabicPlan, false],
    ['rtl', '100 – 200', false],
    ['ltr', `Refund for ${isolate(arabicPlan)}`, false],
  ] as const)('in a language that runs %s, "%s": %s', (direction, name, expected) => {
    expect(runsOtherWay(name, direction)).toBe(expected);
  });

  it('are marked off wherever they stand whole, once, the longer before the shorter', () => {
    const isolated = nameIsolator([arabicPlan, `${arabicPlan} بلس`, 'Ethernet'], 'ltr');
    const [short, long] = [isolate(arabicPlan), isolate(`${arabicPlan} بلس`)];
    expect(isolated(`1. ${arabicPlan}, ${arabicPlan} بلس (2)`)).toBe(`1. ${short}, ${long} (2)`);
    expect(isolated(isolated(`${arabicPlan}: 10`))).toBe(`${short}: 10`);
    expect(isolated(`${arabicPlan}0`)).toBe(`${arabicPlan}0`);
    expect(isolated('Ethernet, 10')).toBe('Ethernet, 10');
  });

  it('may hold what means something in a pattern', () => {
    const name = 'باقة (+)[x] $1 a|b \\ - /';
    expect(nameIsolator([name], 'ltr')(`to ${name} now`)).toBe(`to ${isolate(name)} now`);
  });

  it('are marked off in a sentence of either direction, and nothing else is where nothing has to be', () => {
    const say = (locale: string, plan: string) =>
      wordsFor(locale).say('cost.refund', { plan, period: '10–31 December' });
    expect(say('en-GB', arabicPlan)).toContain(isolate(arabicPlan));
    expect(say('de-DE', 'Ethernet_100Mbps')).not.toMatch(/[\u2066-\u2069]/);
    expect(say('ar-AE', 'Ethernet_100Mbps')).toContain(isolate('Ethernet_100Mbps'));
  });
});

/** Everything in a message that is read or heard. */
function readIn(json: Json): string[] {
  if (Array.isArray(json)) return json.flatMap(readIn);
  if (json === null || typeof json !== 'object') return [];
  return Object.entries(json).flatMap(([key, value]) =>
    key === 'data' ? [] : typeof value === 'string' && key !== 'value' ? [value] : readIn(value),
  );
}

const walk = [
  'my services',
  'change plan',
  '1',
  '1',
  '2022-10-20',
  'back',
  '2022-10-20',
  'yes',
  'my services',
  'undo',
  'yes',
  'help',
];

it.each([
  ['en-GB', arabicPlan, hebrewPlan, 'خط المنزل'],
  ['fr-FR', arabicPlan, hebrewPlan, 'خط المنزل'],
  ['uk-UA', hebrewPlan, arabicPlan, 'קו הבית'],
  ['ar-AE', 'Ethernet_100Mbps', 'Швидкий 500', 'Home line'],
])(
  'a whole change with such names, in %s: none ever stands bare in a text, on a card or on a button',
  async (...given) => {
    const [locale, slowTitle, fastTitle, description] = given;
    const slow = aPlan('slow', '100', { title: slowTitle });
    const fast = aPlan('fast', '200', { title: fastTitle, planOptions: [slow.id] });
    const services = [aService(fast, { description, charged: chargedFor('2022-10-01', '2022-10-31', '200') })];
    const ways = ['Description', 'Plan', 'Price', 'Self-change tariff plan', 'Request tariff plan change'] as const;
    const chat = aChat(
      anAccount('2022-10-11', services, [slow, fast], { settings: { 'portal.services.internet': [...ways] } }),
    );
    chat.locale = locale;
    await chat.joins();
    let named = 0;
    for (const text of walk) {
      await chat.says(text);
      for (const { now } of chat.messages) {
        for (const shown of readIn(now)) {
          named += [slowTitle, fastTitle, description].filter((name) => shown.includes(name)).length;
          const bare = shown.replace(/\u2068[^\u2069]*\u2069/g, '');
          expect(
            [slowTitle, fastTitle, description].filter((name) => bare.includes(name)),
            shown,
          ).toEqual([]);
        }
      }
    }
    expect(named).toBeGreaterThan(20);
  },
);
