import type { Response } from 'restify';

/** Answers with JSON, whatever the caller says it accepts: clients of Direct Line send no useful `Accept`. */
export function sendJson(
  res: Response,
  status: number,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): void {
  const bytes = Buffer.from(JSON.stringify(body));
  // Through restify, which else would answer a fault a second time.
  res.sendRaw(status, bytes, {
    ...headers,
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': String(bytes.length),
  });
}
