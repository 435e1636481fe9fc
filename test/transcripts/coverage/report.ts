import { Command } from 'commander';
import { CommandFailed } from '../../../bot/commands/command-failed.ts';
import { runCommand } from '../../../bot/commands/run-command.ts';
import { readVisited, type Visited, VisitedUnreadable } from './visited.ts';

const program = new Command('npm run coverage --')
  .description(
    'Says which states and transitions of the conversation the transcripts reach, and which none of them visits.',
  )
  .argument('[file]', 'what "npm run transcripts -- --visited FILE" wrote; without it the transcripts are run now')
  .option('--interruptions', 'list also which interruptions no transcript has, for each question')
  .addHelpText(
    'after',
    `
Examples:
  npm run coverage
  npm run coverage -- --interruptions
  npm run transcripts -- --visited visited.json && npm run coverage -- visited.json

Generated paths take every transition: npx vitest run --project memory test/transcripts/coverage

Exit codes: 0 the report was made, 1 the file cannot be read, 2 the command was not understood.`,
  )
  .action(async (file: string | undefined, { interruptions = false }: { interruptions?: boolean }) => {
    const visited = file === undefined ? await visitedNow() : visitedIn(file);
    // Only now, here and below: a question for help need not wait until all of it is loaded.
    const { reachedBy } = await import('./reached.ts');
    const { reportText } = await import('./report-text.ts');
    const files = Object.keys(visited).length;
    const reached = reachedBy(Object.values(visited).flat());
    process.stdout.write(`${reportText(reached, { files, interruptions })}\n`);
  });

await runCommand(program);

function visitedIn(file: string): Visited {
  try {
    return readVisited(file);
  } catch (error) {
    throw error instanceof VisitedUnreadable ? new CommandFailed('VISITED_UNREADABLE', error.message) : error;
  }
}

async function visitedNow(): Promise<Visited> {
  const { runFiles } = await import('../runner/run-files.ts');
  const { usualWay } = await import('../runner/way.ts');
  const { ok, visits } = await runFiles({ names: [], ways: [usualWay], update: false, screen: process.stderr });
  if (!ok)
    process.stderr.write('Some transcripts differ from what the bot says now: npm run transcripts shows where.\n');
  return visits;
}
