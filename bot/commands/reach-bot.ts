import { readConfiguration } from '../configuration.ts';
import { environment } from '../environment.ts';
import { BotClient, botAddress } from './bot-client.ts';

/** A bot that is up answers `/healthz` in milliseconds. */
const ANSWERS_WITHIN_MS = 3000;

/**
 * Does something through the API of support and operators, whether the bot runs or not: asks the bot that answers at the configured
 * address; if none does, opens the bot's database here, answers from this process, and closes everything when `work` is over.
 * Throws `CommandFailed` with what to do, also when the database is held by a process that does not answer.
 *
 * @example const answer = await reachBot((bot) => bot.get('/operator/api/settings'));
 */
export async function reachBot<Result>(work: (bot: BotClient) => Promise<Result>): Promise<Result> {
  const configuration = readConfiguration(environment());
  if (await answersAt(botAddress(configuration))) return work(new BotClient(configuration));
  // Only now: the database takes a second to load, which a running bot makes unnecessary.
  const { withStandIn } = await import('./stand-in-bot.ts');
  return withStandIn(configuration, work);
}

async function answersAt(address: string): Promise<boolean> {
  try {
    const response = await fetch(`${address}/healthz`, { signal: AbortSignal.timeout(ANSWERS_WITHIN_MS) });
    await response.arrayBuffer();
    return true;
  } catch {
    return false;
  }
}
