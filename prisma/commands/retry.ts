import { Command, Option } from 'commander';
import { openPool } from '../open-pool.ts';
import { retryMigration } from '../retry-migration.ts';
import { runCommand } from './exit-codes.ts';

const command = new Command('npm run database:retry --')
  .description('Lets a failed migration be tried again at the next start, after its cause is gone.')
  .argument('<migration>', 'its name, as in the message of the start that failed')
  .addOption(new Option('--url <url>', 'a PostgreSQL server').env('DATABASE_URL'))
  .addOption(new Option('--data <folder>', 'the folder of the embedded database').env('DATA_DIR').default('data'))
  .helpOption('-h, --help', 'show this')
  .addHelpText(
    'after',
    `
Example:
  npm run database:retry -- 20260131120000_add_vouchers

Exit codes: 0 it will be tried again, 1 fault, 2 the command was not understood.`,
  )
  .action(async (migration: string, { url, data }: { url?: string; data: string }) => {
    const { pool, close } = await openPool({ url, dataDir: data });
    try {
      await retryMigration(pool, migration);
      process.stdout.write(`The next start tries ${migration} again.\n`);
    } finally {
      await close();
    }
  });

await runCommand(command);
