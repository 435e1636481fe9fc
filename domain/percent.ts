import { z } from 'zod';

const percentText = /^(\d{1,3})(?:\.(\d{1,4}))?$/;
const UNITS_PER_PERCENT = 10_000n;
const SCALE = 4;

/** A share of a hundred, such as a tax rate. `units` counts ten-thousandths of a percent, Splynx's decimal(6,4): 21 % is 210000. */
export interface Percent {
  readonly units: bigint;
}

/** The divisor that turns an amount times `units` into the share. */
export const HUNDRED_PERCENT = 100n * UNITS_PER_PERCENT;

/** Reads a percentage from decimal text, such as `"21"` or `"7.7"`. Throws a RangeError on anything else, more than 100 included. */
export function percent(text: string): Percent {
  const match = percentText.exec(text);
  const [, whole = '0', fraction = ''] = match ?? [];
  const units = BigInt(whole) * UNITS_PER_PERCENT + BigInt(fraction.padEnd(SCALE, '0'));
  if (!match || units > HUNDRED_PERCENT)
    throw new RangeError(`"${text}" is not a percentage: 0 to 100, with at most four decimals after a point`);
  return { units };
}

/** The percentage as decimal text, without zeros at its end. */
export function textOfPercent({ units }: Percent): string {
  const digits = units.toString().padStart(SCALE + 1, '0');
  const fraction = digits.slice(-SCALE).replace(/0+$/, '');
  return `${digits.slice(0, -SCALE)}${fraction && `.${fraction}`}`;
}

/** Percentages as JSON text, `"7.7"`. */
export const percentCodec = z.codec(
  z.string().refine(isPercent, { error: 'a percentage from 0 to 100, such as 19 or 7.7' }),
  z.custom<Percent>((value) => typeof value === 'object' && value !== null && 'units' in value),
  { decode: percent, encode: textOfPercent },
);

/** Whether {@link percent} reads the text. */
export function isPercent(text: string): boolean {
  try {
    percent(text);
    return true;
  } catch {
    return false;
  }
}
