import type { IncomingMessage } from 'node:http';
import { HttpProblem } from '../http/http-problem.ts';

/** The query of a request's address. */
export function queryOf(req: IncomingMessage): URLSearchParams {
  return new URL(req.url ?? '/', 'http://localhost').searchParams;
}

/**
 * The `watermark` of a request's address: the last log entry its caller has seen. Absent, empty (as directlinejs sends it before it has
 * seen any) or `-` means none. Throws `HttpProblem` 400 for anything else that is not a number.
 */
export function watermarkOf(req: IncomingMessage): number {
  const watermark = queryOf(req).get('watermark') ?? '';
  if (watermark === '' || watermark === '-') return 0;
  if (!/^\d{1,9}$/.test(watermark)) throw new HttpProblem(400, 'WATERMARK_INVALID', 'The watermark is not a number.');
  return Number(watermark);
}
