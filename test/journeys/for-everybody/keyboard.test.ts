import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { describeInBrowser } from '../browser/stage.ts';
import { SpokenChat } from './spoken-chat.ts';

// Each on a bot of its own: whoever opens the chat again goes on with what was said.
describe.each([
  ['en-US', 'change plan'],
  ['ar-AE', 'تغيير الباقة'],
])('%s', (locale, changePlan) => {
  describeInBrowser('a whole change with the keyboard alone', (stage) => {
    it('is logged in to, chosen, confirmed and undone', async () => {
      const context = await stage.browser.newContext({ locale, viewport: { width: 900, height: 900 } });
      const page = await context.newPage();
      const chat = SpokenChat.on(page, locale);
      await page.goto(stage.bot.address);
      await tabTo(page, '[data-customer="2"]');
      await page.keyboard.press('Enter');
      await chat.hears('greeting');

      await type(page, changePlan);
      await chat.hears('ask.plan');
      // The first plan, the second suggested day, and the button that confirms.
      await pressOnNewestCard(page, 0);
      await chat.hears('ask.date');
      await expect.poll(() => focusIsIn(page, '#chat .webchat__basic-transcript'), { timeout: 20_000 }).toBe(true);
      await pressOnNewestCard(page, 2);
      await chat.hears('ask.confirm');
      await pressOnNewestCard(page, 0);
      await chat.hears('booked.scheduled');
      await pressOnNewestCard(page, 0);
      await chat.hears('ask.undo');
      await pressOnNewestCard(page, 0);
      await chat.hears('undone');
      await context.close();
    });
  });
});

describeInBrowser('with the keyboard', (stage) => {
  it('what has the focus can be seen', async () => {
    const chat = await SpokenChat.open(stage.browser, stage.bot.address, 'Maria Silva');
    await chat.say('my services', 'services.total');
    const unseen: string[] = [];
    await chat.page.locator('#switch').focus();
    for (let presses = 0; presses < 12; presses += 1) {
      const bare = await chat.page.evaluate(withoutOutline);
      if (bare) unseen.push(bare);
      await chat.page.keyboard.press('Tab');
    }
    expect(unseen).toEqual([]);
    await chat.close();
  });
});

async function type(page: Page, text: string): Promise<void> {
  await tabTo(page, '[data-id="webchat-sendbox-input"]');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** As Web Chat's own keyboard help says: Tab to the messages, Enter to go into the newest, Tab to its buttons. */
async function pressOnNewestCard(page: Page, index: number): Promise<void> {
  // A receipt keeps its buttons, and the focus, after one was pressed: Escape leads out of the message.
  if (await focusIsIn(page, '.webchat__basic-transcript__activity')) await page.keyboard.press('Escape');
  await tabTo(page, '#chat .webchat__basic-transcript', 'Shift+Tab');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  const card = page.locator('#chat .ac-adaptiveCard').last();
  const button = card.locator('button.ac-pushButton').nth(index);
  for (let presses = 0; presses < 30; presses += 1) {
    if (await button.evaluate((element) => element === document.activeElement)) {
      await page.keyboard.press('Enter');
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to button ${index} of the newest card`);
}

/** Presses Tab until what has the focus is, or is in, what the selector names. */
async function tabTo(page: Page, selector: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    if (await focusIsIn(page, selector)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead to ${selector}`);
}

function focusIsIn(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => Boolean(document.activeElement?.closest(wanted)), selector);
}

/** What has the focus and nothing around it; Web Chat draws frames of its own, and the browser one inside fields for dates. */
function withoutOutline(): string | null {
  const focused = document.activeElement;
  if (!focused || focused === document.body || focused.closest('#chat, [type=date]')) return null;
  const { outlineStyle, outlineWidth } = getComputedStyle(focused);
  return outlineStyle === 'none' || outlineWidth === '0px' ? focused.outerHTML.slice(0, 100) : null;
}
