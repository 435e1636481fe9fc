import type { IncomingMessage } from 'node:http';

/** What a request shows as `Authorization: Bearer …`; null when it shows nothing, or what is neither a token nor a secret. */
export function bearerToken(req: IncomingMessage): string | null {
  return /^Bearer ([!-~]{1,4096})$/i.exec(req.headers.authorization ?? '')?.[1] ?? null;
}
