import { readFile } from 'node:fs/promises';
import { Command, InvalidArgumentError } from 'commander';
import { z } from 'zod';
import { type CalendarDate, dateCodec } from '../../domain/calendar.ts';
import { type QuotePreview, quotePreviewCodec } from '../operator/quote-preview-json.ts';
import { CommandFailed, failureOf } from './bot-client.ts';
import { quoteAnswer } from './quote-answer.ts';
import type { QuotePart } from './quote-parts.ts';
import { reachBot } from './reach-bot.ts';
import { runCommand } from './run-command.ts';
import { previewWhatIf, readWhatIf } from './what-if/preview-what-if.ts';

interface Options {
  readonly service?: string;
  readonly plan?: string;
  readonly date?: CalendarDate | 'today' | 'tomorrow';
  readonly whatIf?: string;
  readonly explain?: boolean;
  readonly json?: boolean;
}

const program = new Command('npm run quote --')
  .description(
    'What changing a service to a plan on a day would cost, and whether it is possible. Nothing is stored. Works on the running bot, and without one on its database; with --what-if on neither.',
  )
  .option('--service <id>', 'the service')
  .option('--plan <plan>', 'the new plan, by id or title; without it, every plan with its verdict')
  .option('--date <date>', 'the day: 2026-12-01, today or tomorrow; without it, the earliest possible', aDate)
  .option('--what-if <file>', 'an account in a JSON file instead, to try prices and settings (docs/pricing.md)')
  .option('--explain', 'with the arithmetic of every line, the dates, the settings, and the verdict on every plan')
  .option('--json', 'the quote as JSON, or the refusal')
  .addHelpText(
    'after',
    `
Examples:
  npm run quote -- --service 74
  npm run quote -- --service 74 --plan Ethernet_100Mbps
  npm run quote -- --service 74 --plan Ethernet_100Mbps --date 2026-12-01 --explain
  npm run --silent quote -- --service 74 --plan 12 --date tomorrow --json
  npm run quote -- --what-if try.json --explain

Exit codes: 0 there is a quote (or the list of plans), 1 there is none, and why, 2 the command was not understood.`,
  )
  .action(async (options: Options, command: Command) => {
    const { service, whatIf } = options;
    if (whatIf !== undefined) {
      const file = readWhatIf(await textOf(whatIf));
      print(previewWhatIf(file, options), options, file.show);
    } else if (service !== undefined) print(await asked(service, options), options);
    else command.error('error: name the service with --service, or a file with --what-if', { exitCode: 2 });
  });

await runCommand(program);

/** From the bot. Throws `CommandFailed` for a service that is not there. */
async function asked(service: string, { plan, date }: Options): Promise<QuotePreview> {
  const query = new URLSearchParams({ service });
  if (plan !== undefined) query.set('plan', plan);
  if (date !== undefined) query.set('date', date.toString());
  const answer = await reachBot((bot) => bot.get(`/operator/api/quote?${query}`));
  if (answer.status !== 200) throw failureOf(answer);
  return quotePreviewCodec.parse(answer.body);
}

function print(preview: QuotePreview, { explain = false, json }: Options, show?: readonly QuotePart[]): void {
  const { refusal } = preview;
  const text = json ? JSON.stringify(jsonOf(preview), null, 2) : quoteAnswer(preview, { explain, show });
  const out = refusal && !json ? process.stderr : process.stdout;
  out.write(`${text}\n`);
  process.exitCode = refusal ? 1 : 0;
}

/** The quote, or the refusal with what became of every plan; without a plan that alone. */
function jsonOf(preview: QuotePreview): object {
  const { quote, refusal, service, ways, plans } = z.encode(quotePreviewCodec, preview);
  return quote ?? (refusal ? { ...refusal, plans } : { service, ways, plans });
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path === '-' ? '/dev/stdin' : path, 'utf8');
  } catch (error) {
    throw new CommandFailed(
      'WHAT_IF_UNREADABLE',
      `${path} cannot be read: ${error instanceof Error ? error.message : error}`,
    );
  }
}

function aDate(text: string): CalendarDate | 'today' | 'tomorrow' {
  if (text === 'today' || text === 'tomorrow') return text;
  const date = dateCodec.safeDecode(text);
  if (date.success) return date.data;
  throw new InvalidArgumentError('Write a day such as 2026-12-01, or today or tomorrow.');
}
