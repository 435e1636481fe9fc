import { readConfiguration } from '../configuration.ts';
import { environment } from '../environment.ts';
import { botAddress } from './bot-address.ts';
import { BotClient } from './bot-client.ts';
import { whoAnswers } from './who-answers.ts';

/**
 * Does something through the API of support and operators, whether the bot runs or not: asks the bot that answers at the configured
 * address; if none does, opens the bot's database here, answers from this process, and closes everything when `work` is over.
 * Throws `CommandFailed` with what to do, also when the database is held by a process that does not answer.
 *
 * @example const answer = await reachBot((bot) => bot.get('/operator/api/settings'));
 */
export async function reachBot<Result>(work: (bot: BotClient) => Promise<Result>): Promise<Result> {
  const configuration = readConfiguration(environment());
  const answering = await whoAnswers(botAddress(configuration));
  if (answering.who === 'planswitch') return work(new BotClient(configuration));
  // Only now: the database takes a second to load, which a running bot makes unnecessary.
  const { withStandIn } = await import('./stand-in-bot.ts');
  return withStandIn(configuration, answering, work);
}
