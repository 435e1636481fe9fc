import { createHash, randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { Command, InvalidArgumentError } from 'commander';
import { z } from 'zod';
import { changeOutcomeCodec } from '../support/change-outcome.ts';
import { ticketAnswerCodec, ticketListCodec } from '../support/ticket-json.ts';
import { type BotAnswer, contentOf, failureOf, runningBot } from './bot-client.ts';
import { CommandFailed, exitCodesHelp } from './command-failed.ts';
import { outcomeText } from './outcome-text.ts';
import { runCommand } from './run-command.ts';
import { ticketTable, ticketText } from './ticket-text.ts';

const examples = `
Examples:
  npm run tickets -- list
  npm run tickets -- show 12
  npm run tickets -- answer 12 "We have planned it for Monday." --resolve
  npm run tickets -- change 12
  npm run tickets -- change 12 --plan 7 --date 2026-12-01
  npm run tickets -- attachment 12 a1b2 bill.pdf

${exitCodesHelp}`;
const json = ['--json', 'print what the bot answered, as JSON'] as const;

const program = new Command('npm run tickets --')
  .description('The tickets of customers, over HTTP to the running bot.')
  .addHelpText('after', examples);

program
  .command('list')
  .description('open tickets, newest first')
  .option('--all', 'also resolved ones')
  .option(...json)
  .action(async (options: { all?: boolean; json?: boolean }) => {
    const answer = await (await runningBot()).get(`/support/api/tickets?open=${!options.all}`);
    const { tickets } = contentOf(answer, ticketListCodec);
    print(options, answer, tickets.length > 0 ? ticketTable(tickets) : 'There are no open tickets.');
  });

program
  .command('show')
  .description('a ticket, with what the change would cost')
  .argument('<number>', 'of the ticket', aNumber)
  .option(...json)
  .action(async (number: number, options: { json?: boolean }) => {
    const answer = await (await runningBot()).get(`/support/api/tickets/${number}`);
    print(options, answer, ticketText(contentOf(answer, ticketAnswerCodec)));
  });

program
  .command('answer')
  .description('write to the customer, in the conversation they asked from')
  .argument('<number>', 'of the ticket', aNumber)
  .argument('<text>', 'what to write', someText)
  .option('--resolve', 'and close the ticket')
  .option('--again', 'also if the same was written before')
  .option(...json)
  .action(async (number: number, text: string, options: { resolve?: boolean; again?: boolean; json?: boolean }) => {
    const resolve = options.resolve === true;
    // The same command twice, by a slip or after a lost answer, is one answer.
    const same = createHash('sha256')
      .update(JSON.stringify([number, text, resolve]))
      .digest('base64url');
    const answerKey = options.again ? randomUUID() : same;
    const bot = await runningBot();
    const answer = await bot.post(`/support/api/tickets/${number}/answers`, { answerKey, text, resolve });
    const { outcome } = contentOf(answer, z.object({ outcome: z.string() }));
    const before = `Ticket #${number} was given this answer before; nothing was sent. Send it once more with --again.`;
    print(options, answer, outcome === 'answered' ? `Ticket #${number} is answered.` : before);
  });

program
  .command('change')
  .description('make the change the ticket asks for, at the price the customer was shown')
  .argument('<number>', 'of the ticket', aNumber)
  .option('--plan <id>', 'another plan than the ticket says; gives a quote to accept')
  .option('--date <date>', 'another start date than the ticket says; gives a quote to accept', aDate)
  .option('--quote <id>', 'accept this quote')
  .option(...json)
  .action(async (number: number, options: { plan?: string; date?: string; quote?: string; json?: boolean }) => {
    const wish = { planId: options.plan, startDate: options.date, quoteId: options.quote };
    const answer = await (await runningBot()).post(`/support/api/tickets/${number}/change`, wish);
    const outcome = changeOutcomeCodec.safeParse(answer.body);
    if (!outcome.success) throw failureOf(answer);
    const text = outcomeText(number, outcome.data);
    if (answer.status === 200 || options.json) print(options, answer, text);
    if (answer.status !== 200) throw new CommandFailed('NOT_MADE', options.json ? 'Nothing was changed.' : text);
  });

program
  .command('attachment')
  .description('save a file the customer sent')
  .argument('<number>', 'of the ticket', aNumber)
  .argument('<id>', 'of the file, as "show" gives it')
  .argument('<file>', 'where to save it; must not be there yet')
  .action(async (number: number, id: string, file: string) => {
    const bot = await runningBot();
    const content = await bot.download(`/support/api/tickets/${number}/attachments/${encodeURIComponent(id)}`);
    try {
      await writeFile(file, content, { flag: 'wx' });
    } catch (error) {
      throw new CommandFailed(
        'NOT_SAVED',
        `It could not be saved as ${file}: ${error instanceof Error ? error.message : error}`,
      );
    }
    process.stdout.write(`Saved ${content.length} bytes as ${file}.\n`);
  });

await runCommand(program);

function print(options: { json?: boolean }, { body }: BotAnswer, text: string): void {
  process.stdout.write(`${options.json ? JSON.stringify(body, null, 2) : text}\n`);
}

function aNumber(text: string): number {
  if (!/^#?[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('Write the number of a ticket, such as 12.');
  return Number(text.replace('#', ''));
}

function aDate(text: string): string {
  if (!z.iso.date().safeParse(text).success) throw new InvalidArgumentError('Write a day such as 2026-12-01.');
  return text;
}

function someText(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('Write what the customer is to read.');
  return text;
}
