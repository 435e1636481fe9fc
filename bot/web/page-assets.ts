import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file as browsers get it. */
export interface Asset {
  readonly contentType: string;
  readonly content: Buffer;
  /** The same, compressed ahead of time, by `Content-Encoding`. */
  readonly encoded: Readonly<Partial<Record<'br' | 'gzip', Buffer>>>;
}

/** Everything pages load, by an address that changes with the content, so that browsers may keep it forever. */
export interface PageAssets {
  readonly byAddress: ReadonlyMap<string, Asset>;
  /** Where the scripts and styles of `pages/` are; they find one another by relative address. */
  readonly folder: string;
  readonly webChat: string;
}

/** Web Chat was not fetched. `code` is stable. */
export class WebChatMissing extends Error {
  override readonly name = 'WebChatMissing';
  readonly code = 'WEB_CHAT_MISSING';
  constructor() {
    super('Web Chat is not there. Fetch it with "npm run web-chat" (npm must reach its registry), then start again.');
  }
}

const contentTypes: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
};
const pages = fileURLToPath(new URL('pages', import.meta.url));
const vendor = fileURLToPath(new URL('vendor', import.meta.url));

/** Reads what pages load into memory. Throws {@link WebChatMissing}. */
export function loadPageAssets(): PageAssets {
  const own = readdirSync(pages).flatMap((name): Array<Asset & { name: string }> => {
    const contentType = contentTypes[name.split('.').at(-1) ?? ''];
    return contentType ? [{ name, contentType, content: readFileSync(join(pages, name)), encoded: {} }] : [];
  });
  const folder = `/assets/${hashOf(own.map(({ content }) => content))}`;
  const bundle = loadWebChat();
  const webChat = `/assets/${hashOf([bundle.content])}/webchat.js`;
  return {
    byAddress: new Map<string, Asset>([
      ...own.map((asset) => [`${folder}/${asset.name}`, asset] as const),
      [webChat, bundle],
    ]),
    folder,
    webChat,
  };
}

/** The HTML of a page, with its `{{places}}`. */
export function pageTemplate(name: 'chat' | 'login' | 'embed'): string {
  return readFileSync(join(pages, `${name}.html`), 'utf8');
}

function loadWebChat(): Asset {
  const read = (name: string) => readFileSync(join(vendor, name));
  try {
    const encoded = { br: read('webchat.js.br'), gzip: read('webchat.js.gz') };
    return { contentType: 'text/javascript; charset=utf-8', content: read('webchat.js'), encoded };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw new WebChatMissing();
    throw error;
  }
}

function hashOf(contents: readonly Buffer[]): string {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content);
  return hash.digest('base64url').slice(0, 16);
}
