import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { RunningBot } from './running-bot.ts';

const tickets = fileURLToPath(new URL('../../bot/commands/tickets.ts', import.meta.url));

/** `npm run tickets -- …` of the bot's folder: what it prints. Rejects when it ends with another code than 0. */
export async function supportCommand(bot: RunningBot, ...words: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', bot.tsx, tickets, ...words], {
    env: bot.environment,
    cwd: bot.folder,
  });
  return stdout;
}
