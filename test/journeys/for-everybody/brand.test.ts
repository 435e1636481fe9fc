import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { contrast, READABLE } from '../../../bot/web/brand-colors.ts';
import { describeInBrowser, type Stage } from '../browser/stage.ts';
import { axeFaults, axeFaultsOfNewest } from './axe-faults.ts';
import { cutOff } from './cut-off.ts';
import { setSetting } from './set-setting.ts';
import { SpokenChat } from './spoken-chat.ts';

const title = 'Glasfaser Süd-West für Haus & Hof GmbH, Kundenservice-Portal';
const logo = 'https://cdn.example/logo.svg';
const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="60"><rect width="300" height="60" fill="#333"/></svg>';

describeInBrowser('a partner with a name, a logo and colours of its own', (stage) => {
  beforeAll(async () => {
    await setSetting(stage.bot, 'portal.title', title);
    await setSetting(stage.bot, 'portal.logo', logo);
  });
  afterAll(() => setSetting(stage.bot, 'portal.color', null));

  it.each([
    ['#ffcc00', 'light', 900],
    ['#ffcc00', 'dark', 320],
    ['#00205b', 'light', 320],
    ['#00205b', 'dark', 900],
    ['#808080', 'light', 320],
  ] as const)('is there with %s, %s, %i px wide: axe finds nothing, and nothing is cut off', async (...given) => {
    const [color, colorScheme, width] = given;
    await setSetting(stage.bot, 'portal.color', color);
    const chat = await openBranded(stage, { colorScheme, viewport: { width, height: 800 } });
    await chat.page.getByText(title).waitFor();
    expect(await chat.page.title()).toBe(`Chat · ${title}`);
    await expect.poll(() => logoWidth(chat.page)).toBe(300);
    for (const [says, answer] of [
      ['my services', 'services.total'],
      ['change plan', 'ask.service'],
      ['Ethernet_500Mbps', 'ask.plan'],
      ['Ethernet_100Mbps', 'ask.date'],
      ['tomorrow', 'ask.confirm'],
    ] as const) {
      await chat.say(says, answer);
      expect(await axeFaultsOfNewest(chat.page), `after "${says}"`).toEqual([]);
      expect(await cutOff(chat.page), `after "${says}"`).toEqual([]);
    }
    expect(await axeFaults(chat.page)).toEqual([]);
    const { background, text } = await colorsOfMainButton(chat.page);
    expect(background).toBe(color);
    expect(contrast(background, text)).toBeGreaterThanOrEqual(READABLE);
    await chat.close();
  });

  it('has a page also where its logo is not to be had', async () => {
    const chat = await openBranded(stage, { refuseLogo: true, expected: [/ERR_FAILED/] });
    await chat.page.getByText(title).waitFor();
    await expect.poll(() => chat.page.locator('#logo').getAttribute('src')).toMatch(/^http:.*icon\.svg$/);
    await chat.close();
  });
});

/** The page of a customer of Default, with the picture at the address of the logo. */
function openBranded(
  stage: Stage,
  options: Parameters<typeof SpokenChat.open>[3] & { refuseLogo?: boolean },
): Promise<SpokenChat> {
  const { refuseLogo = false, expected = [], ...others } = options;
  return SpokenChat.open(stage.browser, stage.bot.address, 'John Doe', {
    ...others,
    expected: [...expected, /^request to another host: https:\/\/cdn\.example\/logo\.svg$/],
    prepare: (page) =>
      page.route(logo, (route) =>
        refuseLogo ? route.abort() : route.fulfill({ contentType: 'image/svg+xml', body: picture }),
      ),
  });
}

function logoWidth(page: Page): Promise<number> {
  return page.locator('#logo.partners').evaluate((image: HTMLImageElement) => image.naturalWidth);
}

async function colorsOfMainButton(page: Page): Promise<{ background: string; text: string }> {
  const [background = '', text = ''] = await page
    .locator('#chat .ac-pushButton.style-positive')
    .last()
    .evaluate((button) => {
      const { backgroundColor, color } = getComputedStyle(button);
      const hex = (rgb: string) =>
        `#${[...rgb.matchAll(/\d+/g)].map(([value]) => Number(value).toString(16).padStart(2, '0')).join('')}`;
      return [hex(backgroundColor), hex(color)];
    });
  return { background, text };
}
