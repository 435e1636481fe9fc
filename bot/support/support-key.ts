import type { IncomingMessage } from 'node:http';
import { bearerToken } from '../http/bearer-token.ts';
import { HttpProblem } from '../http/http-problem.ts';
import { isSameSecret } from '../http/is-same-secret.ts';

/** Lets a request of support pass. Throws `HttpProblem` 401 `SUPPORT_KEY_WRONG`; it takes as long for any wrong key. */
export function checkSupportKey(req: IncomingMessage, supportApiKey: string): void {
  if (isSameSecret(bearerToken(req) ?? '', supportApiKey)) return;
  throw new HttpProblem(401, 'SUPPORT_KEY_WRONG', 'Send Authorization: Bearer and the support API key.', {
    'WWW-Authenticate': 'Bearer',
  });
}
