import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  amountText,
  currencySchema,
  decimalsOf,
  money,
  moneyCodec,
  negated,
  rounded,
  shareOf,
} from '../../domain/money.ts';

const currencies = { USD: 2, JPY: 0, KWD: 3 } as const;
const of = (code: keyof typeof currencies) => currencySchema.parse(code);

it.each(Object.entries(currencies))('%s is paid in %i decimals', (code, decimals) => {
  expect(decimalsOf(currencySchema.parse(code))).toBe(decimals);
});

it('rounds once, to the currency’s decimals, halves away from zero', () => {
  expect(amountText(shareOf(money('200', of('USD')), 12, 31))).toBe('77.42');
  expect(amountText(shareOf(money('200', of('JPY')), 12, 31))).toBe('77');
  expect(amountText(shareOf(money('200', of('KWD')), 12, 31))).toBe('77.419');
  expect(amountText(rounded(money('0.005', of('USD'))))).toBe('0.01');
  expect(amountText(rounded(money('-0.005', of('USD'))))).toBe('-0.01');
  expect(amountText(rounded(money('0.5', of('JPY'))))).toBe('1');
});

it('shows as many decimals as the currency has, and more where the amount needs them', () => {
  expect(['200.0000', '0.1', '10.3055'].map((text) => amountText(money(text, of('USD'))))).toEqual([
    '200.00',
    '0.10',
    '10.3055',
  ]);
  expect(amountText(money('7', of('JPY')))).toBe('7');
});

it.each(['', '1,5', '1.23456', '1e3', '.5', '5.', '+5', 'NaN', ' 5', '1'.repeat(16)])('refuses "%s"', (text) => {
  expect(() => money(text, of('USD'))).toThrow(RangeError);
});

it.each([
  [1, 0],
  [1, -1],
  [0.5, 1],
  [1, 0.5],
])('takes no share of %d of %d', (part, whole) => {
  expect(() => shareOf(money('1', of('USD')), part, whole)).toThrow(`${part} of ${whole} is not a share`);
});

it('says what was not an amount', () => {
  expect(() => money('1,5', of('USD'))).toThrow('"1,5" is not an amount');
});

it.each(['null', '5', '"text"', '{}', 'true'])('writes nothing as JSON that is no money: %s', (text) => {
  expect(moneyCodec.safeEncode(JSON.parse(text)).success).toBe(false);
});

describe('for any amount', () => {
  const amounts = fc
    .record({ units: fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), code: fc.constantFrom('USD', 'JPY', 'KWD') })
    .map(({ units, code }) => ({ units, currency: currencySchema.parse(code) }));

  it('reads back what it wrote, as text and as JSON', () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        expect(money(amountText(amount), amount.currency)).toEqual(amount);
        expect(moneyCodec.decode(JSON.parse(JSON.stringify(moneyCodec.encode(amount))))).toEqual(amount);
      }),
    );
  });

  it('is at most half a smallest coin off when rounded, the same on both sides of zero', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 0, max: 31 }), fc.integer({ min: 28, max: 31 }), (amount, part, whole) => {
        const share = shareOf(amount, part, whole);
        const coin = 10n ** BigInt(4 - decimalsOf(amount.currency));
        const error = share.units * BigInt(whole) - amount.units * BigInt(part);
        expect(share.units % coin).toBe(0n);
        expect((error < 0n ? -error : error) * 2n <= coin * BigInt(whole)).toBe(true);
        expect(shareOf(negated(amount), part, whole)).toEqual(negated(share));
      }),
    );
  });
});
