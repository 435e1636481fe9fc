import { DatabaseError } from '../../prisma/database-error.ts';
import type { Check } from './check.ts';

/** Whether the database can be opened. */
export const databaseCheck: Check = {
  name: 'database',
  async *find({ databaseError }) {
    if (!databaseError) return;
    const isInUse = databaseError instanceof DatabaseError && databaseError.code === 'EMBEDDED_DATABASE_IN_USE';
    yield {
      message: databaseError.message,
      advice: isInUse
        ? 'The embedded database is open in one process at a time: stop the bot, and run the doctor again.'
        : 'Nothing else can be looked at before that.',
    };
  },
};
