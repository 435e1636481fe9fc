import { z } from 'zod';
import { textRule } from './expectation.ts';

const value = z.union([textRule, z.null(), z.boolean().transform(String)]);
const several = (fields: readonly [string, ...string[]]) =>
  z.preprocess(
    (given) => (given === 'none' ? [] : given),
    z.array(z.partialRecord(z.enum(fields), z.union([value, z.array(textRule)]))),
  );

/** What the database holds for the customer: of a section that is named every entry in order, of an entry the fields that are named. */
export const storedExpectation = z.strictObject({
  changes: several(['service', 'plan', 'date', 'state', 'fee']).optional(),
  tickets: several([
    ...(['number', 'status', 'type', 'priority', 'subject'] as const),
    ...(['messages', 'service', 'plan', 'date', 'files'] as const),
  ]).optional(),
  services: several(['service', 'plan', 'status', 'price', 'start', 'end']).optional(),
  ledger: several(['kind', 'amount', 'description', 'date']).optional(),
  balance: textRule.optional(),
  mails: z.int().optional(),
});
export type StoredExpectation = z.output<typeof storedExpectation>;
