import { z } from 'zod';
import { jsonSchema } from '../../../domain/json.ts';

/** The tables an account is made of, those that others point to first. */
export const rowTables = ['Partner', 'Setting', 'Plan', 'PlanOption', 'Customer', 'Service', 'LedgerEntry'] as const;

/** Rows that take the demo's place, by table and column: how a conversation from elsewhere brings the account it was about. */
export const rowsSchema = z.partialRecord(z.enum(rowTables), z.array(z.record(z.string(), jsonSchema)));
export type Rows = z.output<typeof rowsSchema>;
