import type { Check } from './check.ts';
import { databaseCheck } from './database-check.ts';
import { migrationsCheck } from './migrations-check.ts';
import { rowsCheck } from './rows-check.ts';

/** What `npm run doctor` looks at, in this order. A new check is a file of its own and a line here. */
export const checks: readonly Check[] = [databaseCheck, migrationsCheck, rowsCheck];
