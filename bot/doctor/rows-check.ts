import { unfitText } from '../../domain/ports/row-unfit.ts';
import { migrationState } from '../../prisma/migration-state.ts';
import { prismaOverPool } from '../../prisma/prisma-over-pool.ts';
import { catalogueFaults } from '../../prisma/store/catalogue.ts';
import { findUnfitRows } from '../../prisma/store/find-unfit-rows.ts';
import type { Check } from './check.ts';

/** Whether what is stored can be read by the turns of the customers it belongs to. Looks only at tables of this version. */
export const rowsCheck: Check = {
  name: 'rows',
  async *find({ database }) {
    if (!database) return;
    const { missing, failed, unknown } = await migrationState(database.pool);
    if (missing.length + failed.length + unknown.length > 0) return;
    for (const message of await catalogueFaults(prismaOverPool(database.pool)))
      yield { message, advice: 'Correct the plan, the partner or its setting ("npm run settings -- list").' };
    for await (const value of findUnfitRows(database.pool)) {
      const { table, id, field } = value;
      const [column = ''] = field.split('.');
      yield {
        message: unfitText(value),
        advice: `Correct "${column}" in the table "${table}" where "id" = '${id}', in the program that writes it or with SQL. Until then its customer gets an apology, and nobody else is concerned.`,
        value,
      };
    }
  },
};
