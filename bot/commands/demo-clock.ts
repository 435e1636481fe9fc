import { Command, InvalidArgumentError } from 'commander';
import { z } from 'zod';
import { contentOf, runningBot } from './bot-client.ts';
import { CommandFailed, exitCodesHelp } from './command-failed.ts';
import { runCommand } from './run-command.ts';

const clockSchema = z.object({ today: z.string(), timeZone: z.string() });

const program = new Command('npm run demo:clock --')
  .description("Shows the demo's date, or moves it forward; changes that become due take effect at once.")
  .option('--to <date>', 'move to this day, such as 2026-12-01', aDate)
  .option('--days <number>', 'move by this many days', aNumber)
  .addHelpText(
    'after',
    `\nExamples:\n  npm run demo:clock -- --to 2026-12-01\n  npm run demo:clock -- --days 10\n\n${exitCodesHelp}`,
  )
  .action(async ({ to, days }: { to?: string; days?: number }) => {
    if (to !== undefined && days !== undefined) throw new CommandFailed('BOTH', 'Give either --to or --days.');
    const client = await runningBot();
    const by = to !== undefined ? { to } : days !== undefined ? { days } : null;
    const answer = by ? await client.post('/demo/clock', by) : await client.get('/demo/clock');
    if (answer.status === 404) {
      throw new CommandFailed(
        'NO_DEMO',
        `The bot at ${client.address} runs without the demo, so its date cannot be moved.`,
      );
    }
    const { today, timeZone } = contentOf(answer, clockSchema);
    process.stdout.write(`It is ${today} in the demo (${timeZone}).\n`);
  });

await runCommand(program);

function aDate(text: string): string {
  if (!z.iso.date().safeParse(text).success) throw new InvalidArgumentError('Write a day such as 2026-12-01.');
  return text;
}

function aNumber(text: string): number {
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new InvalidArgumentError('Write a whole number from 1 to 999.');
  return Number(text);
}
