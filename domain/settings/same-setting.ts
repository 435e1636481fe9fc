import type { Json } from '../json.ts';

/**
 * Whether two values of one setting mean the same: `30` and `30.00` are one amount, and a list says what is selected, whatever the order.
 */
export function isSameSetting(one: Json, other: Json): boolean {
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other));
}

function plain(value: Json): Json {
  if (Array.isArray(value)) return value.map(plain).map(String).sort();
  if (typeof value !== 'string' || !/^-?\d+(\.\d+)?$/.test(value)) return value;
  const [, sign = '', whole = '', fraction = ''] = /^(-?)0*(\d+)(?:\.(\d*?)0*)?$/.exec(value) ?? [];
  const digits = fraction ? `${whole}.${fraction}` : whole;
  return digits === '0' ? digits : sign + digits;
}
