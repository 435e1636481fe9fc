import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { mutatedFolders } from './mutation/mutated-folders.ts';
import { type Mutants, runStryker } from './mutation/run-stryker.ts';
import { withScore } from './mutation/score-table.ts';

const page = 'docs/mutation.md';

const command = new Command('npm run mutation --')
  .description(
    `Changes a folder's code in one place after the other and says which changes no test notices; ${page} keeps the scores.`,
  )
  .argument('<folder>', `one of ${Object.keys(mutatedFolders).join(', ')}`)
  .option(
    '--mutate <places...>',
    'only these files, or lines of them (bot/turns/start-turns.ts:10-40); the table says so',
  )
  .option(
    '--anew',
    'leave aside what earlier runs found: needed when something changed that is neither in the folder nor in its tests',
  )
  .addHelpText(
    'after',
    `
Examples:
  npm run mutation -- bot/workers
  npm run mutation -- bot/turns --mutate bot/turns/start-turns.ts:34-65`,
  )
  .parse();

const [folder = ''] = command.args;
if (!(folder in mutatedFolders))
  command.error(`No tests are known for ${folder}; scripts/mutation/mutated-folders.ts lists them.`);
if (!existsSync(folder)) command.error(`There is no folder ${folder}.`);
const { mutate: only = [], anew = false } = command.opts<{ mutate?: string[]; anew?: boolean }>();

const started = performance.now();
const mutants = await runStryker({ folder, only, anew });
const minutes = (performance.now() - started) / 60_000;
const score = {
  folder,
  part: only.length === 0 ? 'all' : `only ${only.join(', ')}`,
  mutants: count(mutants, 'Killed', 'Timeout', 'Survived', 'NoCoverage'),
  killed: count(mutants, 'Killed', 'Timeout'),
  tooLong: count(mutants, 'Timeout'),
  survived: count(mutants, 'Survived', 'NoCoverage'),
  commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim(),
};
writeFileSync(page, withScore(readFileSync(page, 'utf8'), score));
process.stdout.write(
  `${score.killed} of ${score.mutants} noticed, in ${minutes.toFixed(1)} minutes; ${page} keeps the score.\n`,
);

function count(all: Mutants, ...statuses: Mutants[number]['status'][]): number {
  return all.filter(({ status }) => statuses.includes(status)).length;
}
