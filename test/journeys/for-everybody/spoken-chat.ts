import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { MessageKey } from '../../../dialogs/language/messages.ts';
import { messagePattern } from '../../transcripts/meaning/message-pattern.ts';
import { plainText } from '../../transcripts/meaning/text-rule.ts';
import { beginAnew } from '../demo-login.ts';
import { watchPage } from '../page-watch.ts';

export interface SpokenChatOptions extends Omit<BrowserContextOptions, 'locale'> {
  /** Of the browser. */
  readonly locale?: string;
  /** In which the bot is expected to answer, if it is not the browser's. */
  readonly spoken?: string;
  /** Faults that the journey brings about itself. */
  readonly expected?: readonly RegExp[];
  /** Called with the page before anything is on it. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** The chat in any language: what is heard is looked up by the key of the message. */
export class SpokenChat {
  readonly page: Page;
  /** In which the bot is expected to speak. */
  spoken: string;
  readonly #troubles: string[];

  private constructor(page: Page, spoken: string, troubles: string[]) {
    this.page = page;
    this.spoken = spoken;
    this.#troubles = troubles;
  }

  /** Logs in as a demo customer on the demo's first page, and is welcomed. */
  static async open(browser: Browser, address: string, customer: string, options: SpokenChatOptions = {}) {
    const { expected = [], prepare, locale = 'en-US', spoken = locale, ...context } = options;
    const opened = await browser.newContext({ viewport: { width: 900, height: 1000 }, locale, ...context });
    const page = await opened.newPage();
    const chat = new SpokenChat(page, spoken, watchPage(page, address, expected));
    await prepare?.(page);
    await beginAnew(page);
    await page.goto(address);
    await page.getByRole('button', { name: customer }).click();
    await chat.hears('greeting');
    return chat;
  }

  /** A page that is somewhere in the demo already. */
  static on(page: Page, spoken: string): SpokenChat {
    return new SpokenChat(page, spoken, []);
  }

  get sendBox(): Locator {
    return this.page.locator('[data-id="webchat-sendbox-input"]');
  }

  /** Sends a text and waits until the newest message is that of the key. */
  async say(text: string, answer: MessageKey): Promise<void> {
    await this.sendBox.fill(text);
    await this.sendBox.press('Enter');
    await this.hears(answer);
  }

  /** Waits until the newest message is that of the key, in the language the bot is expected to speak. */
  async hears(key: MessageKey): Promise<void> {
    const newest = this.page.locator('#chat .webchat__basic-transcript__activity').last();
    const pattern = new RegExp(messagePattern(key, this.spoken), 'u');
    const text = async () => ((await newest.count()) > 0 ? plainText((await newest.textContent()) ?? '') : '');
    await expect.poll(text, { timeout: 60_000 }).toMatch(pattern);
  }

  /** `lang` and `dir` of the page. */
  language(): Promise<{ lang: string; dir: string }> {
    return this.page.evaluate(() => {
      const { lang, dir } = document.documentElement;
      return { lang, dir };
    });
  }

  /** Closes the browser's window. Fails when the page did what it must not. */
  async close(): Promise<void> {
    await this.page.context().close();
    expect(this.#troubles).toEqual([]);
  }
}
