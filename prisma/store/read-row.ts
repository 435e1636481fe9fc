import type { z } from 'zod';
import { RowUnfit, type UnfitValue } from '../../domain/ports/row-unfit.ts';

/** Where a row is from. */
export interface RowPlace {
  readonly table: string;
  readonly customerId: string | null;
}

const LONGEST_VALUE = 100;

/** A stored row in the domain's words. Throws `RowUnfit`, with the first value that does not fit. */
export function readRow<Schema extends z.ZodType>(schema: Schema, row: unknown, place: RowPlace): z.output<Schema> {
  const parsed = schema.safeParse(row);
  if (parsed.success) return parsed.data;
  const [first] = unfitValues(parsed.error, row, place);
  throw first ? new RowUnfit(first) : parsed.error;
}

/** Everything in a row that does not fit. */
export function unfitIn(schema: z.ZodType, row: unknown, place: RowPlace): UnfitValue[] {
  const parsed = schema.safeParse(row);
  return parsed.success ? [] : unfitValues(parsed.error, row, place);
}

function unfitValues({ issues }: z.ZodError, row: unknown, { table, customerId }: RowPlace): UnfitValue[] {
  const id = String(valueAt(row, ['id']) ?? '?');
  return issues.map(({ path, message }) => {
    const value = JSON.stringify(valueAt(row, path)) ?? 'not there';
    const cut = value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)} …` : value;
    return { customerId, table, id, field: path.map(String).join('.'), value: cut, why: message };
  });
}

function valueAt(value: unknown, [key, ...deeper]: readonly PropertyKey[]): unknown {
  if (key === undefined) return value;
  if (typeof value !== 'object' || value === null) return undefined;
  return valueAt(Object.entries(value).find(([name]) => name === String(key))?.[1], deeper);
}
