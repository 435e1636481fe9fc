import type { Logger } from 'pino';
import type { Server } from 'restify';
import type { Clock } from '../../domain/calendar.ts';
import { describeError } from '../http/describe-error.ts';
import { route } from '../http/route.ts';
import { fileKinds } from '../incoming/file-kinds.ts';
import type { IncomingLimits } from '../incoming/incoming-limits.ts';
import { Tokens } from '../tokens.ts';
import { type BrandParts, getBrand } from './get-brand.ts';
import { type PageAssets, pageTemplate } from './page-assets.ts';
import { logoHosts } from './partner-brand.ts';
import { sendPage } from './send-page.ts';
import { serveAssets } from './serve-assets.ts';

export interface PagesParts extends Omit<BrandParts, 'tokens'> {
  readonly assets: PageAssets;
  /** Portals that may show `/chat` in a frame and hand it its token. */
  readonly allowedOrigins: readonly string[];
  readonly demo: boolean;
  /** What a message may have; the page says so before it is sent. */
  readonly limits: Pick<IncomingLimits, 'textLength' | 'uploadFiles' | 'uploadFileBytes'>;
  /** What Direct Line signs its tokens with: the page shows its own to learn whose brand it wears. */
  readonly tokenSigningKey: string;
  readonly wallClock: Clock;
  readonly log: Logger;
}

/**
 * Hangs the chat page, `/chat`, what pages load, and `/chat/brand`, where the page asks whose it is once it has a token. Outside the demo
 * also `/`, which says how to embed the chat.
 */
export function mountPages(server: Server, parts: PagesParts): void {
  const { assets, allowedOrigins, demo, log } = parts;
  serveAssets(server, { assets, log });
  const chat = pageTemplate('chat');
  const { textLength, uploadFiles, uploadFileBytes } = parts.limits;
  const kinds = JSON.stringify(fileKinds.map(({ name, type, extensions }) => ({ name, type, extensions })));
  server.get(
    '/chat',
    route(log, async (_req, res) => {
      const origins = allowedOrigins.join(' ');
      const places = {
        ...{ assets: assets.folder, webChat: assets.webChat, origins, demo: demo ? 'on' : 'off' },
        ...{ fileKinds: kinds, uploadFiles: String(uploadFiles), uploadFileBytes: String(uploadFileBytes) },
        textLength: String(textLength),
      };
      sendPage(res, { template: chat, places, frameAncestors: allowedOrigins, imageHosts: await imageHosts(parts) });
    }),
  );
  const tokens = new Tokens(new TextEncoder().encode(parts.tokenSigningKey), parts.wallClock);
  server.get(
    '/chat/brand',
    route(log, (req, res) => getBrand(req, res, { ...parts, tokens })),
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

/** While the database is away the page comes without logos, and says itself that it waits for the bot. */
async function imageHosts({ settings, log }: PagesParts): Promise<string[]> {
  try {
    return logoHosts(await settings.partners());
  } catch (error) {
    log.warn({ error: describeError(error) }, 'the chat page is shown without logos');
    return [];
  }
}
