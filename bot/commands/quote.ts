import { readFile } from 'node:fs/promises';
import { Command, InvalidArgumentError } from 'commander';
import { z } from 'zod';
import { type CalendarDate, dateCodec } from '../../domain/calendar.ts';
import { servicesAnswerSchema } from '../operator/get-services.ts';
import { type QuotePreview, quotePreviewCodec } from '../operator/quote-preview-json.ts';
import { contentOf } from './bot-client.ts';
import { CommandFailed } from './command-failed.ts';
import { quoteAnswer } from './quote-answer.ts';
import type { QuotePart } from './quote-parts.ts';
import { quoteRefusalText } from './quote-refusal-text.ts';
import { reachBot } from './reach-bot.ts';
import { runCommand } from './run-command.ts';
import { aligned, printable } from './terminal-text.ts';
import { previewWhatIf, readWhatIf } from './what-if/preview-what-if.ts';

interface Options {
  readonly customer?: string;
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
  .option('--customer <login>', 'lists the services of a customer, by login or id; nothing is priced')
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
  npm run quote -- --customer 000001
  npm run quote -- --service 11
  npm run quote -- --service 11 --plan Ethernet_100Mbps
  npm run quote -- --service 11 --plan Ethernet_100Mbps --date 2026-12-01 --explain
  npm run --silent quote -- --service 11 --plan 2 --date tomorrow --json
  npm run quote -- --what-if try.json --explain

Exit codes: 0 there is a quote (or the list of plans), 1 there is none, and why, 2 the command was not understood, 3 no bot could be asked.`,
  )
  .action(async (options: Options, command: Command) => {
    const { customer, service, plan, date, whatIf } = options;
    if (date !== undefined && plan === undefined && whatIf === undefined)
      command.error('error: --date needs a --plan: which days are possible depends on it', { exitCode: 2 });
    if (whatIf !== undefined) {
      const file = readWhatIf(await textOf(whatIf));
      print(previewWhatIf(file, options), options, file.show);
    } else if (service !== undefined) await orJson(options, async () => print(await asked(service, options), options));
    else if (customer !== undefined) await orJson(options, () => listServices(customer, options));
    else command.error('error: name the --service (--customer lists them), or a file with --what-if', { exitCode: 2 });
  });

await runCommand(program);

/** From the bot. Throws `CommandFailed` for a service that is not there. */
async function asked(service: string, { plan, date }: Options): Promise<QuotePreview> {
  const query = new URLSearchParams({ service });
  if (plan !== undefined) query.set('plan', plan);
  if (date !== undefined) query.set('date', date.toString());
  const answer = await reachBot((bot) => bot.get(`/operator/api/quote?${query}`));
  return contentOf(answer, quotePreviewCodec);
}

async function listServices(sought: string, { json }: Options): Promise<void> {
  const answer = await reachBot((bot) =>
    bot.get(`/operator/api/services?${new URLSearchParams({ customer: sought })}`),
  );
  const { customer, services } = contentOf(answer, servicesAnswerSchema);
  const rows = services.map(({ id, description, plan, status }) => [id, description, plan, status]);
  const text = `${customer.name} (login ${customer.login}, id ${customer.id})\n${aligned([['id', 'service', 'plan', 'status'], ...rows])}`;
  process.stdout.write(`${json ? JSON.stringify(answer.body, null, 2) : printable(text)}\n`);
}

/** With `--json` also what could not be asked for is JSON, for scripts that read the output. */
async function orJson({ json }: Options, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!json || !(error instanceof CommandFailed)) throw error;
    process.stdout.write(`${JSON.stringify({ code: error.code, message: error.message }, null, 2)}\n`);
    process.exitCode = error.exitCode;
  }
}

function print(preview: QuotePreview, { explain = false, json }: Options, show?: readonly QuotePart[]): void {
  const { refusal } = preview;
  const text = json ? JSON.stringify(jsonOf(preview), null, 2) : quoteAnswer(preview, { explain, show });
  const out = refusal && !json ? process.stderr : process.stdout;
  out.write(`${text}\n`);
  process.exitCode = refusal ? 1 : 0;
}

/** The quote with who may confirm it, or the refusal with what became of every plan; without a plan that alone. */
function jsonOf(preview: QuotePreview): object {
  const { quote, refusal, service, ways, plans } = z.encode(quotePreviewCodec, preview);
  if (quote) return { ...quote, ways };
  if (!refusal || !preview.refusal) return { service, ways, plans };
  return { ...refusal, message: quoteRefusalText(preview, preview.refusal), plans };
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path === '-' ? '/dev/stdin' : path, 'utf8');
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    const why = isMissing ? 'there is no such file.' : error instanceof Error ? error.message : error;
    throw new CommandFailed('WHAT_IF_UNREADABLE', `${path} cannot be read: ${why}`, { cause: error });
  }
}

function aDate(text: string): CalendarDate | 'today' | 'tomorrow' {
  const word = text.toLowerCase();
  if (word === 'today' || word === 'tomorrow') return word;
  const date = dateCodec.safeDecode(text);
  if (date.success) return date.data;
  throw new InvalidArgumentError('Write a day such as 2026-12-01, or today or tomorrow.');
}
