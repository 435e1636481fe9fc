import { relative } from 'node:path';
import { Command } from 'commander';
import { migrationsFolder } from '../prisma/migration-files.ts';
import { writeMigration } from './migration/write-migration.ts';

const schemaFile = 'prisma/schema.prisma';

const command = new Command('npm run migration --')
  .description(
    'Writes the migration from the migrations so far to prisma/schema.prisma. Needs no database and no network.',
  )
  .argument('<name>', 'what changes, in lower case with underscores', checkName)
  .option('--empty', 'write an empty migration, for SQL that Prisma knows nothing of')
  .addHelpText(
    'after',
    `
Example:
  1. Change prisma/schema.prisma, then: npx prisma generate
  2. npm run migration -- add_vouchers
  3. Read the SQL. Add by hand what Prisma cannot say (checks, partial indexes, moving rows), then commit it.
     It is deployed at the next start. Never edit a migration that somebody may have deployed.`,
  )
  .action(async (name: string, { empty = false }: { empty?: boolean }) => {
    const written = await writeMigration({ schemaFile, folder: migrationsFolder }, name, { empty });
    if (written === undefined) {
      process.stdout.write('Nothing to change: the migrations already lead to prisma/schema.prisma.\n');
      return;
    }
    for (const warning of written.warnings) process.stderr.write(`Mind existing rows: ${warning}\n`);
    process.stdout.write(`Wrote ${relative(process.cwd(), written.file)}. Read it before you commit it.\n`);
  });

await command.parseAsync();
// The schema engine leaves a timer of a minute behind, for which nobody should wait.
process.exit();

function checkName(name: string): string {
  if (/^[a-z][a-z0-9_]{2,60}$/.test(name)) return name;
  return command.error(`error: "${name}" is not a name for a migration; write it like add_vouchers`, { exitCode: 2 });
}
