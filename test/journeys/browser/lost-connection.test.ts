import { expect, it } from 'vitest';
import { z } from 'zod';
import { readSecrets } from '../../../bot/secrets.ts';
import { Tokens } from '../../../bot/tokens.ts';
import { Temporal } from '../../../domain/calendar.ts';
import { ChatPage } from '../chat-page.ts';
import type { RunningBot } from '../running-bot.ts';
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
    await chat.say('too late');
    // The page takes a new token and shows the conversation anew: what could not be sent is gone, the rest is there.
    await expect.poll(() => chat.history(), { timeout: 60_000 }).toEqual(before);
    await chat.say('my services');
    await chat.until('1 active service');
    await chat.close();
  });
});

/** Whoever resumes the conversation next gets a token that is good for some seconds only. */
async function handOutShortLivedToken({ page }: ChatPage, bot: RunningBot): Promise<{ current: string }> {
  const key = readSecrets(bot.dataDir)?.tokenSigningKey ?? '';
  const tokens = new Tokens(new TextEncoder().encode(key), { now: () => Temporal.Now.instant() });
  const given = { current: '' };
  const resume = /\/v3\/directline\/conversations\/[^/]+\?watermark=/;
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
