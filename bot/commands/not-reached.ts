import type { Configuration } from '../configuration.ts';
import { botAddress } from './bot-address.ts';
import { CommandFailed } from './command-failed.ts';
import type { Answering } from './who-answers.ts';

type Elsewhere = Exclude<Answering, { who: 'planswitch' }>;

/** Who is at the configured address instead of the bot, and what to do. */
export function notReached(configuration: Configuration, answering: Elsewhere): CommandFailed {
  const { code, is } = describeElsewhere(configuration, answering);
  return new CommandFailed(code, `${is} ${whatToSet(configuration)}`, { exitCode: 3 });
}

/** In a sentence who is at the configured address instead of the bot, with a stable code. */
export function describeElsewhere(configuration: Configuration, answering: Elsewhere): { code: string; is: string } {
  const address = botAddress(configuration);
  switch (answering.who) {
    case 'nobody':
      return { code: 'BOT_NOT_REACHED', is: `No bot answers at ${address} (${answering.why}).` };
    case 'silent':
      return { code: 'BOT_TIMED_OUT', is: `What listens at ${address} does not answer; it hangs, or is no bot.` };
    case 'another program':
      return { code: 'NOT_A_BOT', is: `Another program answers at ${address} (${answering.what}), no Planswitch.` };
    case 'redirect':
      return { code: 'BOT_MOVED', is: `${address} sends to ${answering.to}.` };
  }
}

function whatToSet({ PUBLIC_URL, PORT }: Configuration): string {
  if (PUBLIC_URL !== undefined)
    return 'The address is PUBLIC_URL. Start the bot there, or set PUBLIC_URL as it has it (without one: PORT and HOST).';
  if (PORT === 0)
    return 'With PORT=0 the bot took any free port: set PORT to the one in the address it printed when it started.';
  return `Start the bot with "npm start", or set PORT as it has it (here it is ${PORT}), and HOST or PUBLIC_URL if it has one.`;
}
