import { Command } from 'commander';
import type { z } from 'zod';
import { SettingInvalid } from '../../domain/settings/partner-settings.ts';
import { SettingUnknown, settingNamed } from '../../domain/settings/setting-named.ts';
import { settingFromText } from '../../domain/settings/setting-text.ts';
import { resetAnswerSchema, settingAnswerSchema, settingsAnswerSchema } from '../operator/settings-json.ts';
import { type BotAnswer, type BotClient, contentOf } from './bot-client.ts';
import { exitCodesHelp } from './command-failed.ts';
import { reachBot } from './reach-bot.ts';
import { runCommand } from './run-command.ts';
import { changedLines, explanationLines, nameOf, settingsLines } from './setting-lines.ts';

interface Options {
  readonly partner?: string;
  readonly json?: boolean;
}

const json = ['--json', 'print the answer as JSON'] as const;
const partner = ['--partner <id>', 'the id or the name of a partner; without it, the Default partner'] as const;

const program = new Command('npm run settings --')
  .description(
    'What partners let customers do, and what a change costs. A partner has its own value, else that of Default, else the factory value. Works on the running bot, and without one on its database.',
  )
  .addHelpText(
    'after',
    `
Examples:
  npm run settings -- list
  npm run settings -- list --partner harbour --overridden
  npm run settings -- explain change-plan.recurring.fee-cheaper --partner harbour
  npm run settings -- set change-plan.recurring.fee-cheaper 15 --partner harbour
  npm run settings -- set portal.services.voice "Description, Plan, Price, Self-change tariff plan"
  npm run settings -- reset change-plan.recurring.fee-cheaper --partner harbour

docs/settings.md has every key, what it may hold and its factory value.
${exitCodesHelp} A key or value that there is not is not understood.`,
  );

program
  .command('list')
  .description('all settings of a partner, with the level that decides each')
  .option(...partner)
  .option('--overridden', 'only those marked with *; for Default, those that are set there')
  .option(...json)
  .action(async (options: Options & { overridden?: boolean }) => {
    const answer = await done(settingsAnswerSchema, (bot) => bot.get(pathOf(options)));
    const settings = answer.settings.filter(({ overridden, winner }) =>
      answer.partner.isDefault ? winner === 'Default' : overridden,
    );
    const listed = options.overridden ? { ...answer, settings } : answer;
    print(options, listed, settingsLines(listed));
  });

program
  .command('explain')
  .description('one setting level by level: which one decides, why, and what is allowed')
  .argument('<key>', 'the name of the setting')
  .option(...partner)
  .option(...json)
  .action(async (key: string, options: Options, command: Command) => {
    const name = understood(command, () => settingNamed(key));
    const answer = await done(settingAnswerSchema, (bot) => bot.get(pathOf(options, name)));
    print(options, answer, explanationLines(answer));
  });

program
  .command('set')
  .description("give a partner its own value; it holds from its customers' next message on")
  .argument('<key>', 'the name of the setting')
  .argument('<value>', 'as "explain" allows it; a list with commas, "" for an empty one')
  .option(...partner)
  .option(...json)
  .action(async (key: string, text: string, options: Options, command: Command) => {
    const name = understood(command, () => settingNamed(key));
    const value = understood(command, () => settingFromText(name, text));
    const answer = await done(settingAnswerSchema, (bot) => bot.put(pathOf(options, name), { value }));
    print(options, answer, changedLines(answer));
  });

program
  .command('reset')
  .description('take the own value of a partner away, so that it inherits again')
  .argument('<key>', 'the name of the setting')
  .option(...partner)
  .option(...json)
  .action(async (key: string, options: Options) => {
    const answer = await done(resetAnswerSchema, (bot) => bot.delete(pathOf(options, key)));
    const { outcome, setting } = answer;
    const was = outcome === 'reset' ? '' : `${nameOf(answer.partner)} has no value of its own; nothing was changed.\n`;
    print(options, answer, was + (setting ? changedLines({ ...answer, setting }) : `${key} is taken away.`));
  });

await runCommand(program);

/** What the bot, or the database without one, answers. */
async function done<Schema extends z.ZodType>(
  schema: Schema,
  ask: (bot: BotClient) => Promise<BotAnswer>,
): Promise<z.output<Schema>> {
  return contentOf(await reachBot(ask), schema);
}

/** What was typed as the domain reads it; a slip ends the command before anything is asked. */
function understood<Result>(command: Command, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof SettingUnknown || error instanceof SettingInvalid)) throw error;
    command.error(`error: ${error.message}`, { exitCode: 2, code: error.code });
  }
}

function pathOf({ partner }: Options, key?: string): string {
  const path = `/operator/api/settings${key === undefined ? '' : `/${encodeURIComponent(key)}`}`;
  return partner === undefined ? path : `${path}?partner=${encodeURIComponent(partner)}`;
}

function print(options: Options, answer: object, text: string): void {
  process.stdout.write(`${options.json ? JSON.stringify(answer, null, 2) : text}\n`);
}
