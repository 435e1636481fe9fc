import { Command } from 'commander';
import { isEmbeddedFolder } from '../create-embedded-folder.ts';
import { DatabaseError } from '../database-error.ts';
import { embeddedFolder, openEmbeddedDatabase } from '../embedded-database.ts';
import { moveDatabase } from '../move-database.ts';
import { openServerDatabase } from '../server-database.ts';
import { runCommand } from './exit-codes.ts';
import { progressBar } from './progress-bar.ts';

const command = new Command('npm run database:move --')
  .description('Copies everything from the embedded database to an empty PostgreSQL server, and checks the copy.')
  .requiredOption('--from <folder>', 'the DATA_DIR of the embedded database; Planswitch must be stopped')
  .requiredOption('--to <url>', 'the new DATABASE_URL, an empty database')
  .helpOption('-h, --help', 'show this')
  .addHelpText(
    'after',
    `
Examples:
  createdb planswitch
  npm run database:move -- --from data --to postgresql://localhost/planswitch
  npm run database:move -- --from /srv/planswitch --to postgresql://bot:secret@db.example.net:5432/planswitch

Afterwards set DATABASE_URL to the new address and start Planswitch. The embedded database stays as it was.
Exit codes: 0 everything was moved and is equal, 1 nothing was moved, 2 the command was not understood.`,
  )
  .action(async ({ from, to }: { from: string; to: string }) => move(from, to));

await runCommand(command);

async function move(from: string, to: string): Promise<void> {
  if (!isEmbeddedFolder(embeddedFolder(from))) {
    throw new DatabaseError(
      'EMBEDDED_DATABASE_NOT_FOUND',
      `There is no embedded database in the folder ${from}. Name with --from the folder that DATA_DIR names ("data" when it is not set).`,
    );
  }
  const bar = progressBar(process.stderr);
  const target = await openServerDatabase(to, reportLater);
  try {
    const source = await openEmbeddedDatabase(from, reportLater);
    try {
      const moved = await moveDatabase({
        source: source.pool,
        target: target.pool,
        onProgress: ({ table, done, total }) => bar.show(done, total, table),
      });
      bar.end();
      process.stdout.write(`Moved ${moved.rows} rows of ${moved.tables} tables; every table is equal.\n`);
    } finally {
      await source.close();
    }
  } finally {
    await target.close();
  }
}

/** A connection that breaks also fails the statement that uses it, and that error ends the command. */
function reportLater(): void {}
