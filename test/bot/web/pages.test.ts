import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadPageAssets } from '../../../bot/web/page-assets.ts';
import { emptyStore, openPages } from './pages-server.ts';

const pages = new URL('../../../bot/web/pages/', import.meta.url);

describe('the pages', () => {
  let url: string;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ url, close } = await openPages(emptyStore));
  });
  afterAll(() => close());

  it('come under a strict policy with a fresh nonce, and in frames of allowed origins only', async () => {
    const [first, second] = await Promise.all([fetch(`${url}/chat`), fetch(`${url}/chat`)]);
    const policy = first.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self' 'nonce-[\w+/]{22}=='/);
    expect(policy).toContain('frame-ancestors https://portal.example');
    expect(policy).not.toMatch(/unsafe|\*|https:(?!\/\/portal\.example)/);
    expect(second.headers.get('content-security-policy')).not.toBe(policy);
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
    expect(await first.text()).toContain(`nonce="${nonce}"`);
    const start = await fetch(`${url}/`);
    expect(start.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(await start.text()).toContain('Embed this chat in your portal');
  });

  it('load only from this server, and everything they load is there, to be kept forever', async () => {
    const page = await (await fetch(`${url}/chat`)).text();
    const addresses = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address ?? '');
    expect(addresses.length).toBeGreaterThan(3);
    for (const address of addresses.filter((other) => other !== '/')) {
      expect(address).toMatch(/^\/assets\/[\w-]{16}\//);
      const asset = await fetch(url + address);
      expect(asset.status, address).toBe(200);
      expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    }
  });

  it('send Web Chat compressed, as the browser likes it, and nothing from outside the folder', async () => {
    const { webChat, folder } = loadPageAssets();
    for (const encoding of ['br', 'gzip', 'identity']) {
      const { headers } = await fetch(url + webChat, { headers: { 'Accept-Encoding': encoding } });
      expect(headers.get('content-encoding') ?? 'identity').toBe(encoding);
    }
    for (const address of [`${folder}/chat.html`, `${folder}/..%2fsend-page.ts`, '/assets/old/chat.js']) {
      expect((await fetch(url + address)).status, address).toBe(404);
    }
  });
});

it('no page, script or style of ours names another host', () => {
  for (const name of readdirSync(pages)) {
    const text = readFileSync(new URL(name, pages), 'utf8').replaceAll('http://www.w3.org/2000/svg', '');
    expect(text, name).not.toMatch(/https?:\/\//);
  }
});

it('Web Chat comes with its licence', () => {
  expect(existsSync(new URL('../../../bot/web/vendor/webchat.js.LICENSE.txt', import.meta.url))).toBe(true);
});
