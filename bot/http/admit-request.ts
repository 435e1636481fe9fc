import type { IncomingMessage } from 'node:http';
import { HttpProblem } from './http-problem.ts';

/** A name (RFC 1123, with the underscore people use) or an address, and a port. */
const hostPattern = /^([\w.-]{1,255}|\[[\da-f:.]{2,45}\])(:\d{1,5})?$/i;

/**
 * Lets a request in whose head can be read, so that nothing behind has to doubt it: `headers.host` is one host or, before HTTP/1.1,
 * nothing, and `url` is a path with its query. An absolute target becomes the path, and its host the request's, as RFC 9112 3.2.2 has it.
 * Throws `HttpProblem`: 400 `BAD_HOST`, `BAD_TARGET`; 415 `ENCODED_BODY`, for a limit on what arrives does not stop 48 kB of gzip from
 * becoming 50 MB.
 */
export function admitRequest(req: IncomingMessage): void {
  const target = req.url ?? '';
  if (!target.startsWith('/')) takeAbsolute(req, target);
  const hosts = req.headersDistinct['host'] ?? [];
  const http10 = req.httpVersionMajor === 1 && req.httpVersionMinor === 0;
  if (hosts.length > 1 || (hosts.length === 0 && !http10)) throw badHost();
  const { host } = req.headers;
  if (host !== undefined && !isHost(host)) throw badHost();
  if (!URL.canParse(`http://${host ?? 'localhost'}${req.url}`)) throw badTarget();
  const encoding = req.headers['content-encoding'];
  if (encoding !== undefined && encoding.toLowerCase() !== 'identity') {
    throw new HttpProblem(415, 'ENCODED_BODY', 'Send the body as it is, without Content-Encoding.');
  }
}

function isHost(host: string): boolean {
  return hostPattern.test(host) && URL.canParse(`http://${host}/`);
}

function takeAbsolute(req: IncomingMessage, target: string): void {
  // What a server can do as a whole, RFC 9110 9.3.7: nothing is behind it here.
  if (target === '*' && req.method === 'OPTIONS') {
    req.url = '/*';
    return;
  }
  const url = /^https?:\/\/[^/?#@]+(?=[/?]|$)/i.test(target) && URL.canParse(target) ? new URL(target) : null;
  if (url === null) throw badTarget();
  req.url = `${url.pathname}${url.search}`;
  req.headers.host = url.host;
}

function badHost(): HttpProblem {
  return new HttpProblem(400, 'BAD_HOST', 'The Host header is not a host.');
}

function badTarget(): HttpProblem {
  return new HttpProblem(400, 'BAD_TARGET', 'The address asked for cannot be read. Ask for a path, such as /chat.');
}
