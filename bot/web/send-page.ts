import { randomBytes } from 'node:crypto';
import type { Response } from 'restify';
import { escapeHtml } from './escape-html.ts';

/** HTML that was made here, to be put into a page as it is. */
export interface Markup {
  readonly markup: string;
}

export interface Page {
  readonly template: string;
  /** What stands in the template's `{{places}}`. Text is escaped. */
  readonly places: Readonly<Record<string, string | Markup>>;
  /** Origins that may show the page in a frame. */
  readonly frameAncestors: readonly string[];
  /** Other hosts that pictures may come from, such as `https://cdn.example`. */
  readonly imageHosts?: readonly string[];
}

/**
 * Answers with a page under a strict Content-Security-Policy: scripts from this server only, styles from here or with the nonce that
 * Web Chat is handed, nothing from any third party but the logos of partners (reference/channel.md 2). The place `{{nonce}}` is filled here.
 */
export function sendPage(res: Response, { template, places, frameAncestors, imageHosts = [] }: Page): void {
  const nonce = randomBytes(16).toString('base64');
  const filled: Page['places'] = { ...places, nonce };
  const html = template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = filled[name];
    if (value === undefined) throw new Error(`nothing was given for {{${name}}}`);
    return typeof value === 'string' ? escapeHtml(value) : value.markup;
  });
  const body = Buffer.from(html);
  res.writeHead(200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': String(body.length),
    'Content-Security-Policy': policy(nonce, frameAncestors, imageHosts),
    'Cache-Control': 'no-store',
  });
  res.end(body);
}

function policy(nonce: string, frameAncestors: readonly string[], imageHosts: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    // The hash is that of an empty style, which Web Chat adds without the nonce.
    `style-src 'self' 'nonce-${nonce}' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='`,
    // blob: is how Web Chat holds files before they are sent.
    "connect-src 'self' blob:",
    ["img-src 'self' data: blob:", ...imageHosts].join(' '),
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${frameAncestors.length > 0 ? frameAncestors.join(' ') : "'none'"}`,
  ].join('; ');
}
