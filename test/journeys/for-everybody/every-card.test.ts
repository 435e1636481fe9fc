import { expect, it } from 'vitest';
import { describeInBrowser } from '../browser/stage.ts';
import { axeFaults, axeFaultsOfNewest } from './axe-faults.ts';
import { cutOff } from './cut-off.ts';
import { everyCard } from './every-card.ts';
import { SpokenChat } from './spoken-chat.ts';

const wide = { width: 900, height: 1000 };
const narrow = { width: 320, height: 700 };
/** What a window of 1280 by 720 has left when the browser zooms by 200 %, and by 400 %. */
const zoomed = { viewport: { width: 640, height: 360 }, deviceScaleFactor: 2 };
const zoomedMore = { viewport: { width: 320, height: 180 }, deviceScaleFactor: 4 };

describeInBrowser('every card is for everybody', (stage) => {
  it.each([
    ['en', 'en-US', { colorScheme: 'light', viewport: wide }],
    ['en', 'en-GB', { colorScheme: 'dark', viewport: narrow }],
    ['en', 'en-US', { colorScheme: 'dark', ...zoomedMore }],
    ['de', 'de-DE', { colorScheme: 'light', viewport: narrow }],
    ['de', 'de-DE', { colorScheme: 'dark', ...zoomed }],
    ['ar', 'ar-AE', { colorScheme: 'light', viewport: narrow }],
    ['ar', 'ar-AE', { colorScheme: 'dark', viewport: wide }],
  ] as const)('axe finds nothing and nothing is cut off: %s, %s, %o', async (language, locale, options) => {
    const chat = await SpokenChat.open(stage.browser, stage.bot.address, 'John Doe', { locale, ...options });
    expect(await axeFaults(chat.page), 'greeting').toEqual([]);
    for (const [says, answer] of everyCard[language]) {
      await chat.say(says, answer);
      expect(await axeFaultsOfNewest(chat.page), `after "${says}"`).toEqual([]);
      expect(await cutOff(chat.page), `after "${says}"`).toEqual([]);
    }
    expect(await axeFaults(chat.page), 'with all the cards that were answered').toEqual([]);
    await chat.close();
  });

  it.each(['light', 'dark'] as const)('axe finds nothing on the login page, %s', async (colorScheme) => {
    const page = await stage.browser.newPage({ colorScheme, viewport: narrow });
    await page.goto(stage.bot.address);
    expect(await axeFaults(page)).toEqual([]);
    await page.close();
  });
});
