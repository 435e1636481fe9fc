import type { z } from 'zod';
import { HttpProblem } from './http-problem.ts';

/** What came in, as the schema has it. Throws `HttpProblem` 400 `REQUEST_INVALID`, which names every part that does not fit. */
export function accepted<Schema extends z.ZodType>(schema: Schema, given: unknown): z.output<Schema> {
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path, message }) => `${path.join('.') || 'body'}: ${message}`);
  throw new HttpProblem(400, 'REQUEST_INVALID', `The request does not fit: ${faults.join('; ')}.`);
}
