import { writeFileSync } from 'node:fs';
import { Command, InvalidArgumentError, Option } from 'commander';
import { runCommand } from '../../../bot/commands/run-command.ts';
import { drivenChannels } from '../channels/open-channel.ts';
import { type ExportFormat, exportFormats } from '../exchange/export-formats.ts';
import type { ChannelName } from '../format/transcript.ts';
import { everyWay, usualWay, type Way } from '../runner/way.ts';

interface Options {
  readonly update?: boolean;
  readonly channel: ChannelName;
  readonly twice?: boolean;
  readonly restart?: boolean;
  readonly allWays?: boolean;
  readonly visited?: string;
}

const program = new Command('npm run transcripts --')
  .description('Runs conversations of test/transcripts on the real bot and says where it answers otherwise.')
  .argument('[names...]', 'parts of paths, or globs; all without')
  .option('-u, --update', 'write into the files what the bot says now, and what is stored; read the difference after')
  .addOption(new Option('--channel <channel>', 'which channel').choices(drivenChannels).default(usualWay.channel))
  .option('--twice', 'deliver every message twice')
  .option('--restart', 'restart the bot after every turn')
  .option('--all-ways', 'every channel, once, twice and with restarts; all must come to the same end')
  .option('--visited <file>', 'write which states and events of the conversation each file went through, as JSON')
  .addHelpText(
    'after',
    `
Examples:
  npm run transcripts
  npm run transcripts -- self-change request/linked
  npm run transcripts -- "undo/*" --all-ways
  npm run transcripts -- undo -u
  npm run -s transcripts -- export change-and-undo --as chat
  npm run transcripts -- from-ticket 12 --out test/transcripts/found/ticket-12.yaml
  npm run transcripts -- import yesterday.transcript --out test/transcripts/found/yesterday.yaml

Exit codes: 0 all is as the files say, 1 something is not, 2 the command was not understood.`,
  )
  .action(async (names: string[], options: Options, command: Command) => {
    if (options.update && (options.allWays || options.twice || options.restart))
      command.error('error: -u writes what the bot says when all goes well; leave out --twice, --restart, --all-ways', {
        exitCode: 2,
      });
    // Only now, here and below: the whole bot takes two seconds to load, which a question for help need not wait for.
    const { runFiles } = await import('../runner/run-files.ts');
    const result = await runFiles({
      names,
      ways: waysOf(options),
      update: options.update === true,
      screen: process.stderr,
    });
    process.stdout.write(`${result.text}\n`);
    if (options.visited !== undefined) write(JSON.stringify(result.visits, null, 1), options.visited);
    process.exitCode = result.ok ? 0 : result.usage ? 2 : 1;
  });

program
  .command('export')
  .description('a conversation as other tools read it: .transcript (JSON activities) or .chat')
  .argument('<name>', 'of one transcript')
  .addOption(new Option('--as <format>', 'the notation').choices(exportFormats).default('transcript'))
  .option('--out <file>', 'where to; without it, here')
  .action(async (name: string, { as, out }: { as: ExportFormat; out?: string }) => {
    const { exportedFile } = await import('./export-file.ts');
    write(await exportedFile(name, as), out);
  });

program
  .command('import')
  .description('a transcript out of a .transcript or .chat file')
  .argument('<file>', 'what another tool wrote')
  .option('--customer <customer>', 'as whom it is to be run', 'John Doe')
  .option('--out <file>', 'where to; without it, here')
  .action(async (file: string, { customer, out }: { customer: string; out?: string }) => {
    const { importedFile } = await import('./import-file.ts');
    const { transcript, lost } = importedFile(file, customer);
    write(transcript, out);
    if (lost !== '') process.stderr.write(`${lost}\n`);
  });

program
  .command('from-ticket')
  .description(
    'a transcript of the conversation a ticket came from, without personal data, with the account it was about',
  )
  .argument('<number>', 'of the ticket', aNumber)
  .option('--out <file>', 'where to; without it, here')
  .action(async (number: number, { out }: { out?: string }) => {
    const { ticketFile } = await import('./ticket-file.ts');
    write(await ticketFile(number), out);
  });

await runCommand(program);

function aNumber(text: string): number {
  if (!/^#?[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('Write the number of a ticket, such as 12.');
  return Number(text.replace('#', ''));
}

function write(text: string, file: string | undefined): void {
  if (file === undefined) process.stdout.write(text);
  else writeFileSync(file, text);
}

function waysOf({ allWays, channel, twice = false, restart = false }: Options): Way[] {
  return allWays ? everyWay(drivenChannels) : [{ channel, twice, restart }];
}
