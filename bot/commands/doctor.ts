import { Command } from 'commander';
import { isEmbeddedFolder } from '../../prisma/create-embedded-folder.ts';
import { DatabaseError } from '../../prisma/database-error.ts';
import { embeddedFolder } from '../../prisma/embedded-database.ts';
import { type DatabasePlace, type OpenPool, openPool } from '../../prisma/open-pool.ts';
import { readConfiguration } from '../configuration.ts';
import type { Finding, Patient } from '../doctor/check.ts';
import { checks } from '../doctor/checks.ts';
import { environment } from '../environment.ts';
import { oneLine } from '../support/set-off.ts';
import { runCommand } from './run-command.ts';

const program = new Command('npm run doctor --')
  .description(
    `Looks for what would make a customer's turn fail, and says what to do about it: ${checks.map(({ name }) => name).join(', ')}. It changes nothing. Exit code 1 when it finds something.`,
  )
  .option('--json', 'print each finding as a line of JSON')
  .addHelpText('after', '\nExamples:\n  npm run doctor\n  npm run doctor -- --json')
  .action(async ({ json = false }: { json?: boolean }) => {
    const found = await withPatient((patient) => examine(patient, json));
    if (found > 0) process.exitCode = 1;
    if (!json) process.stdout.write(found > 0 ? `\nFound: ${found}.\n` : 'Nothing is wrong.\n');
  });

await runCommand(program);

/** Prints what is found as it is found; gives how much that was. */
async function examine(patient: Patient, json: boolean): Promise<number> {
  let found = 0;
  for (const check of checks) {
    for await (const finding of check.find(patient)) {
      found += 1;
      process.stdout.write(`${json ? JSON.stringify({ check: check.name, ...finding }) : text(check.name, finding)}\n`);
    }
  }
  return found;
}

function text(check: string, { message, advice }: Finding): string {
  return `${check}: ${oneLine(message)}\n    ${oneLine(advice)}`;
}

/** A doctor makes no database where there is none. */
async function openExisting(place: DatabasePlace): Promise<OpenPool> {
  const folder = embeddedFolder(place.dataDir);
  if (place.url || isEmbeddedFolder(folder)) return openPool(place);
  throw new DatabaseError(
    'EMBEDDED_DATABASE_NOT_FOUND',
    `There is no database in ${folder}. Set DATA_DIR or DATABASE_URL as the bot has them, or start the bot once.`,
  );
}

async function withPatient(examined: (patient: Patient) => Promise<number>): Promise<number> {
  const configuration = readConfiguration(environment());
  const place = { url: configuration.DATABASE_URL, dataDir: configuration.DATA_DIR };
  const opened = await openExisting(place).catch((error: unknown) =>
    error instanceof Error ? error : new Error(String(error)),
  );
  if (opened instanceof Error) return examined({ configuration, database: null, databaseError: opened });
  try {
    return await examined({ configuration, database: opened, databaseError: null });
  } finally {
    await opened.close();
  }
}
