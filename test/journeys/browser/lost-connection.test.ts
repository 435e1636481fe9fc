import type { Route } from 'playwright-core';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { readSecrets } from '../../../bot/secrets.ts';
import { Tokens } from '../../../bot/tokens.ts';
import { Temporal } from '../../../domain/calendar.ts';
import { ChatPage } from '../chat-page.ts';
import type { RunningBot } from '../running-bot.ts';
import { sentBy } from '../sent-by.ts';
import { describeInBrowser } from './stage.ts';

const resumedSchema = z.looseObject({ token: z.string() });

describeInBrowser('a page that loses its bot', (stage) => {
  it.each(['stop', 'kill'] as const)('comes back by itself after %s and start', async (how) => {
    const expected = [/ERR_CONNECTION_REFUSED/, /WebSocket connection to/, /ERR_CONNECTION_RESET/];
    const chat = await ChatPage.open(stage.browser, stage.bot.address, 'John Doe', { expected });
    await chat.say('change plan');
    await chat.until('Which service');
    const before = await chat.history();
    await stage.bot[how]();
    await stage.bot.start();
    await chat.say('Voice 100');
    await chat.until('Which plan would you like');
    const after = await chat.history();
    // The card was answered meanwhile; everything else is as it was, once.
    expect(after.slice(0, before.length - 1)).toEqual(before.slice(0, -1));
    expect(after).toHaveLength(before.length + 2);
    await chat.close();
  });

  it('gets a new token when its own has expired, with the history, and is answered', async () => {
    const chat = await ChatPage.open(stage.browser, stage.bot.address, 'Maria Silva', { expected: [/status of 403/] });
    await chat.say('help');
    await chat.until('You can say');
    const before = await chat.history();
    const shortLived = await handOutShortLivedToken(chat, stage.bot);
    await chat.reload();
    await chat.until('You can say');
    await expect.poll(() => statusWith(stage.bot, shortLived.current), { timeout: 60_000 }).toBe(403);
    // The line takes a new token and posts again what the old one could not.
    await chat.say('my services');
    await chat.until('1 active service');
    const after = await chat.history();
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.slice(before.length)).toEqual([
      expect.stringContaining('my services'),
      expect.stringContaining('1 active service'),
    ]);
    expect(await sentBy(stage.bot, chat)).toEqual(['help', 'my services']);
    await chat.close();
  });

  it.each([
    ['gone', (route: Route) => route.abort('connectionrefused')],
    ['broken', (route: Route) => route.fulfill({ status: 503, json: {} })],
    ['overrun', (route: Route) => route.fulfill({ status: 429, json: { error: { code: 'TOO_MANY_MESSAGES' } } })],
  ] as const)('posts a message again where the bot is %s, and says so; it arrives once', async (_how, fail) => {
    const expected = [/ERR_CONNECTION/, /status of (503|429)/];
    const chat = await ChatPage.open(stage.browser, stage.bot.address, 'Grace Miller', { expected });
    let failures = 0;
    await chat.page.route('**/activities', async (route) => {
      failures += 1;
      await (failures <= 2 ? fail(route) : route.continue());
    });
    await chat.say('my services');
    await chat.page.getByRole('status').filter({ hasText: 'Connecting again' }).waitFor();
    await chat.until('active service');
    await expect.poll(() => chat.page.getByRole('status').first().innerText()).toBe('');
    await expect.poll(() => failures).toBe(3);
    expect(await sentBy(stage.bot, chat)).toEqual(['my services']);
    await chat.close();
  });

  // The stream may bring it before it is posted again: then it need not be.
  it('of which only the answer was lost arrives once', async () => {
    const chat = await ChatPage.open(stage.browser, stage.bot.address, 'Grace Miller', {
      expected: [/ERR_CONNECTION/],
    });
    let isLost = true;
    await chat.page.route('**/activities', async (route) => {
      if (!isLost) return route.continue();
      isLost = false;
      await route.fetch();
      await route.abort('connectionreset');
    });
    await chat.say('my services');
    await chat.until('active service');
    await expect.poll(() => chat.page.getByRole('status').first().innerText()).toBe('');
    expect(await sentBy(stage.bot, chat)).toEqual(['my services']);
    await chat.close();
  });

  it('that a customer sends again by hand, after it was given up, arrives once', async () => {
    const expected = [/ERR_CONNECTION/, /Failed to post activity/];
    const chat = await ChatPage.open(stage.browser, stage.bot.address, 'Olena Koval', { expected });
    await chat.page.clock.install();
    let isLost = true;
    await chat.page.route('**/activities', async (route) => {
      if (!isLost) return route.continue();
      // It arrives, and nobody is told: neither by an answer nor on the stream.
      await route.abort('connectionreset');
    });
    await chat.say('my services');
    await chat.page.getByRole('status').filter({ hasText: 'Connecting again' }).waitFor();
    await chat.page.clock.fastForward('05:10');
    const retry = chat.page.getByRole('button', { name: 'Retry' });
    await retry.waitFor({ timeout: 60_000 });
    isLost = false;
    await retry.click();
    await chat.until('active service');
    expect(await sentBy(stage.bot, chat)).toEqual(['my services']);
    await chat.close();
  });
});

/** Whoever resumes the conversation next gets a token that is good for some seconds only. */
async function handOutShortLivedToken({ page }: ChatPage, bot: RunningBot): Promise<{ current: string }> {
  const key = readSecrets(bot.dataDir)?.tokenSigningKey ?? '';
  const tokens = new Tokens(new TextEncoder().encode(key), { now: () => Temporal.Now.instant() });
  const given = { current: '' };
  const resume = '**/v3/directline/conversations';
  await page.route(
    resume,
    async (route) => {
      const response = await route.fetch();
      const answer = resumedSchema.parse(await response.json());
      given.current = await tokens.sign('conversation', await tokens.verify('conversation', answer.token), 10);
      await route.fulfill({ response, json: { ...answer, token: given.current } });
    },
    { times: 1 },
  );
  return given;
}

async function statusWith(bot: RunningBot, token: string): Promise<number> {
  const url = `${bot.address}/v3/directline/conversations/x/activities`;
  return (await fetch(url, { headers: { Authorization: `Bearer ${token}` } })).status;
}
