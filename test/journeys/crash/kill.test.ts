import { describe, expect, it, onTestFinished } from 'vitest';
import { describeOnServer } from '../../prisma/on-server.ts';
import { createServerDatabase } from '../../prisma/server-databases.ts';
import { RunningBot } from '../running-bot.ts';
import { talkWhileKilling } from './killed-conversation.ts';

const KILLS = 12;
/** A kill and a restart take seconds on a busy machine. */
const TIMEOUT = 600_000;

describe('a process that is killed again and again', () => {
  it('keeps what it confirmed, once, and answers everything, on the embedded database', {
    timeout: TIMEOUT,
  }, async () => {
    const bot = await RunningBot.start();
    onTestFinished(() => bot.close());
    await killAgainAndAgain(bot);
  });

  describeOnServer('on a PostgreSQL server', () => {
    it('does the same', { timeout: TIMEOUT }, async () => {
      const { url, drop } = await createServerDatabase();
      onTestFinished(drop);
      const bot = await RunningBot.start({ DATABASE_URL: url });
      onTestFinished(() => bot.close());
      await killAgainAndAgain(bot);
    });
  });
});

/** With the seed that is printed, or the one in JOURNEY_SEED. */
async function killAgainAndAgain(bot: RunningBot): Promise<void> {
  const { JOURNEY_SEED = '' } = process.env;
  const seed = JOURNEY_SEED === '' ? Math.floor(Math.random() * 1e9) : Number(JOURNEY_SEED);
  process.stderr.write(`Killing with JOURNEY_SEED=${seed}\n`);
  const { killed, messages, counts } = await talkWhileKilling(bot, { seed, kills: KILLS });
  process.stderr.write(`${killed} kills over ${messages} messages, seen before each: ${JSON.stringify(counts)}\n`);
  expect(killed).toBeGreaterThanOrEqual(KILLS);
}
