import { spawnSync } from 'node:child_process';
import { Command } from 'commander';
import { environmentOf } from './elsewhere/environment-of.ts';
import { type Surroundings, surroundingsOf } from './elsewhere/surroundings.ts';

const command = new Command('npm run test:elsewhere --')
  .description(
    'Runs the tests of `npm test` as if this machine stood in another zone, on another day, among other people.',
  )
  .option('--turn <hash>', 'a commit: chooses a zone, a day, a locale and an order', checkHash)
  .option('--zone <zone>', 'a time zone, such as Pacific/Auckland')
  .option('--day <date>', 'what day it is, such as 2028-02-29')
  .option('--locale <locale>', 'whose habits the machine has, such as de_DE.UTF-8')
  .option('--seed <number>', 'the order of files and tests', Number)
  .argument('[vitest...]', 'what is passed on to vitest: files, -t, --reporter, --project; after --')
  .addHelpText(
    'after',
    `
Examples:
  npm run test:elsewhere -- --turn "$(git rev-parse HEAD)"
  npm run test:elsewhere -- --zone Pacific/Auckland --day 2028-02-29 -- --project memory test/dialogs
What is not given stays as it is here. A failure is repeated with the options in the first line printed.`,
  )
  .action((passedOn: string[], { turn, ...given }: Partial<Surroundings> & { turn?: string }) => {
    const surroundings = { ...(turn === undefined ? {} : surroundingsOf(turn)), ...given };
    const options = Object.entries(surroundings).map(([name, value]) => `--${name} ${value}`);
    process.stdout.write(`Elsewhere: ${options.join(' ') || 'here'}\n`);
    const env = environmentOf(surroundings, process.env);
    const order = surroundings.seed === undefined ? [] : ['--sequence.shuffle', `--sequence.seed=${surroundings.seed}`];
    const projects = passedOn.includes('--project') ? [] : ['--project', 'memory', '--project', 'rooms'];
    const vitest = ['node_modules/vitest/vitest.mjs', 'run', ...projects, ...order, ...passedOn];
    process.exitCode = spawnSync(process.execPath, vitest, { env, stdio: 'inherit' }).status ?? 1;
  });

command.parse();

function checkHash(hash: string): string {
  if (/^[0-9a-f]{7,}$/i.test(hash)) return hash;
  return command.error(`error: "${hash}" is not the hash of a commit`, { exitCode: 2 });
}
