import type { Logger } from 'pino';
import type { Server } from 'restify';
import { route } from '../http/route.ts';
import { type PageAssets, pageTemplate } from './page-assets.ts';
import { sendPage } from './send-page.ts';
import { serveAssets } from './serve-assets.ts';

export interface PagesParts {
  readonly assets: PageAssets;
  /** Portals that may show `/chat` in a frame and hand it its token. */
  readonly allowedOrigins: readonly string[];
  readonly demo: boolean;
  readonly log: Logger;
}

/** Hangs the chat page, `/chat`, and what pages load. Outside the demo also `/`, which says how to embed the chat. */
export function mountPages(server: Server, { assets, allowedOrigins, demo, log }: PagesParts): void {
  serveAssets(server, assets);
  const chat = pageTemplate('chat');
  server.get(
    '/chat',
    route(log, async (_req, res) => {
      const origins = allowedOrigins.join(' ');
      const places = { assets: assets.folder, webChat: assets.webChat, origins, demo: demo ? 'on' : 'off' };
      sendPage(res, { template: chat, places, frameAncestors: allowedOrigins });
    }),
  );
  if (demo) return;
  const embed = pageTemplate('embed');
  server.get(
    '/',
    route(log, async (_req, res) => {
      sendPage(res, { template: embed, places: { assets: assets.folder }, frameAncestors: [] });
    }),
  );
}
