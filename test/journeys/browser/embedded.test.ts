import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
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

  async function visit(isTokenCut = false, locale = 'en-US'): Promise<Page> {
    const context = await browser.newContext({ locale, viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    if (isTokenCut) await page.route('**/my-chat-token', (route) => route.abort('internetdisconnected'));
    await page.goto(portal.origin);
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
