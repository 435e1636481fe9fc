import { Command } from 'commander';
import { runCommand } from '../../../bot/commands/run-command.ts';
import { demoCustomer, demoCustomerNames } from '../house/demo-customer.ts';

interface Options {
  readonly as: string;
  readonly record?: string;
  readonly locale: string;
  readonly data?: string;
}

const program = new Command('npm run chat --')
  .description(
    'The bot in the terminal, with the demo provider in memory. Reads lines, also from a pipe; /help says what else.',
  )
  .option('--as <customer>', 'a demo customer, by id, login or name', 'John Doe')
  .option('--record <file>', 'write the conversation as a transcript when it is over')
  .option('--locale <locale>', 'the language the channel names', 'en-GB')
  .option('--data <folder>', 'keep the data there, and go on with what is there')
  .addHelpText(
    'after',
    `
Examples:
  npm run chat
  npm run chat -- --as "Maria Silva" --locale pt-BR
  npm run chat -- --as 11 --record test/transcripts/linked/mine.yaml
  printf 'change plan\\n1\\n/quit\\n' | npm run -s chat`,
  )
  .action(async ({ as, record, locale, data }: Options, command: Command) => {
    const someone = demoCustomer(as);
    if (!someone) command.error(`error: there is no customer ${as}; there are ${demoCustomerNames()}`, { exitCode: 2 });
    // Only now: the whole bot takes two seconds to load, which a question for help need not wait for.
    const { holdChat } = await import('../chat/hold-chat.ts');
    await holdChat(someone, { locale, data, record });
  });

await runCommand(program);
