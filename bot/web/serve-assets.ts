import type { Logger } from 'pino';
import type { Request, Response, Server } from 'restify';
import { HttpProblem } from '../http/http-problem.ts';
import { route } from '../http/route.ts';
import { sendPieces } from '../http/send-pieces.ts';
import type { Asset, PageAssets } from './page-assets.ts';

/** Hangs the scripts and styles of the pages below `/assets`. Their addresses change with their content, so caches need never ask again. */
export function serveAssets(server: Server, { assets, log }: { assets: PageAssets; log: Logger }): void {
  server.get(
    '/assets/:hash/:name',
    route(log, async (req, res) => {
      const asset = assets.byAddress.get(req.getPath());
      if (!asset) throw new HttpProblem(404, 'NOT_FOUND', 'There is nothing here.');
      await send(req, res, asset);
    }),
  );
}

async function send(req: Request, res: Response, { content, encoded, contentType }: Asset): Promise<void> {
  const accepted = String(req.headers['accept-encoding'] ?? '');
  const encoding = (['br', 'gzip'] as const).find(
    (name) => encoded[name] && new RegExp(`\\b${name}\\b`).test(accepted),
  );
  const body = (encoding && encoded[encoding]) ?? content;
  res.writeHead(200, {
    'Content-Type': contentType,
    'Content-Length': String(body.length),
    'Cache-Control': 'public, max-age=31536000, immutable',
    Vary: 'Accept-Encoding',
    ...(encoding && { 'Content-Encoding': encoding }),
  });
  await sendPieces(res, body.length, (from, length) => body.subarray(from, from + length));
}
