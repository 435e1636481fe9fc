import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { ChatPage } from '../chat-page.ts';
import { seriousFaults } from './axe.ts';
import { describeInBrowser } from './stage.ts';

/** What John Doe says to see each kind of card, one after the other, and how the message with it begins. */
const cards = [
  ['my services', '3 active services'],
  ['change plan', 'Which service'],
  ['Ethernet_500Mbps', 'Which plan'],
  ['Ethernet_100Mbps', 'From which day'],
  ['tomorrow', 'Here is the price'],
  ['request', 'goes to support'],
  ['back', 'Here is the price'],
  ['yes', 'Done.'],
  ['undo', 'Everything goes back'],
  ['yes', 'Undone.'],
  ['support', 'What would you like to ask support?'],
] as const;

describeInBrowser('everybody can use the chat', (stage) => {
  it.each(['light', 'dark'] as const)('axe finds nothing serious on the login page, %s', async (colorScheme) => {
    const page = await stage.browser.newPage({ colorScheme });
    await page.goto(stage.bot.address);
    expect(await seriousFaults(page)).toEqual([]);
    await page.close();
  });

  it.each([
    ['light', 900, 'John Doe', 'Internet'],
    ['dark', 320, 'Grace Miller', 'Recurring'],
  ] as const)(
    'axe finds nothing serious on any card, and nothing is wider than the page: %s, %i px',
    async (...given) => {
      const [colorScheme, width] = given;
      const viewport = { width, height: 800 };
      const chat = await ChatPage.open(stage.browser, stage.bot.address, 'John Doe', { colorScheme, viewport });
      for (const [says, answer] of cards) {
        await chat.say(says);
        await chat.until(answer);
        expect(await seriousFaults(chat.page), `after "${says}"`).toEqual([]);
        expect(await widest(chat), `after "${says}"`).toBeLessThanOrEqual(width);
      }
      await chat.close();
    },
  );

  it('a card is reached and answered with the keyboard alone', async () => {
    const chat = await ChatPage.open(stage.browser, stage.bot.address, 'Maria Silva');
    await chat.say('change plan');
    await chat.until('Which plan');
    await chat.page.getByRole('link', { name: 'Switch customer' }).focus();
    // As Web Chat's own keyboard help says: Tab to the messages, Enter to go into the newest, Tab to its buttons.
    await pressTabUntil(chat.page, '#chat .webchat__basic-transcript');
    await chat.page.keyboard.press('Enter');
    await pressTabUntil(chat.page, '[title="Choose Ethernet_500Mbps"]');
    await chat.page.keyboard.press('Enter');
    await chat.until('From which day');
    await chat.close();
  });

  it('amounts are read out as they are shown', async () => {
    const chat = await ChatPage.open(stage.browser, stage.bot.address, 'Maria Silva');
    await chat.say('change plan');
    await chat.until('Which plan');
    const readOut = chat.page.locator('#chat [role=log] article').last();
    expect(await readOut.innerText()).toContain('1. Ethernet_100Mbps, $100.00 a month, $70.00 more a month');
    expect(await readOut.innerText()).toContain('2. Ethernet_500Mbps, $200.00 a month, $170.00 more a month');
    await chat.close();
  });
});

/** Presses Tab until what has the focus is, or is in, what the selector names. */
async function pressTabUntil(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 30; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => Boolean(document.activeElement?.closest(wanted)), selector)) return;
  }
  throw new Error(`Tab does not lead to ${selector}`);
}

/** How far right anything on the page reaches, what is hidden from sight left aside. */
function widest({ page }: ChatPage): Promise<number> {
  return page.evaluate(() => {
    const shown = [...document.querySelectorAll('header *, #chat .webchat__basic-transcript__activity-body *')];
    return Math.max(document.documentElement.scrollWidth, ...shown.map((one) => one.getBoundingClientRect().right));
  });
}
