import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { RunningBot } from '../running-bot.ts';
import { executable, openBrowser } from './chromium.ts';

/** What the journeys of one file share: a bot on an empty folder and a browser, there once the first journey begins. */
export class Stage {
  #bot: RunningBot | undefined;
  #browser: Browser | undefined;

  get bot(): RunningBot {
    if (!this.#bot) throw new Error('the bot has not been started yet');
    return this.#bot;
  }

  get browser(): Browser {
    if (!this.#browser) throw new Error('the browser has not been opened yet');
    return this.#browser;
  }

  async open(): Promise<void> {
    [this.#bot, this.#browser] = await Promise.all([RunningBot.start(), openBrowser()]);
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    await this.#bot?.close();
  }
}

/** Journeys through a real browser; where there is none, skipped with a line that says so. */
export function describeInBrowser(name: string, journeys: (stage: Stage) => void): void {
  const stage = new Stage();
  if (!executable) {
    process.stderr.write(`Skipped: ${name}. Install chromium (Debian: apt-get install chromium) to run it.\n`);
    describe.skip(`${name} (needs chromium)`, () => journeys(stage));
    return;
  }
  describe(name, () => {
    beforeAll(() => stage.open());
    afterAll(() => stage.close());
    journeys(stage);
  });
}
