import { amountText, decimalsOf, type Money, negated } from '../../domain/money.ts';
import { HUNDRED_PERCENT, textOfPercent } from '../../domain/percent.ts';
import type { QuoteLine } from '../../domain/quote.ts';
import type { Tax } from '../../domain/tax.ts';
import { spanText } from './date-words.ts';

/** How the amount of a line came about, with the one rounding it has; for a fixed amount the amount alone. */
export function arithmeticText({ amount, arithmetic, period, includedTax }: QuoteLine): string {
  const size = amount.units < 0n ? negated(amount) : amount;
  const held = includedTax ? `, which holds ${includedTaxText(size, includedTax)}` : '';
  if (!arithmetic) return `${amountText(size)}${held}`;
  const { base } = arithmetic;
  if (arithmetic.kind === 'percent') {
    const { percent } = arithmetic;
    const exact = exactText(base, percent.units, HUNDRED_PERCENT, size);
    return `${textOfPercent(percent)} % of ${amountText(base)} = ${exact}${held}`;
  }
  const { days, outOf } = arithmetic;
  if (arithmetic.kind === 'worth') {
    const { discountedDays, discountedOutOf, off } = arithmetic;
    const worth = (all: number, discounted: number) => BigInt(all) * HUNDRED_PERCENT - BigInt(discounted) * off.units;
    const exact = exactText(base, worth(days, discountedDays), worth(outOf, discountedOutOf), size);
    const rate = textOfPercent(off);
    return `${amountText(base)} × (${days} days - ${discountedDays} × ${rate} %) of (${outOf} days - ${discountedOutOf} × ${rate} %)${period ? ` (${spanText(period)})` : ''} = ${exact}${held}`;
  }
  const when = period ? ` (${spanText(period)})` : '';
  if (days === outOf) return `${amountText(base)} × all ${outOf} days${when} = ${amountText(size)}${held}`;
  const exact = exactText(base, BigInt(days), BigInt(outOf), size);
  return `${amountText(base)} × ${days} of ${outOf} days${when} = ${exact}${held}`;
}

/** The tax contained in an amount: `20 % tax: 38.71 × 20 / 120 = 6.451… → 6.45`. */
export function includedTaxText(gross: Money, { rate, amount }: NonNullable<QuoteLine['includedTax']>): string {
  const whole = textOfPercent({ units: HUNDRED_PERCENT + rate.units });
  const exact = exactText(gross, rate.units, HUNDRED_PERCENT + rate.units, amount);
  return `${textOfPercent(rate)} % tax: ${amountText(gross)} × ${textOfPercent(rate)} / ${whole} = ${exact}`;
}

export function taxText({ rate, included }: Tax): string {
  if (rate.units === 0n) return 'no tax';
  return `${textOfPercent(rate)} % tax ${included ? 'included' : 'on top'}`;
}

/** `numerator / denominator` of an amount to one digit more than the currency has, and what it is rounded to. */
function exactText({ units, currency }: Money, numerator: bigint, denominator: bigint, rounded: Money): string {
  const digits = BigInt(Math.max(decimalsOf(currency), amountText(rounded).split('.')[1]?.length ?? 0) + 1);
  const scaled = units * numerator * 10n ** digits;
  const divisor = denominator * 10_000n;
  const text = decimalText(scaled / divisor, Number(digits));
  if (scaled % divisor !== 0n) return `${text}… → ${amountText(rounded)}`;
  const plain = text.replace(/0$/, '').replace(/\.$/, '');
  return plain === amountText(rounded) ? plain : `${text} → ${amountText(rounded)}`;
}

function decimalText(scaled: bigint, digits: number): string {
  const text = scaled.toString().padStart(digits + 1, '0');
  return `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
