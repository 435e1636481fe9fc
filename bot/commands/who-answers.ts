import { z } from 'zod';

/** A bot that is up answers `/healthz` in milliseconds. */
const ANSWERS_WITHIN_MS = 3000;
const healthSchema = z.object({ status: z.literal('up') });

/** Who is at an address. What is not a Planswitch is never sent the key of support. */
export type Answering =
  | { readonly who: 'planswitch' }
  /** Nothing takes the connection, or a proxy says that nothing is behind it. */
  | { readonly who: 'nobody'; readonly why: string }
  /** Something takes the connection and says nothing. */
  | { readonly who: 'silent' }
  /** `what` it answered, such as `200 text/html`. */
  | { readonly who: 'another program'; readonly what: string }
  | { readonly who: 'redirect'; readonly to: string };

/** Asks an address whether a Planswitch is there; needs no key. */
export async function whoAnswers(address: string, withinMs: number = ANSWERS_WITHIN_MS): Promise<Answering> {
  try {
    const signal = AbortSignal.timeout(withinMs);
    const response = await fetch(`${address}/healthz`, { signal, redirect: 'manual' });
    const text = await response.text();
    return answeringOf(response, text);
  } catch (error) {
    return isTimeout(error) ? { who: 'silent' } : noAnswer(error);
  }
}

/** Whether a request failed because its time was over. */
export function isTimeout(error: unknown): boolean {
  return error instanceof Error && error.name === 'TimeoutError';
}

/** Why a request got no answer, as the system names it, such as `ECONNREFUSED`. */
export function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(cause instanceof Error)) return String(cause);
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message;
}

function answeringOf(response: Response, text: string): Answering {
  const { status, headers } = response;
  const location = headers.get('location');
  if (status >= 300 && status < 400 && location !== null)
    return { who: 'redirect', to: new URL(location, response.url).origin };
  if (status >= 502 && status <= 504) return { who: 'nobody', why: `the proxy there answers ${status}` };
  if (status === 200 && healthSchema.safeParse(jsonOf(text)).success) return { who: 'planswitch' };
  const type = headers.get('content-type')?.split(';')[0];
  return { who: 'another program', what: [status, ...(type ? [type] : [])].join(' ') };
}

/** Of what speaks, but no HTTP, the parser of HTTP complains; anything else is about the connection. */
function noAnswer(error: unknown): Answering {
  const why = reasonOf(error);
  return why.startsWith('HPE_') || why === 'UND_ERR_SOCKET' || why === 'ECONNRESET' || why === 'EPROTO'
    ? { who: 'another program', what: `no HTTP: ${why}` }
    : { who: 'nobody', why };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
