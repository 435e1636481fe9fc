import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';

const guide = readFileSync(new URL('../../docs/embed.md', import.meta.url), 'utf8');
const bodySchema = z.object({ user: z.object({ id: z.string() }) });
const tokenSchema = z.object({ conversationId: z.string(), token: z.string() });

/** What the portal's own route does: as the guide says, or as a portal that has trouble. */
export type TokenRoute = 'as in the guide' | 'nobody is signed in' | 'not there' | 'broken' | 'no JSON' | 'silent';

/** A provider's portal, which embeds the chat with the guide's own page and asks for tokens with the guide's own call. */
export class Portal {
  readonly secret = 'a-secret-of-portal-and-bot-0123456789';
  route: TokenRoute = 'as in the guide';
  /** Who is signed in to it. */
  customer = '1';
  readonly #server: Server;
  #bot = '';

  private constructor(server: Server) {
    this.#server = server;
  }

  static async open(): Promise<Portal> {
    const server = createServer();
    const portal = new Portal(server);
    server.on('request', (req, res) => {
      const answer = (status: number, type: string, body: string) =>
        res.writeHead(status, { 'Content-Type': type }).end(body);
      if (req.method === 'GET') answer(req.url === '/' ? 200 : 404, 'text/html; charset=utf-8', portal.#page());
      else if (portal.route === 'nobody is signed in') answer(401, 'text/plain', '');
      else if (portal.route === 'not there') answer(404, 'text/html', '<h1>Not found</h1>');
      else if (portal.route === 'broken') answer(500, 'application/json', '{}');
      else if (portal.route === 'no JSON') answer(200, 'application/json', '{"error":"no token"}');
      else if (portal.route === 'as in the guide') {
        portal.token().then(
          (token) => answer(200, 'application/json', JSON.stringify(token)),
          (error) => answer(502, 'text/plain', String(error)),
        );
      }
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return portal;
  }

  get origin(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  /** Where the chat is that it embeds. */
  embeds(bot: string): void {
    this.#bot = bot;
  }

  /** The guide's `curl`, for whoever is signed in. */
  async token(): Promise<z.infer<typeof tokenSchema>> {
    const [, address = ''] = /curl -X POST https:\/\/chat\.example\.com(\S+)/.exec(guide) ?? [];
    const [, json = ''] = /-d '(\{.*\})'/.exec(guide) ?? [];
    const body = bodySchema.parse(JSON.parse(json));
    const response = await fetch(this.#bot + address, {
      method: 'POST',
      headers: { Authorization: `Bearer ${this.secret}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...body, user: { id: `dl_${this.customer}` } }),
    });
    if (!response.ok) throw new Error(`the bot answered ${response.status}`);
    return tokenSchema.parse(await response.json());
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #page(): string {
    const [, snippet = ''] = /```html\n([\s\S]*?)```/.exec(guide) ?? [];
    return `<!doctype html><html lang="en"><title>Portal</title><body>${snippet.replaceAll('https://chat.example.com', this.#bot)}</body></html>`;
  }
}
