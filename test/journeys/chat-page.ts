import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { cardLines } from './card-lines.ts';
import { beginAnew } from './demo-login.ts';
import { watchPage } from './page-watch.ts';

export interface ChatPageOptions extends BrowserContextOptions {
  /** Faults that the journey brings about itself, such as a refused connection while the bot is down. */
  readonly expected?: readonly RegExp[];
  /** With the customer's last conversation, as everybody does; else with a new one, so that journeys of one file do not meet. */
  readonly goesOn?: boolean;
}

/** The chat as a customer has it before them: the real page in a browser. */
export class ChatPage {
  readonly page: Page;
  readonly #troubles: string[];
  /** How many messages there were before the last thing the customer did. */
  #before = 0;

  private constructor(page: Page, troubles: string[]) {
    this.page = page;
    this.#troubles = troubles;
  }

  /** Logs in as a demo customer on the demo's first page, and is welcomed, now or some time before. */
  static async open(browser: Browser, address: string, customer: string, options: ChatPageOptions = {}) {
    const { expected = [], goesOn = false, ...context } = options;
    const opened = await browser.newContext({ viewport: { width: 900, height: 1000 }, locale: 'en-US', ...context });
    const page = await opened.newPage();
    const chat = new ChatPage(page, watchPage(page, address, expected));
    if (!goesOn) await beginAnew(page);
    await page.goto(address);
    await page.getByRole('button', { name: customer }).click();
    await chat.until(`Hello ${customer.split(' ')[0]}`);
    return chat;
  }

  async say(text: string): Promise<void> {
    await this.#remember();
    const box = this.page.getByRole('textbox', { name: 'Message input box' });
    await box.fill(text);
    await box.press('Enter');
  }

  /** Presses the newest button of this name. */
  async press(name: string): Promise<void> {
    await this.#remember();
    await this.button(name).click();
  }

  /** The newest button of this name: on a card, or below the messages. */
  button(name: string): Locator {
    // What is read out to blind people once more, and cannot be pressed, is left aside.
    const shown = this.page.locator('#chat button:not([role=log] *)');
    return shown.and(this.page.getByRole('button', { name, exact: true })).last();
  }

  /** Puts files beside the message that is said next. */
  async attach(files: Parameters<Locator['setInputFiles']>[0]): Promise<void> {
    await this.page.locator('#chat input[type=file]').setInputFiles(files);
  }

  /** Waits for a message that came after the last thing the customer did and holds this text; gives all its text. */
  async until(text: string | RegExp): Promise<string> {
    const message = this.#messagesFrom(this.#before).filter({ hasText: text }).first();
    await message.waitFor({ timeout: 60_000 });
    return message.innerText();
  }

  /** All messages, whoever sent them. */
  messages(): Locator {
    return this.#messagesFrom(0);
  }

  /** The text of all messages, in order, without the time of day. */
  async history(): Promise<string[]> {
    const texts = await this.messages().allInnerTexts();
    return texts.map((text) => text.replace(/\n(Sent at|Just now)[\s\S]*$/, ''));
  }

  lastMessage(): Promise<string> {
    return this.messages().last().innerText();
  }

  /** The newest card. */
  card(): Locator {
    return this.page.locator('#chat .ac-adaptiveCard').last();
  }

  /** The newest card, line by line. */
  cardLines(): Promise<string[]> {
    return cardLines(this.card());
  }

  /** The demo's date as the page says it, such as 2026-12-01. */
  async today(): Promise<string> {
    const time = this.page.locator('#today[datetime]');
    await time.waitFor();
    return (await time.getAttribute('datetime')) ?? '';
  }

  /** Loads the page anew; everything on it counts as new. */
  async reload(): Promise<void> {
    this.#before = 0;
    await this.page.reload();
  }

  /** Closes the browser's window. Fails when the page did what it must not. */
  async close(): Promise<void> {
    await this.page.context().close();
    expect(this.#troubles).toEqual([]);
  }

  async #remember(): Promise<void> {
    this.#before = await this.messages().count();
  }

  #messagesFrom(first: number): Locator {
    return this.page.locator(`#chat article.webchat__basic-transcript__activity:nth-of-type(n+${first + 1})`);
  }
}
