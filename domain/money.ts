import { z } from 'zod';

/** ISO 4217 code, such as `USD`. */
export const currencySchema = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .brand<'Currency'>();
export type Currency = z.infer<typeof currencySchema>;

/**
 * An exact amount of one currency. `units` counts ten-thousandths, the finest a Splynx price has (decimal(19,4), reference part 3);
 * what is charged or shown has been rounded to the currency's own decimals by {@link shareOf} or {@link rounded}.
 */
export interface Money {
  readonly units: bigint;
  readonly currency: Currency;
}

const SCALE = 4;
const UNITS_PER_ONE = 10_000n;

/** How many decimals a currency is paid in: 2 for USD, 0 for JPY, 3 for KWD. */
export function decimalsOf(currency: Currency): number {
  const known = decimals.get(currency);
  if (known !== undefined) return known;
  const found =
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  decimals.set(currency, found);
  return found;
}
const decimals = new Map<Currency, number>();

const decimalText = /^(-?)(\d{1,15})(?:\.(\d{1,4}))?$/;

/** Decimal text that {@link money} reads. */
export const amountTextSchema = z
  .string()
  .regex(decimalText, 'not an amount: digits, and at most four decimals after a point');

/** Reads an amount from decimal text, such as `"200.0000"`. Throws a RangeError on anything else, more than four decimals included. */
export function money(amount: string, currency: Currency): Money {
  const match = decimalText.exec(amount);
  if (!match) throw new RangeError(`"${amount}" is not an amount: digits, and at most four decimals after a point`);
  const [, sign, whole = '0', fraction = ''] = match;
  const units = BigInt(whole) * UNITS_PER_ONE + BigInt(fraction.padEnd(SCALE, '0'));
  return { units: sign === '-' ? -units : units, currency };
}

/** The amount as decimal text, with the currency's decimals, or as many more (up to four) as it needs to be exact. */
export function amountText({ units, currency }: Money): string {
  const digits = (units < 0n ? -units : units).toString().padStart(SCALE + 1, '0');
  const fraction = digits.slice(-SCALE);
  const needed = fraction.replace(/0+$/, '').length;
  const shown = fraction.slice(0, Math.max(decimalsOf(currency), needed));
  return `${units < 0n ? '-' : ''}${digits.slice(0, -SCALE)}${shown && `.${shown}`}`;
}

export function zero(currency: Currency): Money {
  return { units: 0n, currency };
}

export function plus(a: Money, b: Money): Money {
  return { units: a.units + sameCurrency(a, b).units, currency: a.currency };
}

export function minus(a: Money, b: Money): Money {
  return { units: a.units - sameCurrency(a, b).units, currency: a.currency };
}

export function negated(a: Money): Money {
  return { units: -a.units, currency: a.currency };
}

export function times(a: Money, quantity: number): Money {
  return { units: a.units * BigInt(quantity), currency: a.currency };
}

export function sum(amounts: Iterable<Money>, currency: Currency): Money {
  let total = zero(currency);
  for (const amount of amounts) total = plus(total, amount);
  return total;
}

/** Whether both are the same amount of the same currency. */
export function isSameMoney(a: Money, b: Money): boolean {
  return a.units === b.units && a.currency === b.currency;
}

/** Negative, zero or positive as `a` is less than, equal to or more than `b`. */
export function compareMoney(a: Money, b: Money): number {
  const difference = a.units - sameCurrency(a, b).units;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/**
 * `part / whole` of an amount, rounded once to the currency's decimals, halves away from zero: 12 of 31 days of 200.00 is 77.42
 * (reference 2.3: each ledger row is rounded by itself, the daily rate is not).
 */
export function shareOf(amount: Money, part: number, whole: number, decimals?: number): Money {
  if (!Number.isInteger(part) || !Number.isInteger(whole) || whole <= 0) {
    throw new RangeError(`${part} of ${whole} is not a share: both must be whole numbers, the second above zero`);
  }
  return fractionOf(amount, BigInt(part), BigInt(whole), decimals);
}

/** `numerator / denominator` of an amount, rounded once to `decimals` (0 to 4; the currency's own if left out), halves away from zero. */
export function fractionOf(
  amount: Money,
  numerator: bigint,
  denominator: bigint,
  decimals: number = decimalsOf(amount.currency),
): Money {
  const step = 10n ** BigInt(SCALE - decimals);
  return { units: dividedHalfAway(amount.units * numerator, denominator * step) * step, currency: amount.currency };
}

/** The finest decimals an amount can have, as Splynx stores prices: decimal(19,4). */
export const FINEST_DECIMALS = SCALE;

/** The amount rounded to `decimals`, the currency's own if left out, halves away from zero. */
export function rounded(amount: Money, decimals?: number): Money {
  return shareOf(amount, 1, 1, decimals);
}

function dividedHalfAway(numerator: bigint, denominator: bigint): bigint {
  const negative = numerator < 0n;
  const magnitude = ((negative ? -numerator : numerator) * 2n + denominator) / (denominator * 2n);
  return negative ? -magnitude : magnitude;
}

function sameCurrency(a: Money, b: Money): Money {
  if (a.currency !== b.currency) throw new RangeError(`${a.currency} and ${b.currency} cannot be added or compared`);
  return b;
}

/** Money as JSON: `{ "amount": "77.42", "currency": "USD" }`, in documents that are stored or sent. */
export const moneyCodec = z.codec(
  z.object({ amount: amountTextSchema, currency: currencySchema }),
  z.custom<Money>((value) => typeof value === 'object' && value !== null && 'units' in value),
  {
    decode: ({ amount, currency }) => money(amount, currency),
    encode: (value) => ({ amount: amountText(value), currency: value.currency }),
  },
);
