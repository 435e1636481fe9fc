import type { Page } from 'playwright-core';

/** Keeps what a page must not do: errors on its console, blocked by its policy, or requests to another host. */
export function watchPage(page: Page, address: string, expected: readonly RegExp[]): string[] {
  const troubles: string[] = [];
  const note = (what: string) => {
    if (!expected.some((pattern) => pattern.test(what))) troubles.push(what);
  };
  page.on('console', (message) => {
    const policy = /Content Security Policy/.test(message.text());
    if (message.type() === 'error' || policy) note(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => note(`uncaught: ${error.message}`));
  const { host } = new URL(address);
  const look = (url: string) => {
    const own = new URL(url.replace(/^blob:/, '')).host === host;
    if (!own && !url.startsWith('data:')) note(`request to another host: ${url}`);
  };
  page.on('request', (request) => look(request.url()));
  page.on('websocket', (socket) => look(socket.url()));
  return troubles;
}
