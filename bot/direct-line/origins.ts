import type { IncomingMessage } from 'node:http';
import type { Logger } from 'pino';
import type { Server } from 'restify';
import { beforeRoutes } from '../http/before-routes.ts';
import { HttpProblem } from '../http/http-problem.ts';
import { isOwnHost } from '../http/own-host.ts';

const preflightHeaders = {
  'Access-Control-Allow-Methods': 'GET, POST, OPTIONS',
  // What Web Chat asks for; reference/channel.md 2.
  'Access-Control-Allow-Headers': 'authorization, content-type, x-ms-bot-agent, x-requested-with',
  'Access-Control-Max-Age': '600',
} as const;

/** Which pages may speak to Direct Line from a browser. */
export interface OriginRules {
  readonly allowedOrigins: readonly string[];
  readonly publicUrl?: string | undefined;
}

/**
 * Whether a request is from no browser, from a page of this server, or from a portal that may embed the chat. Without a public URL this
 * server's own pages are those of this machine: a `Host` that a browser sends proves nothing.
 */
export function isOriginAllowed(req: IncomingMessage, { allowedOrigins, publicUrl }: OriginRules): boolean {
  const { origin } = req.headers;
  if (origin === undefined || allowedOrigins.includes(origin)) return true;
  if (publicUrl !== undefined) return origin === new URL(publicUrl).origin;
  return isOwnHost(req.headers.host, publicUrl) && hostOf(origin) === req.headers.host?.toLowerCase();
}

/** Answers preflights below `path`, marks answers for allowed pages, and refuses the others with 403 `ORIGIN_NOT_ALLOWED`. */
export function guardOrigins(server: Server, path: string, { log, ...rules }: OriginRules & { log: Logger }): void {
  beforeRoutes(server, log, (req, res) => {
    if (!req.getPath().startsWith(`${path}/`)) return true;
    res.setHeader('Vary', 'Origin');
    if (!isOriginAllowed(req, rules)) {
      throw originNotAllowed();
    }
    if (req.headers.origin !== undefined) {
      res.setHeader('Access-Control-Allow-Origin', req.headers.origin);
      res.setHeader('Access-Control-Expose-Headers', 'Retry-After, X-Request-Id');
    }
    if (req.method !== 'OPTIONS') return true;
    res.writeHead(204, preflightHeaders);
    res.end();
    return false;
  });
}

/** 403: the page is of none that may use the chat. */
export function originNotAllowed(): HttpProblem {
  const fix = 'A portal belongs into ALLOWED_ORIGINS, the address of this server itself into PUBLIC_URL.';
  return new HttpProblem(403, 'ORIGIN_NOT_ALLOWED', `Pages of this origin may not use the chat. ${fix}`);
}

/** Without a public URL a page of this server is known by its host: behind a proxy its scheme is not. */
function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
