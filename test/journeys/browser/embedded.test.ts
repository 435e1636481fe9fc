import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { pageWords } from '../page-words.ts';
import { Portal, type TokenRoute } from '../portal.ts';
import { RunningBot } from '../running-bot.ts';
import { executable, openBrowser } from './chromium.ts';

describe.skipIf(!executable)('the chat in a portal, embedded as in the guide', () => {
  let portal: Portal;
  let bot: RunningBot;
  let browser: Browser;
  beforeAll(async () => {
    portal = await Portal.open();
    const settings = { ALLOWED_ORIGINS: portal.origin, DIRECT_LINE_SECRET: portal.secret };
    [bot, browser] = await Promise.all([RunningBot.start(settings), openBrowser()]);
    portal.embeds(bot.address);
  });
  beforeEach(() => {
    portal.route = 'as in the guide';
    portal.customer = '1';
  });
  afterAll(async () => {
    await browser?.close();
    await bot?.close();
    await portal?.close();
  });

  it('goes on with the last conversation at every load, on every device, and never with that of another customer', async () => {
    const page = await visit();
    // What is typed before the line is there is not lost either.
    await say(page, 'change plan', 'Which service');
    await page.reload();
    await hears(page, 'Which service');
    await say(page, 'Voice 100', 'Which plan would you like');
    const elsewhere = await visit();
    await hears(elsewhere, 'Which plan would you like');
    expect(await messages(elsewhere).count()).toBe(await messages(page).count());

    portal.customer = '2';
    const another = await visit();
    await hears(another, 'Hello');
    expect(await messages(another).count()).toBe(1);
    await Promise.all([page, elsewhere, another].map((one) => one.context().close()));
  });

  it.each([
    ['nobody is signed in', pageWords.en.signedOut],
    ['not there', pageWords.en.noChat],
    ['broken', pageWords.en.noChat],
    ['no JSON', pageWords.en.noChat],
  ] as const)('says so where the token route is %s, and comes when it is tried again', async (route, sentence) => {
    portal.route = route;
    const page = await visit();
    await chat(page).getByRole('alert').filter({ hasText: sentence }).waitFor();
    portal.route = 'as in the guide';
    await chat(page).getByRole('button', { name: 'Try again' }).click();
    await chat(page).locator('article.webchat__basic-transcript__activity').first().waitFor();
    await expect.poll(() => chat(page).locator('#trouble').isVisible()).toBe(false);
    await page.context().close();
  });

  it('says so where the portal says nothing, and where the customer is offline', async () => {
    for (const [route, isOffline] of [
      ['silent', false],
      ['as in the guide', true],
    ] as const) {
      portal.route = route satisfies TokenRoute;
      const page = await visit(isOffline);
      await chat(page).getByRole('alert').filter({ hasText: pageWords.en.noChat }).waitFor();
      await page.context().close();
    }
  });

  it('speaks the language of the browser also then', async () => {
    portal.route = 'broken';
    const page = await visit(false, 'ar-AE');
    await chat(page).getByRole('alert').filter({ hasText: pageWords.ar.noChat }).waitFor();
    expect(await chat(page).locator('html').getAttribute('dir')).toBe('rtl');
    await page.context().close();
  });

  it('is shown in no frame of a page that is not allowed', async () => {
    const foreign = await foreignPortal();
    const page = await visit(false, 'en-US', foreign.origin);
    await expect.poll(() => page.frames().map((frame) => frame.url())).toContain('chrome-error://chromewebdata/');
    expect(await chat(page).locator('#chat').count()).toBe(0);
    await page.context().close();
  });

  it('asks no such page for a token and takes none of it, also in a browser that frames it all the same', async () => {
    for (const [from, opens] of [
      [portal, true],
      [await foreignPortal(), false],
    ] as const) {
      const page = await visit(false, 'en-US', 'about:blank');
      const asked: string[] = [];
      page.on('request', (request) => {
        if (/\/chat\/brand|\/v3\/directline\//.test(request.url())) asked.push(request.url());
      });
      await page.route('**/chat', async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': '' } });
      });
      await page.route('**/my-chat-token', (route) => {
        asked.push(route.request().url());
        return route.abort();
      });
      await page.goto(from.origin);
      await chat(page).locator('#page').waitFor({ state: 'attached' });
      const token = await from.token();
      await page.evaluate((data) => window.frames[0]?.postMessage(data, '*'), { type: 'planswitch:token', ...token });
      // What the chat asks for with a token it asks for at once, so before this.
      const later = page.waitForRequest('**/healthz');
      await page
        .frames()[1]
        ?.evaluate(() => new Promise((resolve) => setTimeout(resolve)).then(() => fetch('/healthz')));
      await later;
      if (opens) await expect.poll(() => asked.join(' '), { timeout: 60_000 }).toMatch(/my-chat-token.*conversations/);
      else expect(asked).toEqual([]);
      await page.context().close();
    }
  });

  async function foreignPortal(): Promise<Portal> {
    const foreign = await Portal.open();
    onTestFinished(() => foreign.close());
    foreign.embeds(bot.address);
    return foreign;
  }

  async function visit(isTokenCut = false, locale = 'en-US', address = portal.origin): Promise<Page> {
    const context = await browser.newContext({ locale, viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    if (isTokenCut) await page.route('**/my-chat-token', (route) => route.abort('internetdisconnected'));
    await page.goto(address);
    return page;
  }
});

function chat(page: Page): FrameLocator {
  return page.frameLocator('iframe');
}

function messages(page: Page) {
  return chat(page).locator('#chat article.webchat__basic-transcript__activity');
}

async function hears(page: Page, text: string): Promise<void> {
  await messages(page).filter({ hasText: text }).last().waitFor({ timeout: 60_000 });
}

async function say(page: Page, text: string, answer: string): Promise<void> {
  const box = chat(page).locator('[data-id="webchat-sendbox-input"]');
  await box.fill(text);
  await box.press('Enter');
  await hears(page, answer);
}
