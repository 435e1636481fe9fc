import { migrationState } from '../../prisma/migration-state.ts';
import type { Check, Finding } from './check.ts';

/** Whether the tables are those of this version. */
export const migrationsCheck: Check = {
  name: 'migrations',
  async *find({ database }) {
    if (!database) return;
    const { missing, failed, unknown, edited } = await migrationState(database.pool);
    const about: ReadonlyArray<readonly [names: readonly string[], Finding]> = [
      [missing, { message: 'Not deployed yet', advice: 'Start Planswitch once: it deploys them.' }],
      [
        failed,
        { message: 'Failed', advice: 'Mend what it says in "_prisma_migrations", then "npm run database:retry".' },
      ],
      [
        unknown,
        {
          message: 'Of another version',
          advice: 'Start the version of Planswitch that deployed them, or a newer one.',
        },
      ],
      [
        edited,
        {
          message: 'Edited after they were deployed',
          advice: 'Put back the files as they were deployed; what was changed in them is not in the database.',
        },
      ],
    ];
    for (const [names, { message, advice }] of about)
      if (names.length > 0) yield { message: `${message}: ${names.join(', ')}.`, advice };
  },
};
