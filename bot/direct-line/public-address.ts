import type { IncomingMessage } from 'node:http';
import { HttpProblem } from '../http/http-problem.ts';

/**
 * Where the caller reaches this server, without a slash at the end. A proxy that ends TLS makes `publicUrl` necessary: the request does
 * not say that it came in by https. Throws `HttpProblem` 400 for a `Host` that is no host.
 */
export function publicAddress(req: IncomingMessage, publicUrl: string | undefined): string {
  if (publicUrl !== undefined) return publicUrl.replace(/\/+$/, '');
  const host = req.headers.host ?? '';
  if (!/^[\w.-]+(:\d+)?$|^\[[\da-f:]+\](:\d+)?$/i.test(host)) {
    throw new HttpProblem(400, 'BAD_HOST', 'The Host header is not a host.');
  }
  return `http://${host}`;
}
