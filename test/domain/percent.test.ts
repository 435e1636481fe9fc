import { expect, it } from 'vitest';
import { isPercent, percent, percentCodec, textOfPercent } from '../../domain/percent.ts';

it.each(['0', '100', '7.7', '33.3333', '21', '0.5', '0.0001', '10.0501'])('reads and writes %s', (text) => {
  expect(textOfPercent(percent(text))).toBe(text);
  expect(percentCodec.encode(percentCodec.decode(text))).toBe(text);
  expect(isPercent(text)).toBe(true);
});

it('drops zeros at the end', () => {
  expect(['21.0', '07.70', '100.0000'].map((text) => textOfPercent(percent(text)))).toEqual(['21', '7.7', '100']);
});

it.each(['', '-1', '100.0001', '101', '1.23456', '1,5', '1000', '%', '7.', ' 7', '7 '])('refuses "%s"', (text) => {
  expect(() => percent(text)).toThrow(RangeError);
  expect(() => percent(text)).toThrow(`"${text}" is not a percentage`);
  expect(isPercent(text)).toBe(false);
  expect(percentCodec.safeDecode(text).success).toBe(false);
});

it('counts ten-thousandths', () => {
  expect(['21', '7.7', '0.0001'].map((text) => percent(text).units)).toEqual([210_000n, 77_000n, 1n]);
});

it.each(['null', '5', '"text"', '{}', 'true'])('writes nothing as JSON that is no percentage: %s', (text) => {
  expect(percentCodec.safeEncode(JSON.parse(text)).success).toBe(false);
});
