import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { Temporal } from '../../../domain/calendar.ts';
import { openBrowser } from '../browser/chromium.ts';
import { ChatPage } from '../chat-page.ts';
import { openFixedBot } from './fixed-bot.ts';

const moment = Temporal.Instant.from('2026-11-29T10:00:00Z');

/** The picture of the README, and beside it what is on it, in words and colours. */
export const pictureFile = fileURLToPath(new URL('../../../docs/chat.png', import.meta.url));
const contentFile = fileURLToPath(new URL('../../../docs/chat.txt', import.meta.url));

/** What a picture shows, and the picture. Fonts and smoothing are other ones on another machine; what is shown is the same. */
export interface Picture {
  readonly png: Buffer;
  /** A line for each text, with its colour and what is behind it. */
  readonly shown: string;
}

/** John Doe looks at what a change costs, on the real page in a real browser, always at the same moment. */
export async function takePicture(): Promise<Picture> {
  const bot = await openFixedBot(moment);
  const browser = await openBrowser();
  try {
    const chat = await ChatPage.open(browser, bot.address, 'John Doe', {
      ...{ viewport: { width: 900, height: 1000 }, deviceScaleFactor: 1, locale: 'en-GB', colorScheme: 'light' },
      reducedMotion: 'reduce',
    });
    for (const [says, answer] of [
      ['change plan', 'Which service'],
      ['Ethernet_500Mbps', 'Which plan'],
      ['Ethernet_100Mbps', 'From which day'],
      ['30 November', 'Here is the price'],
    ] as const) {
      await chat.say(says);
      await chat.until(answer);
    }
    await chat.page.locator('#title').click();
    await standsStill(chat.page);
    return {
      png: await chat.page.screenshot(),
      shown: shownSchema.parse(await chat.page.evaluate(readShown)).join('\n'),
    };
  } finally {
    await browser.close();
    await bot.close();
  }
}

/** Keeps a picture, and what it shows. */
export function keepPicture({ png, shown }: Picture): void {
  writeFileSync(pictureFile, png);
  writeFileSync(contentFile, `${hashLine(png)}\n${shown}\n`);
}

/** What the kept picture shows; and whether it is the one of which that was written down. */
export function keptPicture(): { shown: string; isItsOwn: boolean } {
  const [hash = '', ...shown] = readFileSync(contentFile, 'utf8').trimEnd().split('\n');
  return { shown: shown.join('\n'), isItsOwn: hash === hashLine(readFileSync(pictureFile)) };
}

function hashLine(png: Buffer): string {
  return `chat.png, SHA-256 ${createHash('sha256').update(png).digest('hex')}. Made by "npm run picture"; do not edit.`;
}

const shownSchema = z.array(z.string());

async function standsStill(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const view = document.querySelector('.webchat__basic-transcript__scrollable');
    const place = `${view?.scrollTop} ${view?.scrollHeight}`;
    const [before, times] = (document.body.dataset['place'] ?? '').split(',');
    const still = before === place ? Number(times) + 1 : 0;
    document.body.dataset['place'] = `${place},${still}`;
    return still > 40;
  });
}

/**
 * The texts of the page and of its newest message, each with its colours. Without functions in it: tsx would give them names that browsers
 * do not know.
 */
function readShown(): string[] {
  const newest = [...document.querySelectorAll('#chat article.webchat__basic-transcript__activity')].at(-1);
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const shown: string[] = [];
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (
      !element ||
      text === '' ||
      element.closest('script, noscript, .visually-hidden, [hidden], .webchat__keyboard-help')
    )
      continue;
    const { width, height } = element.getBoundingClientRect();
    // How much of the messages before is in view depends on the fonts. The time of day of a message says how long ago it was.
    const isOlder = element.closest('#chat article') !== null && !newest?.contains(element);
    if (width <= 2 || height <= 2 || isOlder || element.closest('.webchat__activity-status, time')) continue;
    let behind: Element | null = element;
    while (behind && getComputedStyle(behind).backgroundColor === 'rgba(0, 0, 0, 0)') behind = behind.parentElement;
    const background = behind ? getComputedStyle(behind).backgroundColor : 'nothing';
    shown.push(`${text} | ${getComputedStyle(element).color} on ${background}`);
  }
  return shown;
}
